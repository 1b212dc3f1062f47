/**
 * The shapes in which HQ has stored and posted `FormActions` over the years. The page reads the
 * one that its server gives and posts the same; `multi` is the newest.
 */
export type Generation = 'multi' | 'update' | 'conflicts' | 'path';
export const GENERATIONS: readonly Generation[] = ['multi', 'update', 'conflicts', 'path'];

export interface Update {
  readonly question_path: string;
  readonly update_mode: 'always' | 'edit';
}

/** One row of the page's model. */
export interface RowData {
  readonly key: string;
  readonly path: string;
  readonly required: boolean;
  readonly save_only_if_edited: boolean;
  /** Changed here and deleted in a session of somebody else. */
  readonly conflicting_delete?: boolean;
}

export interface UpdateAction {
  readonly update?: Readonly<Record<string, Update | string>>;
  readonly update_multi?: Readonly<Record<string, readonly Update[]>>;
  readonly conflicts?: Readonly<Record<string, readonly Update[]>>;
}

function row(key: string, update: Update | string): RowData {
  const { question_path: path, update_mode } =
    typeof update === 'string' ? { question_path: update, update_mode: 'always' } : update;
  return { key, path, required: false, save_only_if_edited: update_mode === 'edit' };
}

/** Rows of an action of any generation; of a property with a conflict all questions. */
export function rowsOf({ update = {}, update_multi = {}, conflicts = {} }: UpdateAction): RowData[] {
  const single = Object.entries(update).filter(([key]) => !(key in conflicts));
  return [
    ...single.map(([key, one]) => row(key, one)),
    ...Object.entries({ ...update_multi, ...conflicts }).flatMap(([key, all]) =>
      all.map((one) => row(key, one)),
    ),
  ];
}

function updateOf({ path, save_only_if_edited }: RowData): Update {
  return { question_path: path, update_mode: save_only_if_edited ? 'edit' : 'always' };
}

function grouped(rows: readonly RowData[]): Record<string, Update[]> {
  const groups: Record<string, Update[]> = {};
  for (const one of rows) {
    if (one.key || one.path) groups[one.key] = [...(groups[one.key] ?? []), updateOf(one)];
  }
  return groups;
}

/** What the page posts for its rows: of several questions on one property older clients kept the last. */
export function actionOf(rows: readonly RowData[], generation: Generation): UpdateAction {
  const groups = grouped(rows);
  if (generation === 'multi') return { update_multi: groups };
  const last = Object.entries(groups).map(([key, all]) => [key, all.at(-1)] as const);
  if (generation === 'path') {
    return { update: Object.fromEntries(last.map(([key, one]) => [key, one?.question_path ?? ''])) };
  }
  const update = Object.fromEntries(
    last.map(([key, one]) => [key, one ?? { question_path: '', update_mode: 'always' as const }]),
  );
  const conflicts = Object.fromEntries(Object.entries(groups).filter(([, all]) => all.length > 1));
  return generation === 'conflicts' ? { update, conflicts } : { update };
}

/** The case's names in any generation; several while two people's changes are in conflict. */
export function namesOf(open: {
  readonly name_update?: Update;
  readonly name_update_multi?: readonly Update[];
  readonly name_path?: string;
}): readonly (Update | string | null)[] {
  if (open.name_update_multi && open.name_update_multi.length > 0) return open.name_update_multi;
  return [open.name_update ?? open.name_path ?? null];
}

export function nameRow(name: Update | string | null, required = true): RowData {
  return { ...(name === null ? row('name', '') : row('name', name)), required };
}

export function nameAction(rows: readonly RowData[], generation: Generation): object {
  const all = rows.length > 0 ? rows.map(updateOf) : [updateOf(nameRow(null))];
  if (generation === 'multi') return { name_update_multi: all };
  return generation === 'path' ? { name_path: all[0]?.question_path } : { name_update: all[0] };
}
