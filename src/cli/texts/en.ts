import { type ContactTexts, contactEn } from '../../contact/texts/en.ts';
import { type RuleTexts, rulesEn } from '../../lint/texts/en.ts';
import { type ReportTexts, reportEn } from '../../lint/texts/report/en.ts';
import { type RuleSummaries, ruleSummariesEn } from '../../lint/texts/summaries/en.ts';

/** What commands say of forms and contacts, in one language. */
export interface CliTexts {
  readonly rules: RuleTexts;
  readonly summaries: RuleSummaries;
  readonly report: ReportTexts;
  readonly contact: ContactTexts;
}

export const cliEn: CliTexts = {
  rules: rulesEn,
  summaries: ruleSummariesEn,
  report: reportEn,
  contact: contactEn,
};
