import type { Edit } from '../../form/edits/edit.ts';
import type { ApplyResult } from '../builder.ts';
import { sectionOf } from './anchors.ts';
import type { Sections } from './follow-sections.ts';
import { createRowWriter, type RowWriter, type TakeBack, type WriteResult } from './write-row.ts';

/** What this page can change: which question is saved to which property. The form itself is the form builder's. */
export const EDITS: ReadonlySet<Edit['type']> = new Set([
  'rename-write',
  'remove-write',
  'map-question',
  'add-mapping',
]);

/** So long HQ's `textchange` lets pass before it wakes Save, and a little more. */
const TEXT_CHANGE_MS = 40;

/**
 * Applies the edits through the page's own fields, so that HQ's model follows and its Save button wakes: all of them,
 * or none. It settles when HQ has heard of all. HQ's tab has no undo, so what is taken back leaves Save awake.
 */
export async function applyEdits(sections: Sections, edits: readonly Edit[]): Promise<ApplyResult> {
  if (edits.some(({ type }) => !EDITS.has(type))) return { ok: false, reason: 'unsupported' };
  const done: TakeBack[] = [];
  const rows = createRowWriter(sections, done);
  for (const edit of edits) {
    sections.sync();
    const outcome = await apply(sections, rows, edit);
    if (outcome === 'done') continue;
    for (const takeBack of done.splice(0).reverse()) await takeBack();
    return { ok: false, reason: outcome };
  }
  await new Promise((resolve) => setTimeout(resolve, TEXT_CHANGE_MS));
  return { ok: true };
}

async function apply(sections: Sections, rows: RowWriter, edit: Edit): Promise<WriteResult> {
  switch (edit.type) {
    case 'rename-write':
      return await rename(sections, rows, edit);
    case 'remove-write':
      return await remove(sections, rows, edit);
    case 'map-question':
      return await map(sections, rows, edit);
    case 'add-mapping':
      return await alsoMap(sections, rows, edit);
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
    (row) => row.property === property && (source === undefined || (row.path || row.lost) === source),
  );
  return { section, rows };
}

async function each<T>(list: readonly T[], step: (one: T) => Promise<WriteResult>): Promise<WriteResult> {
  for (const one of list) {
    const outcome = await step(one);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

async function rename(
  sections: Sections,
  writer: RowWriter,
  edit: WriteEdit & { readonly to: string },
): Promise<WriteResult> {
  const { section, rows } = rowsOf(sections, edit);
  if (!section || rows.length === 0) return 'gone';
  if (section.rows.some(({ property }) => property === edit.to)) return 'failed';
  return await each(rows, (row) => writer.rename(section, row, edit.to));
}

async function remove(sections: Sections, writer: RowWriter, edit: WriteEdit): Promise<WriteResult> {
  const { section, rows } = rowsOf(sections, edit);
  if (!section || rows.length === 0) return 'gone';
  return await each(rows, (row) => writer.remove(section, row));
}

/** From now on this question, and no other, is saved to the property of the form's own case. */
async function map(
  sections: Sections,
  writer: RowWriter,
  { property, path }: { readonly property: string; readonly path: string },
): Promise<WriteResult> {
  const { section, rows } = rowsOf(sections, { action: 'update_case', property });
  if (!section) return 'unsupported';
  const kept = rows.find((row) => row.path === path) ?? rows[0] ?? (await writer.add(section));
  if (!kept) return 'gone';
  const chosen = await writer.choose(section, kept, path);
  if (chosen !== 'done') return chosen;
  // A new row has taken the name of its question.
  const named = kept.property === property ? 'done' : await writer.rename(section, kept, property);
  if (named !== 'done') return named;
  return await each(
    rows.filter((row) => row !== kept),
    (row) => writer.remove(section, row),
  );
}

/** The question is saved to the property of the form's own case, beside others. */
async function alsoMap(
  sections: Sections,
  writer: RowWriter,
  { property, path }: { readonly property: string; readonly path: string },
): Promise<WriteResult> {
  const { section, rows } = rowsOf(sections, { action: 'update_case', property });
  if (!section) return 'unsupported';
  if (rows.some((row) => row.path === path)) return 'done';
  const row = await writer.add(section);
  if (!row) return 'gone';
  const chosen = await writer.choose(section, row, path);
  return chosen === 'done' && row.property !== property
    ? await writer.rename(section, row, property)
    : chosen;
}
