import { contactSw } from '../../contact/texts/sw.ts';
import { reportSw } from '../../lint/texts/report/sw.ts';
import { ruleSummariesSw } from '../../lint/texts/summaries/sw.ts';
import { rulesSw } from '../../lint/texts/sw.ts';
import { sheetSw } from '../../sheet/texts/sw.ts';
import { dictionarySw } from '../dictionary/texts/sw.ts';
import { healthSw } from '../health/texts/sw.ts';
import { sheetReportSw } from '../sheet/texts/sw.ts';
import { trySw } from '../try/texts/sw.ts';
import type { CliTexts } from './en.ts';
import { frameSw } from './frame/sw.ts';

export const cliSw: CliTexts = {
  lang: 'sw',
  rules: rulesSw,
  summaries: ruleSummariesSw,
  report: reportSw,
  contact: contactSw,
  sheet: sheetSw,
  sheetReport: sheetReportSw,
  health: healthSw,
  tried: trySw,
  dictionary: dictionarySw,
  frame: frameSw,
};
