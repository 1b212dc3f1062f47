/** An Excel file of either kind: its sheets and their rows, and what HQ would refuse of it. */

import { type Refusal, type RefusalCode, Refusals, refusal } from './refusal.ts';
import type { SourceRow } from './row.ts';
import { CompoundFile, CompoundFileProblem, isCompoundFile } from './xls/compound-file.ts';
import { openXls } from './xls/read-xls.ts';
import { XlsProblem } from './xls/records.ts';
import { xlsRows } from './xls/xls-rows.ts';
import { PackageProblem } from './xlsx/package.ts';
import { openXlsx, type Xlsx, xlsxRows } from './xlsx/read-xlsx.ts';
import { XmlProblem } from './xlsx/xml.ts';
import { Zip, ZipProblem } from './xlsx/zip.ts';

export interface SheetSource {
  readonly name: string;
  /** Its part in an xlsx file. */
  readonly path: string | null;
  /** The rows, header first. What goes wrong while they are read is added to the refusals of the workbook. */
  rows(): Iterable<readonly SourceRow[]>;
}

export interface WorkbookSource {
  readonly kind: 'xlsx' | 'xls';
  readonly sheets: readonly SheetSource[];
  readonly refusals: Refusals;
  /** What an xlsx file holds beside its rows; null for an xls file. */
  readonly xlsx: Xlsx | null;
}

const ZIP_CODES: Readonly<Record<ZipProblem['code'], RefusalCode>> = {
  'not-a-zip': 'not-a-workbook',
  damaged: 'damaged',
  'too-large': 'too-large',
  encrypted: 'password',
};

/** What an error while reading means for the file; null for a fault of ours. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof ZipProblem) return refusal(ZIP_CODES[error.code]);
  if (error instanceof XlsProblem)
    return refusal(error.code === 'encrypted' ? 'password' : 'damaged', { details: [error.message] });
  if (error instanceof PackageProblem || error instanceof XmlProblem || error instanceof CompoundFileProblem)
    return refusal('damaged', { details: [error.message] });
  // A record that is shorter than what it should hold.
  return error instanceof RangeError ? refusal('damaged') : null;
}

function attempt<Done>(refusals: Refusals, work: () => Done): Done | null {
  try {
    return work();
  } catch (error) {
    const known = refusalOf(error);
    if (!known) throw error;
    refusals.add(known);
    return null;
  }
}

/** Rows until something goes wrong. */
function* guarded(
  refusals: Refusals,
  rows: () => Iterable<readonly SourceRow[]>,
): Generator<readonly SourceRow[], void, void> {
  try {
    for (const batch of rows()) {
      for (const { row, crash } of batch)
        if (crash?.stage === 'upload') refusals.add(refusal('cell-unreadable', { row }));
      yield batch;
    }
  } catch (error) {
    const known = refusalOf(error);
    if (!known) throw error;
    refusals.add(known);
  }
}

function openXlsxSource(bytes: Uint8Array, refusals: Refusals): WorkbookSource {
  const xlsx = attempt(refusals, () => openXlsx(new Zip(bytes)));
  if (xlsx?.hasExternalLinks) refusals.add(refusal('external-links'));
  if (xlsx && (xlsx.isStrict || xlsx.sheets.length === 0)) refusals.add(refusal('no-sheets'));
  const sheets = (xlsx?.sheets ?? []).map(({ name, path }) => ({
    name,
    path,
    rows: () => guarded(refusals, () => (xlsx ? xlsxRows(xlsx, path) : [])),
  }));
  return { kind: 'xlsx', sheets, refusals, xlsx };
}

function openXlsSource(bytes: Uint8Array, refusals: Refusals): WorkbookSource {
  const xls = attempt(refusals, () => openXls(bytes));
  if (xls?.sheets.length === 0) refusals.add(refusal('no-sheets'));
  const sheets = (xls?.sheets ?? []).map((sheet) => ({
    name: sheet.name,
    path: null,
    rows: () => guarded(refusals, () => (xls ? [xlsRows(xls, sheet)] : [])),
  }));
  return { kind: 'xls', sheets, refusals, xlsx: null };
}

/** What the content of a file is, whatever its name says. */
export type FileKind = 'csv' | 'xlsx' | 'xls';

export function kindOfContent(bytes: Uint8Array): FileKind {
  if (isCompoundFile(bytes)) return 'xls';
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'xlsx' : 'csv';
}

const LOCAL_HEADER = [0x50, 0x4b, 3, 4];

/** The same of a file with a name: HQ finds a zip archive behind other bytes, too, where it looks for one. */
export function kindOfFile(name: string, head: Uint8Array): FileKind {
  const kind = kindOfContent(head);
  if (kind !== 'csv' || !name.endsWith('.xlsx')) return kind;
  const hasHeader = head.some((_, at) => LOCAL_HEADER.every((byte, more) => head[at + more] === byte));
  return hasHeader ? 'xlsx' : 'csv';
}

/** Opens an Excel file by its content. */
export function openWorkbook(bytes: Uint8Array): WorkbookSource {
  const refusals = new Refusals();
  if (kindOfContent(bytes) !== 'xls') return openXlsxSource(bytes, refusals);
  const file = attempt(refusals, () => new CompoundFile(bytes));
  if (file?.has('EncryptedPackage')) refusals.add(refusal('password'));
  return openXlsSource(bytes, refusals);
}
