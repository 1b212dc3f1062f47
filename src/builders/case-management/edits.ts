import type { Edit } from '../../form/edit.ts';
import type { ApplyResult } from '../builder.ts';
import { sectionOf } from './anchors.ts';
import { reachRow } from './bring-row.ts';
import { addButton, isSameMapping, readRow, removeButton, type ShownRow } from './dom.ts';
import type { Place, Sections } from './follow-sections.ts';
import type { MappingRow, Section } from './sections.ts';

/** What this page can change: which question is saved to which property. The form itself is the form builder's. */
export const EDITS: ReadonlySet<Edit['type']> = new Set(['rename-write', 'remove-write', 'map-question']);

type Reason = Extract<ApplyResult, { ok: false }>['reason'];
type Outcome = 'done' | Reason;

function fire(element: HTMLElement, types: readonly string[]): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  for (const type of types) element.dispatchEvent(new view.Event(type, { bubbles: true, cancelable: true }));
}

/** As typing does: HQ's `textchange` hears keys and input, Knockout hears change (commcare-hq.md 2.5). */
function writeProperty({ property }: ShownRow, text: string): void {
  property.value = text;
  fire(property, ['input', 'keyup', 'change']);
}

function writeQuestion({ question }: ShownRow, path: string): void {
  question.value = path;
  fire(question, ['change']);
}

function offers({ question }: ShownRow, path: string): boolean {
  if (question.localName !== 'select') return true;
  return [...(question as HTMLSelectElement).options].some(({ value }) => value === path);
}

function isFixed({ property, question }: ShownRow): boolean {
  return property.disabled || question.disabled;
}

/** Applies the edits through the page's own fields, so that HQ's model follows and its Save button wakes. */
export async function applyEdits(sections: Sections, edits: readonly Edit[]): Promise<ApplyResult> {
  if (edits.some(({ type }) => !EDITS.has(type))) return { ok: false, reason: 'unsupported' };
  for (const edit of edits) {
    const outcome = await apply(sections, edit);
    if (outcome !== 'done') return { ok: false, reason: outcome };
  }
  return { ok: true };
}

async function apply(sections: Sections, edit: Edit): Promise<Outcome> {
  sections.sync();
  switch (edit.type) {
    case 'rename-write':
      return await rename(sections, edit);
    case 'remove-write':
      return await remove(sections, edit);
    case 'map-question':
      return await map(sections, edit.property, edit.path);
    default:
      return 'unsupported';
  }
}

interface WriteEdit {
  readonly action: string;
  readonly property: string;
  readonly source?: string | undefined;
}

/** The section of a write and its rows: all of the property, or those of one question. */
function rowsOf(sections: Sections, { action, property, source }: WriteEdit) {
  const section = sectionOf(sections, action);
  const rows = (section?.rows ?? []).filter(
    (row) => row.property === property && (source === undefined || row.path === source),
  );
  return { section, rows };
}

async function rename(sections: Sections, edit: WriteEdit & { readonly to: string }): Promise<Outcome> {
  const { section, rows } = rowsOf(sections, edit);
  if (!section || rows.length === 0) return 'gone';
  if (section.rows.some(({ property }) => property === edit.to)) return 'failed';
  for (const row of rows) {
    const place = await reachRow(sections, section, row);
    if (!place) return 'gone';
    if (row.required) return 'unsupported';
    if (isFixed(place.shown)) return 'locked';
    writeProperty(place.shown, edit.to);
    sections.sync();
    if (readRow(place.shown).property !== edit.to) return 'failed';
  }
  return 'done';
}

async function remove(sections: Sections, edit: WriteEdit): Promise<Outcome> {
  const { section, rows } = rowsOf(sections, edit);
  if (!section || rows.length === 0) return 'gone';
  for (const row of [...rows]) {
    const outcome = await removeRow(sections, section, row);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

async function removeRow(sections: Sections, section: Section, row: MappingRow): Promise<Outcome> {
  const place = await reachRow(sections, section, row);
  if (!place) return 'gone';
  const button = removeButton(place.shown);
  if (!button) return row.required ? 'unsupported' : 'locked';
  sections.willRemove(button);
  button.click();
  sections.sync();
  return place.shown.element.isConnected ? 'failed' : 'done';
}

/** From now on this question, and no other, is saved to the property of the form's own case. */
async function map(sections: Sections, property: string, path: string): Promise<Outcome> {
  const { section, rows } = rowsOf(sections, { action: 'update_case', property });
  if (!section) return 'unsupported';
  const kept = rows.find((row) => row.path === path) ?? rows[0];
  const place = kept ? await reachRow(sections, section, kept) : await addRow(sections, section);
  if (!place) return 'gone';
  if (isFixed(place.shown)) return 'locked';
  if (!offers(place.shown, path)) return 'unsupported';
  if (readRow(place.shown).path !== path) writeQuestion(place.shown, path);
  if (!kept) writeProperty(place.shown, property);
  sections.sync();
  if (!isSameMapping(readRow(place.shown), { property, path, required: false })) return 'failed';
  for (const row of rows) {
    if (row === kept) continue;
    const outcome = await removeRow(sections, section, row);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

async function addRow(sections: Sections, section: Section): Promise<Place | undefined> {
  const list = sections.listOf(section);
  const before = new Set(sections.places().map(({ shown }) => shown.element));
  const button = list && addButton(list.list);
  if (!button) return undefined;
  button.click();
  sections.sync();
  return sections
    .places()
    .find(
      ({ section: of, row, shown }) =>
        of === section && row.property === '' && row.path === '' && !before.has(shown.element),
    );
}
