import { contactEs } from '../../contact/texts/es.ts';
import { rulesEs } from '../../lint/texts/es.ts';
import { reportEs } from '../../lint/texts/report/es.ts';
import { ruleSummariesEs } from '../../lint/texts/summaries/es.ts';
import type { CliTexts } from './en.ts';

export const cliEs: CliTexts = {
  rules: rulesEs,
  summaries: ruleSummariesEs,
  report: reportEs,
  contact: contactEs,
};
