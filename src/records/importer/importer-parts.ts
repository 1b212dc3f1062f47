import type { SheetTexts } from '../../sheet/texts/en.ts';
import type { RecordPageParts } from '../record-page.ts';
import type { SheetMemory } from './kept-sheet.ts';
import type { ImporterTexts } from './texts/en.ts';

/** What HQ's importer pages are given. */
export interface ImporterParts extends RecordPageParts {
  readonly memory: SheetMemory;
  readonly texts: ImporterTexts;
  readonly sheet: SheetTexts;
}
