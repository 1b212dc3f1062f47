/** The builder script of the form settings page (Case Management tab), isolated world. */
import { createCaseManagementBuilder } from '../../../builders/case-management/case-management-builder.ts';
import { takePageData } from '../../../builders/case-management/page-data-source.ts';
import { sayHello } from '../hello.ts';
import { loadPage } from '../load-page.ts';
import { runBuilder } from '../run-builder.ts';

export async function start(): Promise<void> {
  const waiting = new AbortController();
  // Begun before the background has answered: HQ takes the data out of the page as soon as it is ready.
  const pageData = takePageData({ document, load: loadPage, signal: waiting.signal });
  const visit = await sayHello('case-management');
  if (!visit) return waiting.abort();
  visit.signal.addEventListener('abort', () => waiting.abort(), { once: true });
  const { signal } = visit;
  runBuilder(
    'case-management',
    createCaseManagementBuilder({ document, pageData, load: loadPage, signal }),
    visit,
  );
}
