import { contactEs } from '../../contact/texts/es.ts';
import { rulesEs } from '../../lint/texts/es.ts';
import { reportEs } from '../../lint/texts/report/es.ts';
import { ruleSummariesEs } from '../../lint/texts/summaries/es.ts';
import { sheetEs } from '../../sheet/texts/es.ts';
import { dictionaryEs } from '../dictionary/texts/es.ts';
import { healthEs } from '../health/texts/es.ts';
import { sheetReportEs } from '../sheet/texts/es.ts';
import { tryEs } from '../try/texts/es.ts';
import type { CliTexts } from './en.ts';
import { frameEs } from './frame/es.ts';

export const cliEs: CliTexts = {
  lang: 'es',
  rules: rulesEs,
  summaries: ruleSummariesEs,
  report: reportEs,
  contact: contactEs,
  sheet: sheetEs,
  sheetReport: sheetReportEs,
  health: healthEs,
  tried: tryEs,
  dictionary: dictionaryEs,
  frame: frameEs,
};
