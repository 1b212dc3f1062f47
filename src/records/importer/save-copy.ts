/** The corrected copy of a file: made in the browser, and handed to the person as a download. */

import type { SheetOptions, SheetReport } from '../../sheet/check-sheet.ts';
import { type CorrectionPlan, planCorrection, writeCorrected } from '../../sheet/correct-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';

export interface Copy {
  readonly plan: CorrectionPlan;
  /** Null when none can be written. */
  readonly file: { readonly name: string; readonly parts: readonly BlobPart[] } | null;
  /** The list of changes, where it is a file of its own. */
  readonly list: { readonly name: string; readonly parts: readonly BlobPart[] } | null;
}

const copied = (bytes: Uint8Array): BlobPart => new Uint8Array(bytes);

export async function makeCopy(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
  turn: () => Promise<void>,
): Promise<Copy> {
  const plan = await planCorrection(file, options, report);
  if (plan.format === null) return { plan, file: null, list: null };
  const parts: BlobPart[] = [];
  const changes: BlobPart[] = [];
  await writeCorrected(file, options, report, plan, {
    async file(bytes) {
      parts.push(copied(bytes));
      await turn();
    },
    changes(bytes) {
      changes.push(copied(bytes));
    },
  });
  const stem = file.name.replace(/\.[^.]*$/, '') || 'contacts';
  return {
    plan,
    file: { name: `${stem}-corrected.${plan.format}`, parts },
    list:
      plan.listsChanges === 'file' && changes.length > 0
        ? { name: `${stem}-changes.csv`, parts: changes }
        : null,
  };
}
