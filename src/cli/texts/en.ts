import { type ContactTexts, contactEn } from '../../contact/texts/en.ts';
import type { LanguageCode } from '../../language/codes.ts';
import { type RuleTexts, rulesEn } from '../../lint/texts/en.ts';
import { type ReportTexts, reportEn } from '../../lint/texts/report/en.ts';
import { type RuleSummaries, ruleSummariesEn } from '../../lint/texts/summaries/en.ts';
import { type SheetTexts, sheetEn } from '../../sheet/texts/en.ts';
import { type DictionaryTexts, dictionaryEn } from '../dictionary/texts/en.ts';
import { type HealthTexts, healthEn } from '../health/texts/en.ts';
import { type SheetReportTexts, sheetReportEn } from '../sheet/texts/en.ts';
import { type TryTexts, tryEn } from '../try/texts/en.ts';
import { type FrameTexts, frameEn } from './frame/en.ts';

/** What commands say of forms and contacts, in one language. */
export interface CliTexts {
  readonly lang: LanguageCode;
  readonly rules: RuleTexts;
  readonly summaries: RuleSummaries;
  readonly report: ReportTexts;
  readonly contact: ContactTexts;
  /** What is said of a sheet's rows and of files that HQ refuses. */
  readonly sheet: SheetTexts;
  readonly sheetReport: SheetReportTexts;
  readonly health: HealthTexts;
  readonly tried: TryTexts;
  readonly dictionary: DictionaryTexts;
  /** Of arguments, files and settings. */
  readonly frame: FrameTexts;
}

export const cliEn: CliTexts = {
  lang: 'en',
  rules: rulesEn,
  summaries: ruleSummariesEn,
  report: reportEn,
  contact: contactEn,
  sheet: sheetEn,
  sheetReport: sheetReportEn,
  health: healthEn,
  tried: tryEn,
  dictionary: dictionaryEn,
  frame: frameEn,
};
