import { contactFr } from '../../contact/texts/fr.ts';
import { rulesFr } from '../../lint/texts/fr.ts';
import { reportFr } from '../../lint/texts/report/fr.ts';
import { ruleSummariesFr } from '../../lint/texts/summaries/fr.ts';
import type { CliTexts } from './en.ts';

export const cliFr: CliTexts = {
  rules: rulesFr,
  summaries: ruleSummariesFr,
  report: reportFr,
  contact: contactFr,
};
