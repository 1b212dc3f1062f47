/** A report in the language of a person. What was found is told in English, with the values of the first case. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import { maskedAdvice } from '../../contact/phone/masked-text.ts';
import { CHANNELS } from '../../contact/verdict/types.ts';
import { generalText } from '../../health/cause-text.ts';
import type { HealthCause, HealthReport } from '../../sheet/health/tally.ts';
import type { CliTexts } from '../texts/en.ts';

/** Of the verdict on an export that lacks a column. */
const NO_COLUMN = 'depends-on-case';

/** What is said of a cause in a language other than English; undefined in English, and where it has no text of its own. */
export function saidOf(cause: string, { lang, health, contact }: CliTexts): AdviceText | undefined {
  if (lang === 'en') return undefined;
  return cause === NO_COLUMN ? { ...health.noColumn, why: '' } : generalText(cause, health, contact.advice);
}

export function inLanguage(report: HealthReport, texts: CliTexts): HealthReport {
  if (texts.lang === 'en') return report;
  return withTexts(report, (cause) => saidOf(cause.code, texts) ?? cause.text);
}

/** A report for others to read: a value that a text quotes may be a number, in whichever property it stands. */
export function withMaskedTexts(report: HealthReport): HealthReport {
  return withTexts(report, ({ text }) => maskedAdvice(text));
}

function withTexts(report: HealthReport, textOf: (cause: HealthCause) => AdviceText): HealthReport {
  const channels = { ...report.channels };
  for (const channel of CHANNELS) {
    const { tones, causes } = channels[channel];
    channels[channel] = { tones, causes: causes.map((cause) => ({ ...cause, text: textOf(cause) })) };
  }
  return { ...report, channels };
}
