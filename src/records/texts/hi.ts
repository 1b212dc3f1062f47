import { sheetHi } from '../../sheet/texts-hi.ts';
import { importerHi } from '../importer/texts/hi.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsHi: RecordTexts = { importer: importerHi, sheet: sheetHi };
