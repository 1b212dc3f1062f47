import { contactHi } from '../../contact/texts/hi.ts';
import { rulesHi } from '../../lint/texts/hi.ts';
import { reportHi } from '../../lint/texts/report/hi.ts';
import { ruleSummariesHi } from '../../lint/texts/summaries/hi.ts';
import { sheetHi } from '../../sheet/texts/hi.ts';
import { dictionaryHi } from '../dictionary/texts/hi.ts';
import { healthHi } from '../health/texts/hi.ts';
import { sheetReportHi } from '../sheet/texts/hi.ts';
import { tryHi } from '../try/texts/hi.ts';
import type { CliTexts } from './en.ts';
import { frameHi } from './frame/hi.ts';

export const cliHi: CliTexts = {
  lang: 'hi',
  rules: rulesHi,
  summaries: ruleSummariesHi,
  report: reportHi,
  contact: contactHi,
  sheet: sheetHi,
  sheetReport: sheetReportHi,
  health: healthHi,
  tried: tryHi,
  dictionary: dictionaryHi,
  frame: frameHi,
};
