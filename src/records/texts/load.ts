/** What pages of records say, in the language of a person: English where we have no other. */
import { loadTexts, type TextLoaders } from '../../guard/load-texts.ts';
import { sheetEn } from '../../sheet/texts/en.ts';
import { bulkEditEn } from '../bulk-edit/texts/en.ts';
import { importerEn } from '../importer/texts/en.ts';
import type { RecordTexts } from './record-texts.ts';

const ENGLISH: RecordTexts = { bulkEdit: bulkEditEn, importer: importerEn, sheet: sheetEn };

const OTHERS: TextLoaders<RecordTexts> = {
  fr: () => import('./fr.ts').then(({ recordsFr }) => recordsFr),
  es: () => import('./es.ts').then(({ recordsEs }) => recordsEs),
  pt: () => import('./pt.ts').then(({ recordsPt }) => recordsPt),
  sw: () => import('./sw.ts').then(({ recordsSw }) => recordsSw),
  hi: () => import('./hi.ts').then(({ recordsHi }) => recordsHi),
};

/** @param asked BCP 47 */
export async function loadRecordTexts(asked: string): Promise<RecordTexts> {
  return (await loadTexts(asked, ENGLISH, (lang) => OTHERS[lang]())).texts;
}
