import { contactFr } from '../../contact/texts/fr.ts';
import { rulesFr } from '../../lint/texts/fr.ts';
import { reportFr } from '../../lint/texts/report/fr.ts';
import { ruleSummariesFr } from '../../lint/texts/summaries/fr.ts';
import { sheetFr } from '../../sheet/texts/fr.ts';
import { dictionaryFr } from '../dictionary/texts/fr.ts';
import { healthFr } from '../health/texts/fr.ts';
import { sheetReportFr } from '../sheet/texts/fr.ts';
import { tryFr } from '../try/texts/fr.ts';
import type { CliTexts } from './en.ts';
import { frameFr } from './frame/fr.ts';

export const cliFr: CliTexts = {
  lang: 'fr',
  rules: rulesFr,
  summaries: ruleSummariesFr,
  report: reportFr,
  contact: contactFr,
  sheet: sheetFr,
  sheetReport: sheetReportFr,
  health: healthFr,
  tried: tryFr,
  dictionary: dictionaryFr,
  frame: frameFr,
};
