/**
 * Pages and parts of Bulk Edit Case Data as HQ's templates draw them (`data_cleaning`, `hqwebapp/tables`): ids, names,
 * classes and htmx attributes are HQ's.
 */
import { escapeHtml } from '../server/html.ts';
import { cellHtml } from './cell.ts';
import { type BulkSession, COLUMNS } from './session.ts';

export const PAGE_SIZE = 25;

const ACTIONS = [
  ['replace', 'Replace'],
  ['find_replace', 'Find & Replace'],
  ['copy_replace', 'Copy & Replace'],
  ['strip', 'Strip Whitespaces'],
  ['title_case', 'Make Title Case'],
  ['upper_case', 'Make Upper Case'],
  ['lower_case', 'Make Lower Case'],
  ['make_empty', 'Make Value Empty'],
  ['make_null', 'Make Value NULL'],
  ['reset', 'Reset Changes'],
] as const;

export interface Place {
  readonly project: string;
  /** Path of the session, with its last slash. */
  readonly path: string;
}

export function sessionPage({ project, path }: Place): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Case Type "client" - Bulk Edit stand-in</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/static/bulk-edit.css">
  <script src="/static/bulk-edit.js" defer></script>
</head>
<body>
  <div id="hq-navigation"><a href="/">Caseline demo</a> <span>stand-in for HQ's Bulk Edit, ${escapeHtml(project)}</span></div>
  <div class="d-flex m-3">
    <h1>Case Type "client"</h1>
    <div>
      <button class="btn btn-outline-primary" type="button" data-bs-toggle="offcanvas" data-bs-target="#offcanvas-bulk-changes">Edit Selected Cases</button>
    </div>
    <div class="form-check">
      <input id="show-whitespaces-switch" class="form-check-input" type="checkbox" role="switch" name="show_whitespaces">
      <label for="show-whitespaces-switch">Show Whitespaces</label>
    </div>
  </div>
  <div class="mx-3" hx-get="${path}table/" hx-trigger="load" hx-swap="innerHTML"><div class="htmx-indicator">Loading...</div></div>
  <div id="offcanvas-bulk-changes" class="offcanvas" data-bs-scroll="true" tabindex="-1">
    <div class="offcanvas-header">
      <h5>Edit Selected Cases</h5>
      <button class="btn-close" type="button" aria-label="Close" data-bs-dismiss="offcanvas">×</button>
    </div>
    <div class="offcanvas-body">
      <div id="hq-hx-edit-selected-records-form" hx-get="${path.replace('/cases/', '/session/')}clean/" hx-trigger="load, dcEditFormRefresh" hx-swap="outerHTML">Loading...</div>
    </div>
  </div>
</body>
</html>`;
}

function modal(kind: 'apply' | 'undo' | 'clear', title: string, action: string, table: string): string {
  const id = `confirm-${kind}-modal`;
  return `<div id="${id}" class="modal" tabindex="-1" aria-labelledby="${id}-label" aria-hidden="true" data-bs-backdrop="static">
  <div class="modal-dialog" role="document"><div class="modal-content">
    <div class="modal-header"><h4 id="${id}-label">${title}</h4>
      <button class="btn-close" type="button" aria-label="Close" data-bs-dismiss="modal">×</button></div>
    <div class="modal-body"><p>The following edits will be ${kind === 'apply' ? 'applied' : 'undone'}...</p></div>
    <div class="modal-footer">
      <button class="btn btn-outline-primary" type="button" data-bs-dismiss="modal">Cancel</button>
      <button class="btn btn-success" type="button" data-bs-dismiss="modal" hx-post="${table}" hq-hx-action="${action}" hx-target="#EditCasesTable" hx-swap="outerHTML"><i>✓</i> ${title.replace('?', '')}</button>
    </div>
  </div></div>
