import { sheetEn } from '../../sheet/texts-en.ts';
import { importerHi } from '../importer/texts/hi.ts';
import type { RecordTexts } from './record-texts.ts';

/** What is said of files and rows comes in English. */
export const recordsHi: RecordTexts = { importer: importerHi, sheet: sheetEn };
