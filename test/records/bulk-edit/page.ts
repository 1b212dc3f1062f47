/** Cells as HQ draws them (`columns/column_editable.html`), for tests without a browser. */
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function shown(value: string | null): string {
  if (value === null)
    return '<div class="dc-value dc-value-null">\n  ---\n  <span class="dc-value-info">NULL</span>\n</div>';
  if (value === '')
    return '<div class="dc-value dc-value-empty">\n  &nbsp;\n  <span class="dc-value-info">EMPTY</span>\n</div>';
  const signs = escaped(value).replace(
    / +/g,
    (blanks) => `&#8203;<span class="dc-spaces">${'·'.repeat(blanks.length)}</span>&#8203;`,
  );
  return `<div class="dc-value" x-show="!$store.showWhitespaces">${escaped(value)}</div>

<div class="dc-value dc-value-whitespaces" x-show="$store.showWhitespaces">
  ${signs}
</div>`;
}

/** @param edited undefined while the cell is not edited */
export function cellHtml(stored: string | null, edited?: string | null): string {
  const body =
    edited === undefined
      ? shown(stored)
      : `<div class="dc-diff-view"><div class="dc-diff-before">${shown(stored)}</div><div class="dc-diff-after">${shown(edited)}</div></div>`;
  return `<div class="editable-column-container"><div class="dc-inline-edit-block">${body}
    <button type="button" class="dc-inline-edit-action"></button></div>
    <div><form hq-hx-action="cell_inline_edit"><input name="newValue" type="text"></form></div></div>`;
}

export type Cell = string | null | readonly [stored: string | null, edited: string | null];

export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** @param headers labels of columns, after the one with the check boxes */
export function tableHtml(headers: readonly string[], rows: readonly Row[]): string {
  const head = headers
    .map((label) => `<th scope="col">\n<a class="link">\n  ${escaped(label)}\n</a></th>`)
    .join('');
  const body = rows.map(({ id, cells }) => {
    const drawn = cells.map((cell) =>
      typeof cell === 'string' || cell === null ? cellHtml(cell) : cellHtml(cell[0], cell[1]),
    );
    const select = `<td><form><input type="hidden" class="js-select-record" value="${id}"><input type="checkbox"></form></td>`;
    return `<tr>${select}${drawn.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="table-container" id="EditCasesTable"><table class="table table-striped align-middle">
    <thead><tr><th class="select-header"></th>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** @param choices name of the property and what HQ calls it in the list */
export function formHtml(choices: readonly (readonly [value: string, label: string])[]): string {
  const options = choices
    .map(([value, label]) => `<option value="${value}">${escaped(label)}</option>`)
    .join('');
  const actions = [
    'replace',
    'find_replace',
    'copy_replace',
    'strip',
    'title_case',
    'upper_case',
    'lower_case',
  ];
  return `<form hq-hx-action="create_bulk_edit_change"><div id="div_id_edit_prop_id"><select name="edit_prop_id"><option value=""></option>${options}</select></div>
    <select name="edit_action">${actions.map((action) => `<option value="${action}">${action}</option>`).join('')}</select>
    <input type="text" name="find_string"><input type="checkbox" name="use_regex"><input type="text" name="replace_string"></form>`;
}
