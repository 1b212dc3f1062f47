import { sheetFr } from '../../sheet/texts/fr.ts';
import { bulkEditFr } from '../bulk-edit/texts/fr.ts';
import { importerFr } from '../importer/texts/fr.ts';
import type { RecordTexts } from './record-texts.ts';

/** Importer, Bulk Edit, and what is said of files and rows. */
export const recordsFr: RecordTexts = { bulkEdit: bulkEditFr, importer: importerFr, sheet: sheetFr };
