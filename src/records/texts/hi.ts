import { sheetHi } from '../../sheet/texts/hi.ts';
import { bulkEditHi } from '../bulk-edit/texts/hi.ts';
import { importerHi } from '../importer/texts/hi.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsHi: RecordTexts = { bulkEdit: bulkEditHi, importer: importerHi, sheet: sheetHi };
