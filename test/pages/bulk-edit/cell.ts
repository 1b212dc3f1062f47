/** One cell, as `columns/column_editable.html@facb9b7d` draws it; Alpine's attributes stand for what they do there. */
import { escapeHtml } from '../server/html.ts';
import type { BulkCase } from './session.ts';

function shown(value: string | null): string {
  if (value === null)
    return `<div class="dc-value dc-value-null">
  ---
  <span class="dc-value-info">NULL</span>
</div>`;
  if (value === '')
    return `<div class="dc-value dc-value-empty">
  &nbsp;
  <span class="dc-value-info">EMPTY</span>
</div>`;
  const signs = escapeHtml(value).replace(
    / +/g,
    (blanks) =>
      `&#8203;<span class="dc-spaces dc-spaces-space" data-bs-title="space">${'&centerdot;'.repeat(blanks.length)}</span>&#8203;`,
  );
  return `<div class="dc-value" x-show="!$store.showWhitespaces">${escapeHtml(value)}</div>

<div class="dc-value dc-value-whitespaces" x-show="$store.showWhitespaces" style="display: none">
  ${signs}
</div>`;
}

function diff(kind: 'before' | 'after', sign: string, value: string | null): string {
  return `<div class="d-flex dc-diff-${kind}"><div class="dc-diff-icon">${sign}</div><div class="ms-1 me-2">${shown(value)}</div></div>`;
}

export function cellHtml(
  { id, values }: BulkCase,
  property: string,
  label: string,
  edited: string | null | undefined,
  table: string,
): string {
  const stored = values[property] ?? null;
  const vals = escapeHtml(JSON.stringify({ record_id: id, column_id: `column-${property}` }));
  const value = escapeHtml((edited === undefined ? stored : edited) ?? '');
  const attributes = `hx-post="${table}" hx-vals="${vals}" hx-target="closest .editable-column-container" hx-swap="outerHTML"`;
  const body =
    edited === undefined
      ? shown(stored)
      : `<div class="d-flex align-items-center me-3"><div class="dc-diff-view">${diff('before', '−', stored)}${diff('after', '+', edited)}</div>
        <button class="btn btn-outline-danger btn-sm" type="button" hq-hx-action="cell_reset_changes" ${attributes}>×<span class="visually-hidden">Reset Edits</span></button></div>`;
  return `<div class="editable-column-container">
  <div class="dc-inline-edit-block" x-show="!isEditing">
    ${body}
    <button class="btn btn-link btn-sm dc-inline-edit-action" type="button">✎<span class="visually-hidden">Edit Value</span></button>
  </div>
  <div x-show="isEditing" style="display: none">
    <form hq-hx-action="cell_inline_edit" ${attributes}>
      <div class="input-group">
        <input class="form-control" type="text" name="newValue" value="${value}" aria-label="${escapeHtml(label)}">
        <button class="btn btn-primary dc-apply" type="submit" disabled>✓<span class="visually-hidden">Apply Edit</span></button>
        <button class="btn btn-outline-danger dc-cancel" type="button">×<span class="visually-hidden">Cancel Edit</span></button>
      </div>
    </form>
  </div>
</div>`;
}
