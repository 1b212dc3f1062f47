import type { CaseAction, FormSource, PropertyWrite } from '../source.ts';
import type { Edit } from './edit.ts';

/** The actions whose writes map questions to properties: as the form builder, and as HQ's settings call them. */
export const MAPPING_ACTIONS = new Set(['case-mappings', 'update_case']);

/** The question that edits are about: the first that was there before them. */
export function placeOfEdits(edits: readonly Edit[], before: FormSource): string | null {
  const there = new Set(before.questions.map(({ path }) => path));
  for (const edit of edits) {
    const place = 'after' in edit ? edit.after : 'path' in edit ? edit.path : undefined;
    if (place !== undefined && there.has(place)) return place;
    if ('action' in edit && edit.action.startsWith('/')) return edit.action;
  }
  return null;
}

export interface NewPlace {
  /** The question after which it comes; at the end of the form when left out. */
  readonly after?: string | undefined;
  readonly id: string;
}

/** Where a new question or hidden value stands. */
export function newPath({ after, id }: NewPlace, { root }: Pick<FormSource, 'root'>): string {
  return `${after === undefined ? root : after.slice(0, after.lastIndexOf('/'))}/${id}`;
}

function fullName({ property, index }: PropertyWrite): string {
  return index === null ? property : `${index}/${property}`;
}

export interface WriteName {
  readonly action: string;
  readonly property: string;
  readonly source?: string | undefined;
}

/** Its writes by name; one that goes to another case is meant by its bare name, too. */
export function writesOf(
  { action: id, property }: WriteName,
  { caseActions }: FormSource,
): readonly PropertyWrite[] {
  const writes = caseActions.find((action: CaseAction) => action.id === id)?.writes ?? [];
  const exact = writes.filter((write) => fullName(write) === property);
  return exact.length > 0 ? exact : writes.filter((write) => write.property === property);
}

/** The questions that a mapping has. */
export function pathsOf(name: WriteName, before: FormSource): readonly string[] {
  return writesOf(name, before).flatMap(({ source }) =>
    source.type === 'question' && (name.source ?? source.path) === source.path ? [source.path] : [],
  );
}

/** Where the form maps questions to the property. */
export function mapping(property: string, { caseActions }: FormSource) {
  const action = caseActions.find(({ id }) => MAPPING_ACTIONS.has(id))?.id ?? 'case-mappings';
  return { action, block: property === 'name' ? 'create' : 'update', property } as const;
}