</div>`;
}

export function tableHtml(session: BulkSession, number: number, { path }: Place): string {
  const table = `${path}table/?page=${number}`;
  const pages = Math.ceil(session.cases.length / PAGE_SIZE);
  const head = COLUMNS.map(
    ([property, label]) =>
      `<th scope="col" class="orderable">\n<a class="link" hx-get="${path}table/?sort=${property}" hx-target="#EditCasesTable" hx-swap="outerHTML">\n  ${label}\n</a></th>`,
  );
  const rows = session.page(number, PAGE_SIZE).map((one) => {
    const box = `id-selected-record-${one.id}`;
    const cells = COLUMNS.map(
      ([property, label]) =>
        `<td>${cellHtml(one, property, label, session.edited(one, property), table)}</td>`,
    );
    return `<tr class="even"><td><form hx-post="${table}" hq-hx-action="select_record" hx-trigger="change from:#${box}" hx-swap="none">
      <input type="hidden" class="js-select-record" name="record_id" value="${one.id}">
      <input id="${box}" class="form-check-input js-select-record-checkbox" type="checkbox" name="is_selected" value="${one.id}" aria-label="Select ${one.id}"${session.selected.has(one.id) ? ' checked' : ''}></form></td>${cells.join('')}</tr>`;
  });
  const links = Array.from(
    { length: pages },
    (_, index) =>
      `<li class="page-item${index + 1 === number ? ' active' : ''}"><a class="page-link" href="#" hx-get="${path}table/?page=${index + 1}" hx-target="#EditCasesTable" hx-swap="outerHTML">${index + 1}</a></li>`,
  );
  const edits =
    session.changes.length === 0
      ? ''
      : `<div class="input-group"><span>Edits</span>
      <button class="btn btn-outline-danger" type="button" data-bs-toggle="modal" data-bs-target="#confirm-clear-modal">Clear</button>
      <button class="btn btn-outline-secondary" type="button" data-bs-toggle="modal" data-bs-target="#confirm-undo-modal">Undo</button>
      <button class="btn btn-success" type="button" data-bs-toggle="modal" data-bs-target="#confirm-apply-modal">Apply</button></div>`;
  return `<div class="table-container" id="EditCasesTable" hx-get="${table}" hx-swap="outerHTML" hx-trigger="hqRefresh">
<div class="d-flex before-table" id="edits">${edits}
  <div class="input-group"><span id="num-selected">${session.selected.size}</span> Cases Selected
  <button class="btn btn-outline-primary" type="button" hx-post="${table}" hq-hx-action="select_all" hx-target="#EditCasesTable" hx-swap="outerHTML">Select All (${session.cases.length})</button></div></div>
<div class="table-responsive"><table class="table table-striped align-middle">
<thead><tr><th class="select-header"></th>${head.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
<ul class="pagination">${links.join('')}</ul>
${modal('clear', 'Clear all edits?', 'clear_all_changes', table)}
${modal('undo', 'Undo last edit?', 'undo_last_change', table)}
${modal('apply', 'Apply all edits?', 'apply_all_changes', table)}
</div>`;
}

const field = (name: string, label: string, control: string): string =>
  `<div id="div_id_${name}" class="mb-3"><label for="id_${name}">${label}</label>${control}</div>`;

const text = (name: string, label: string): string =>
  field(name, label, `<input type="text" name="${name}" id="id_${name}" class="form-control">`);

export function bulkFormHtml({ path }: Place, edited: number | null): string {
  const properties = ['', ...COLUMNS.map(([property]) => property)].map((property) => {
    const label = COLUMNS.find(([name]) => name === property)?.[1] ?? '';
    return `<option value="${property}">${label === property ? label : `${label} (${property})`}</option>`;
  });
  const actions = ACTIONS.map(([value, label]) => `<option value="${value}">${escapeHtml(label)}</option>`);
  const post = `${path.replace('/cases/', '/session/')}clean/`;
  return `<div id="hq-hx-edit-selected-records-form" hx-get="${post}" hx-trigger="dcEditFormRefresh" hx-swap="outerHTML" hq-hx-refresh-swap="#EditCasesTable">
  ${edited === null ? '' : `<div class="alert alert-success" role="alert">Previewed edits on ${edited} cases.</div>`}
  <form hx-post="${post}" hx-target="#hq-hx-edit-selected-records-form" hx-swap="outerHTML" hq-hx-action="create_bulk_edit_change">
    <div class="bulk-edit-model">
      ${field('edit_prop_id', 'Select a property to edit', `<select name="edit_prop_id" id="id_edit_prop_id" class="form-select" x-select2="{}">${properties.join('')}</select><div class="form-text">You can only select editable case properties that are currently visible in the table as a column.</div>`)}
      <div class="needs-property" style="display: none">
        ${field('edit_action', 'Edit action', `<select name="edit_action" id="id_edit_action" class="form-select" x-select2="{}">${actions.join('')}</select>`)}
        <div class="card" data-actions="replace">${text('replace_all_string', 'Replace existing value with:')}</div>
        <div class="card" data-actions="find_replace" style="display: none">
          ${text('find_string', 'Find:')}
          <div class="form-check"><input type="checkbox" name="use_regex" id="id_use_regex" class="form-check-input"><label for="id_use_regex">Use regular expression</label></div>
          ${text('replace_string', 'Replace with:')}
        </div>
        <div class="card" data-actions="copy_replace" style="display: none">${field('copy_from_prop_id', 'Copy from property:', `<select name="copy_from_prop_id" id="id_copy_from_prop_id" class="form-select">${properties.join('')}</select>`)}</div>
        <button type="submit" class="btn btn-primary">Preview Edits</button>
      </div>
    </div>
  </form>
</div>`;
}
