import { contactSw } from '../../contact/texts/sw.ts';
import { reportSw } from '../../lint/texts/report/sw.ts';
import { ruleSummariesSw } from '../../lint/texts/summaries/sw.ts';
import { rulesSw } from '../../lint/texts/sw.ts';
import type { CliTexts } from './en.ts';

export const cliSw: CliTexts = {
  rules: rulesSw,
  summaries: ruleSummariesSw,
  report: reportSw,
  contact: contactSw,
};
