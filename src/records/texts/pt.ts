import { sheetPt } from '../../sheet/texts/pt.ts';
import { bulkEditPt } from '../bulk-edit/texts/pt.ts';
import { importerPt } from '../importer/texts/pt.ts';
import type { RecordTexts } from './record-texts.ts';

export const recordsPt: RecordTexts = { bulkEdit: bulkEditPt, importer: importerPt, sheet: sheetPt };
