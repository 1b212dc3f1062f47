/** What pages of records say, in the language of a person: English where we have no other. */
import { trouble } from '../../guard/trouble.ts';
import { type LanguageCode, languageOf } from '../../language/codes.ts';
import { sheetEn } from '../../sheet/texts-en.ts';
import { bulkEditEn } from '../bulk-edit/texts/en.ts';
import { importerEn } from '../importer/texts/en.ts';
import type { RecordTexts } from './record-texts.ts';

const ENGLISH: RecordTexts = { bulkEdit: bulkEditEn, importer: importerEn, sheet: sheetEn };

/** The languages beside English, a line for each: only the one in use is loaded. */
const OTHERS: Readonly<Partial<Record<LanguageCode, () => Promise<RecordTexts>>>> = {
  fr: () => import('./fr.ts').then(({ recordsFr }) => recordsFr),
  es: () => import('./es.ts').then(({ recordsEs }) => recordsEs),
  pt: () => import('./pt.ts').then(({ recordsPt }) => recordsPt),
  sw: () => import('./sw.ts').then(({ recordsSw }) => recordsSw),
  hi: () => import('./hi.ts').then(({ recordsHi }) => recordsHi),
};

/** @param asked BCP 47 */
export async function loadRecordTexts(asked: string): Promise<RecordTexts> {
  const code = languageOf(asked);
  try {
    return (code && (await OTHERS[code]?.())) ?? ENGLISH;
  } catch (error) {
    // A file that cannot be had is no reason to leave a sheet unchecked.
    trouble('load a language', error);
    return ENGLISH;
  }
}
