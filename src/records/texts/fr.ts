import { sheetFr } from '../../sheet/texts-fr.ts';
import { importerFr } from '../importer/texts/fr.ts';
import type { RecordTexts } from './record-texts.ts';

/** Importer pages, and what is said of files and rows. */
export const recordsFr: RecordTexts = { importer: importerFr, sheet: sheetFr };
