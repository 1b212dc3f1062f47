import { loadTexts, type TextLoaders } from '../../../guard/load-texts.ts';
import { type ReportTexts, reportEn } from '../../../health/texts/en.ts';
import { type HealthPageTexts, healthPageEn } from './en.ts';

/** What the page and its report say, in one language. */
export interface HealthTexts {
  readonly page: HealthPageTexts;
  readonly report: ReportTexts;
}

const PAGE: TextLoaders<HealthPageTexts> = {
  fr: () => import('./fr.ts').then(({ healthPageFr }) => healthPageFr),
  es: () => import('./es.ts').then(({ healthPageEs }) => healthPageEs),
  pt: () => import('./pt.ts').then(({ healthPagePt }) => healthPagePt),
  sw: () => import('./sw.ts').then(({ healthPageSw }) => healthPageSw),
  hi: () => import('./hi.ts').then(({ healthPageHi }) => healthPageHi),
};

const REPORT: TextLoaders<ReportTexts> = {
  fr: () => import('../../../health/texts/fr.ts').then(({ reportFr }) => reportFr),
  es: () => import('../../../health/texts/es.ts').then(({ reportEs }) => reportEs),
  pt: () => import('../../../health/texts/pt.ts').then(({ reportPt }) => reportPt),
  sw: () => import('../../../health/texts/sw.ts').then(({ reportSw }) => reportSw),
  hi: () => import('../../../health/texts/hi.ts').then(({ reportHi }) => reportHi),
};

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadHealthTexts(asked: string): Promise<HealthTexts> {
  const english: [HealthPageTexts, ReportTexts] = [healthPageEn, reportEn];
  const { texts } = await loadTexts(asked, english, (lang) => Promise.all([PAGE[lang](), REPORT[lang]()]));
  return { page: texts[0], report: texts[1] };
}
