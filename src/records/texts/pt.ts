import { sheetPt } from '../../sheet/texts-pt.ts';
import { importerPt } from '../importer/texts/pt.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsPt: RecordTexts = { importer: importerPt, sheet: sheetPt };
