import { contactPt } from '../../contact/texts/pt.ts';
import { rulesPt } from '../../lint/texts/pt.ts';
import { reportPt } from '../../lint/texts/report/pt.ts';
import { ruleSummariesPt } from '../../lint/texts/summaries/pt.ts';
import { sheetPt } from '../../sheet/texts/pt.ts';
import { dictionaryPt } from '../dictionary/texts/pt.ts';
import { healthPt } from '../health/texts/pt.ts';
import { sheetReportPt } from '../sheet/texts/pt.ts';
import { tryPt } from '../try/texts/pt.ts';
import type { CliTexts } from './en.ts';
import { framePt } from './frame/pt.ts';

export const cliPt: CliTexts = {
  lang: 'pt',
  rules: rulesPt,
  summaries: ruleSummariesPt,
  report: reportPt,
  contact: contactPt,
  sheet: sheetPt,
  sheetReport: sheetReportPt,
  health: healthPt,
  tried: tryPt,
  dictionary: dictionaryPt,
  frame: framePt,
};
