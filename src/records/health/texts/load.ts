import { loadTexts, type TextLoaders } from '../../../guard/load-texts.ts';
import type { ReportTexts } from '../../../health/texts/en.ts';
import { reportEn } from '../../../health/texts/en.ts';
import { type HealthPageTexts, healthPageEn } from './en.ts';

/** What the page and its report say, in one language. */
export interface HealthTexts {
  readonly page: HealthPageTexts;
  readonly report: ReportTexts;
}

const ENGLISH: HealthTexts = { page: healthPageEn, report: reportEn };

async function both(page: Promise<HealthPageTexts>, report: Promise<ReportTexts>): Promise<HealthTexts> {
  return { page: await page, report: await report };
}

const OTHERS: TextLoaders<HealthTexts> = {
  fr: () =>
    both(
      import('./fr.ts').then(({ healthPageFr }) => healthPageFr),
      import('../../../health/texts/fr.ts').then(({ reportFr }) => reportFr),
    ),
  es: () =>
    both(
      import('./es.ts').then(({ healthPageEs }) => healthPageEs),
      import('../../../health/texts/es.ts').then(({ reportEs }) => reportEs),
    ),
  pt: () =>
    both(
      import('./pt.ts').then(({ healthPagePt }) => healthPagePt),
      import('../../../health/texts/pt.ts').then(({ reportPt }) => reportPt),
    ),
  sw: () =>
    both(
      import('./sw.ts').then(({ healthPageSw }) => healthPageSw),
      import('../../../health/texts/sw.ts').then(({ reportSw }) => reportSw),
    ),
  hi: () =>
    both(
      import('./hi.ts').then(({ healthPageHi }) => healthPageHi),
      import('../../../health/texts/hi.ts').then(({ reportHi }) => reportHi),
    ),
};

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadHealthTexts(asked: string): Promise<HealthTexts> {
  return (await loadTexts(asked, ENGLISH, OTHERS)).texts;
}
