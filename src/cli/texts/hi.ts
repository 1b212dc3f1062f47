import { contactHi } from '../../contact/texts/hi.ts';
import { rulesHi } from '../../lint/texts/hi.ts';
import { reportHi } from '../../lint/texts/report/hi.ts';
import { ruleSummariesHi } from '../../lint/texts/summaries/hi.ts';
import type { CliTexts } from './en.ts';

export const cliHi: CliTexts = {
  rules: rulesHi,
  summaries: ruleSummariesHi,
  report: reportHi,
  contact: contactHi,
};
