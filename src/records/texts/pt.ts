import { sheetEn } from '../../sheet/texts-en.ts';
import { importerPt } from '../importer/texts/pt.ts';
import type { RecordTexts } from './record-texts.ts';

/** What is said of files and rows comes in English. */
export const recordsPt: RecordTexts = { importer: importerPt, sheet: sheetEn };
