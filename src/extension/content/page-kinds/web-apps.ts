/**
 * The builder script of Web Apps and App Preview, isolated world: it sees the page's document and what the page half
 * tells of Formplayer's answers.
 */

import { connectPage } from '../../../filled/web-apps/channel.ts';
import { isPreview, readAppPlace } from '../../../filled/web-apps/contacts/app-place.ts';
import { fetchAppSource } from '../../../filled/web-apps/contacts/app-source.ts';
import { createFormEntry } from '../../../filled/web-apps/form-entry.ts';
import type { WebAppSessionParts } from '../../../filled/web-apps/start.ts';
import { startWithForm } from '../../../filled/web-apps/start-with-form.ts';
import { createBackgroundDesk } from '../../background/background-desk.ts';
import { pageKind } from '../../page-kind.ts';
import { sayHello } from '../hello.ts';
import { createPageRecheck } from '../page-recheck.ts';
import { reportPage } from '../page-report.ts';

export async function start(): Promise<void> {
  // The frame may have gone elsewhere between the loader's question and this script.
  if (pageKind(location.pathname) !== 'web-apps') return;
  const port = connectPage(window);
  const visit = await sayHello('web-apps');
  if (!visit) return;
  const { language, signal, shadow, gestures } = visit;
  const entry = createFormEntry({ document, port, signal });
  const desk = createBackgroundDesk();
  const reported = reportPage('web-apps', visit);
  const parts = {
    document,
    desk: {
      ...desk,
      check: async (items, signal) =>
        gestures.take() ? await desk.check(items, signal) : { answers: [], failure: { reason: 'aborted' } },
    },
    signal,
    shadow,
    language,
    audience: isPreview(location) ? 'builder' : 'clerk',
    place: () => readAppPlace(location),
    source: (place) =>
      fetchAppSource(place, { origin: location.origin, fetch: (...request) => fetch(...request), signal }),
    now: () => new Date(),
  } satisfies Omit<WebAppSessionParts, 'entry' | 'recheck'>;
  startWithForm({
    signal,
    entry: {
      ...entry,
      // What the page tells of answers and of sending may be invented: only a person's doing leads to a question.
      holdSubmit: (gate) => entry.holdSubmit(() => (gestures.recent() ? gate() : 'save')),
    },
    recheck: createPageRecheck(visit.address, window, signal),
    async load() {
      const { startWebAppSession, mountUi } = await import('../web-app-session.ts');
      return (page) => startWebAppSession({ ...parts, ...page, mount: reported(mountUi) });
    },
  });
}
