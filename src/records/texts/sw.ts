import { sheetEn } from '../../sheet/texts-en.ts';
import { importerSw } from '../importer/texts/sw.ts';
import type { RecordTexts } from './record-texts.ts';

/** What is said of files and rows comes in English. */
export const recordsSw: RecordTexts = { importer: importerSw, sheet: sheetEn };
