/** Rows and what is said of a file, as programs read them (docs/sheets.md). */
import { textOf } from '../../contact/advice/advice-text.ts';
import type { CheckedRow } from '../../sheet/check/checked-row.ts';
import type { SheetReport } from '../../sheet/check-sheet.ts';
import type { Refusal } from '../../sheet/refusal.ts';
import type { SheetTexts } from '../../sheet/texts/en.ts';
import type { WrittenCopy } from './copy.ts';

export function rowJson(row: CheckedRow, texts: SheetTexts): object {
  const { sheet, state, contact, outcome, duplicateOf, remarks, corrected } = row;
  const failure = state === 'written' || state === 'skipped' ? null : texts.failures[state];
  return {
    sheet,
    row: row.row,
    contact,
    ...(state === 'skipped' ? { skipped: true } : {}),
    ...(failure ? { failed: { code: state, message: textOf(failure) } } : {}),
    outcome,
    duplicateOf,
    ...(remarks.length > 0 ? { remarks } : {}),
    corrected,
  };
}

export function refusalJson({ code, row, details = [] }: Refusal, texts: SheetTexts): object {
  return { code, message: textOf(texts.refusals[code](details)), row };
}

/** The last of it: counts by cause, what columns are read, and what was written. */
export function summaryJson({ summary, columns, refusals }: SheetReport, copy: WrittenCopy | null): object {
  const { rows, written, skipped, failed, reached, causes } = summary;
  return {
    rows,
    written,
    skipped,
    failed,
    reached,
    causes: causes.map(({ code, severity, count }) => ({ code, severity, count })),
    columns: columns.map(({ sheet, contact, search, nearMisses }) => ({
      sheet,
      contact,
      search,
      nearMisses,
    })),
    ...(refusals.length > 1 ? { also: refusals.slice(1).map(({ code, row }) => ({ code, row })) } : {}),
    ...(copy ? { fixed: fixedJson(copy) } : {}),
  };
}

function fixedJson({ plan, file, list }: WrittenCopy): object {
  const { changes, reason, mended, unmended, notes } = plan;
  return { file, list, changes, reason, mended, unmended, notes };
}
