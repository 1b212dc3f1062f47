import { sheetEs } from '../../sheet/texts-es.ts';
import { importerEs } from '../importer/texts/es.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsEs: RecordTexts = { importer: importerEs, sheet: sheetEs };
