import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { createFormModel } from '../../form/create-form-model.ts';
import { applyToSource } from '../../form/edits/apply-to-source.ts';
import type { Edit } from '../../form/edits/edit.ts';
import { MAPPING_ACTIONS } from '../../form/edits/places.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { CaseAction, Question } from '../../form/source.ts';
import { parentOf } from '../../lint/parent-of.ts';
import { ownCaseFirst } from '../recipes/targets.ts';
import type { SetupWishes } from './wishes.ts';

/** The form as the plan has made it so far. */
export interface Draft {
  readonly model: FormModel;
  readonly edits: readonly Edit[];
}

/** One way to get a property written. */
export interface Candidate {
  readonly edits: readonly Edit[];
  /** Paths of questions and hidden values of the form that it uses. */
  readonly reuses: readonly string[];
}

/** What ways are looked for in. */
export interface Situation {
  readonly form: FormModel;
  readonly project: ProjectFacts;
  readonly wishes: SetupWishes;
  /** The write of the property on the contact's own case; null when there is none yet. */
  readonly write: Write | null;
}

export function withEdits({ model, edits }: Draft, more: readonly Edit[]): Draft {
  if (more.length === 0) return { model, edits };
  return {
    model: createFormModel(applyToSource(model.source, more), model),
    edits: [...edits, ...more],
  };
}

/** The form with some more edits, which later ones build on. */
export function after(form: FormModel, edits: readonly Edit[]): FormModel {
  return createFormModel(applyToSource(form.source, edits), form);
}

/**
 * The case action that makes or updates the contact: the one that writes the number, else the form's own mappings.
 * Null where the form has neither: then mappings are made in the form's settings.
 */
export function contactAction(form: FormModel): CaseAction | null {
  const writes = ownCaseFirst(form.writes).filter(({ propertyWrite }) => propertyWrite.index === null);
  const phone = writes.find(({ property }) => property === 'contact_phone_number');
  const mappings = form.source.caseActions.find(({ id }) => MAPPING_ACTIONS.has(id));
  return phone?.action ?? mappings ?? writes[0]?.action ?? null;
}

export function isMapping(action: CaseAction | null): boolean {
  return action === null || MAPPING_ACTIONS.has(action.id);
}

export function writeOf(form: FormModel, action: CaseAction | null, property: ContactProperty): Write | null {
  const own = form.writes.filter(
    (write) =>
      write.action.id === (action?.id ?? 'case-mappings') &&
      write.property === property &&
      write.propertyWrite.index === null,
  );
  return own[0] ?? null;
}

/** Questions that can be asked about one contact: those in a repeat belong to its rows. */
export function reachable({ source }: FormModel): readonly Question[] {
  return source.questions.filter(({ repeat, kind }) => repeat === null && kind !== 'repeat');
}

/** The question at the outermost level after which new ones are put; undefined in an empty form. */
export function endOf({ source }: FormModel): string | undefined {
  return source.questions.findLast(({ path, kind }) => parentOf(path) === source.root && kind !== 'other')
    ?.path;
}

/** A name that no node of the form has. */
export function freeId(form: FormModel, beside: string | undefined, wanted: string): string {
  const parent = beside === undefined ? form.source.root : parentOf(beside);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}_${count}`;
    if (!form.question(`${parent}/${id}`) && !form.hasNode(`${parent}/${id}`)) return id;
  }
}

/** Name and labels of a question, as one text to look for words in. */
export function soundOf({ path, labels }: Question): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return [name, ...Object.values(labels)].join('\n');
}
