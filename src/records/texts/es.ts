import { sheetEs } from '../../sheet/texts/es.ts';
import { bulkEditEs } from '../bulk-edit/texts/es.ts';
import { importerEs } from '../importer/texts/es.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsEs: RecordTexts = { bulkEdit: bulkEditEs, importer: importerEs, sheet: sheetEs };
