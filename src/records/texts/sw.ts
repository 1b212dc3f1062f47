import { sheetSw } from '../../sheet/texts/sw.ts';
import { bulkEditSw } from '../bulk-edit/texts/sw.ts';
import { importerSw } from '../importer/texts/sw.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsSw: RecordTexts = { bulkEdit: bulkEditSw, importer: importerSw, sheet: sheetSw };
