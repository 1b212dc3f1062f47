/** What a cell of Bulk Edit's table holds (`columns/column_editable.html` and `columns/values/` of HQ's `data_cleaning`). */

export interface CellValue {
  /** As the case has it; null for a property that was never set. */
  readonly stored: string | null;
  /** What *Apply* would write; undefined while the cell is not edited. */
  readonly edited: string | null | undefined;
}

/** HQ draws a text twice, as it is and with signs for blanks; the first is the value, character by character. */
function shown(block: Element): string | null | undefined {
  const value = block.querySelector('.dc-value:not(.dc-value-whitespaces)');
  if (!value) return undefined;
  if (value.classList.contains('dc-value-null')) return null;
  return value.classList.contains('dc-value-empty') ? '' : (value.textContent ?? '');
}

/** Null when the cell is not drawn as HQ draws cells. */
export function cellValue(cell: Element): CellValue | null {
  const after = cell.querySelector('.dc-diff-after');
  const before = cell.querySelector('.dc-diff-before');
  const stored = shown(before ?? cell);
  if (stored === undefined) return null;
  if (!after) return { stored, edited: undefined };
  const edited = shown(after);
  return edited === undefined ? null : { stored, edited };
}

/** Where a mark stands: at the value that is on the screen, of an edited cell at the new one; nowhere while it is edited. */
export function valueElement(cell: Element): Element {
  const values = [...cell.querySelectorAll('.dc-value')];
  return values.findLast((value) => value.getClientRects().length > 0) ?? values.at(-1) ?? cell;
}
