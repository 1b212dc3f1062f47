import type { SheetTexts } from '../../sheet/texts/en.ts';
import type { BulkEditTexts } from '../bulk-edit/texts/en.ts';
import type { ImporterTexts } from '../importer/texts/en.ts';

/** What pages of records say, in one language. */
export interface RecordTexts {
  readonly bulkEdit: BulkEditTexts;
  readonly importer: ImporterTexts;
  readonly sheet: SheetTexts;
}
