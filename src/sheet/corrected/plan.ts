/** What a corrected copy of a file will be, decided before anything is written. */
import type { RefusalCode } from '../refusal.ts';
import type { FileKind } from '../workbook-source.ts';

/** Why a CSV file becomes an Excel file: HQ would guess at a value, fail at a cell or at a header, or Excel would calculate. */
export interface FormatReason {
  readonly code:
    | 'value-would-be-guessed'
    | 'cell-hq-fails-at'
    | 'header-would-be-guessed'
    | 'looks-like-formula';
  readonly row: number;
  readonly column: string;
}

export type PlanNote =
  /** Columns beside the six stand as text in the Excel file: HQ stores dates and numbers in them as they are written. */
  | 'other-columns-as-text'
  /** Only the values of the workbook are copied: formulas, formats and pictures are not. */
  | 'values-only'
  /** The text was read as windows-1252, which other encodings look like. */
  | 'encoding-guessed';

export interface CorrectionPlan {
  /** null: nothing can be copied. */
  readonly format: 'csv' | 'xlsx' | null;
  readonly reason: FormatReason | null;
  /** How many cells get another text. */
  readonly changes: number;
  /** What HQ refused of the file, and does not of the copy. */
  readonly mended: readonly RefusalCode[];
  /** What HQ refuses of the copy, too. */
  readonly unmended: readonly RefusalCode[];
  readonly notes: readonly PlanNote[];
  /** Whether the list of changes is a sheet of the copy; else it is a file of its own. */
  readonly listsChanges: 'sheet' | 'file';
}

/** What keeps a file from being read at all. */
const UNREADABLE: ReadonlySet<RefusalCode> = new Set([
  'file-empty',
  'password',
  'damaged',
  'too-large',
  'no-rows',
]);

/** What stays wrong whatever is written. */
const STAYS: ReadonlySet<RefusalCode> = new Set([
  'cell-too-long',
  'open-quote',
  'too-many-columns',
  'bulk-without-caseid',
  'reserved-column',
]);

export function isUnreadable(refusals: readonly RefusalCode[]): boolean {
  return refusals.some((code) => UNREADABLE.has(code));
}

/** Sorts what HQ refused of a file. @param namesAreMended whether every column has got a name that HQ takes */
export function sortRefusals(
  refusals: readonly RefusalCode[],
  namesAreMended: boolean,
): Pick<CorrectionPlan, 'mended' | 'unmended'> {
  const stays = (code: RefusalCode): boolean =>
    STAYS.has(code) || (code === 'column-name' && !namesAreMended);
  return { mended: refusals.filter((code) => !stays(code)), unmended: refusals.filter(stays) };
}

/** What the parts of an xlsx file can stay in: HQ refuses others whole, so that only their values can be copied. */
const KEEPS_WORKBOOK: ReadonlySet<RefusalCode> = new Set([
  'file-type',
  'column-name',
  'too-many-columns',
  'bulk-without-caseid',
  'reserved-column',
]);

/** Whether a copy of an xlsx file can keep everything that is not changed. */
export function keepsWorkbook(kind: FileKind, refusals: readonly RefusalCode[]): boolean {
  return kind === 'xlsx' && refusals.every((code) => KEEPS_WORKBOOK.has(code));
}
