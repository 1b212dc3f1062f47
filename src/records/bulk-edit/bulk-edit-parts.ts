import type { mountUi } from '../../overlay/shell/mount-ui.tsx';
import type { RecordPageParts } from '../record-page.ts';
import type { BulkEditTexts } from './texts/en.ts';

/** What Bulk Edit's page is given. */
export interface BulkEditParts extends RecordPageParts {
  readonly texts: BulkEditTexts;
  readonly mount: typeof mountUi;
  /** Whether a person did something just now that allows one question. */
  readonly mayAsk: () => boolean;
}
