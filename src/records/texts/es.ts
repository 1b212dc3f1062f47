import { sheetEn } from '../../sheet/texts-en.ts';
import { importerEs } from '../importer/texts/es.ts';
import type { RecordTexts } from './record-texts.ts';

/** What is said of files and rows comes in English. */
export const recordsEs: RecordTexts = { importer: importerEs, sheet: sheetEn };
