import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { ContactTexts } from '../../contact/texts/en.ts';
import { generalText } from '../../health/cause-text.ts';
import type { ReportTexts } from '../../health/texts/en.ts';
import type { HealthPageTexts } from './texts/en.ts';

/** Everything that the page says, in one language. */
export interface HealthWords {
  /** BCP 47. */
  readonly lang: string;
  /** For dates and numbers. */
  readonly locale: string;
  readonly page: HealthPageTexts;
  readonly report: ReportTexts;
  readonly contact: ContactTexts;
}

export function causeWords(cause: string, { report, contact }: HealthWords): AdviceText {
  return generalText(cause, report, contact.advice) ?? { what: cause, how: '', why: '' };
}

export function dayOf(instant: string, locale: string): string {
  return new Date(instant).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
