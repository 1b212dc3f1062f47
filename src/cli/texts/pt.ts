import { contactPt } from '../../contact/texts/pt.ts';
import { rulesPt } from '../../lint/texts/pt.ts';
import { reportPt } from '../../lint/texts/report/pt.ts';
import { ruleSummariesPt } from '../../lint/texts/summaries/pt.ts';
import type { CliTexts } from './en.ts';

export const cliPt: CliTexts = {
  rules: rulesPt,
  summaries: ruleSummariesPt,
  report: reportPt,
  contact: contactPt,
};
