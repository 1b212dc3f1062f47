import type { ContactProperty } from '../../contact/contact.ts';
import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { parentOf } from '../../lint/parent-of.ts';
import { nameOf } from '../../lint/words.ts';

/**
 * How an expression comes into the form, so that a person can be told before:
 * `calculate`: the hidden value that writes the property calculates it from now on;
 * `write`: the case action itself does;
 * `hidden-value`: a new hidden value is put after a question and mapped to the property.
 */
export type Insertion = {
  readonly how: 'calculate' | 'write' | 'hidden-value';
  /** Name of the hidden value or of the case action. */
  readonly name: string;
  readonly edits: readonly Edit[];
};

/** Names for the hidden values that helpers make. */
export const HIDDEN_VALUE_NAMES: Readonly<Record<ContactProperty, string>> = {
  contact_phone_number: 'contact_number',
  contact_phone_number_is_verified: 'contact_number_verified',
  commcare_email_address: 'contact_email',
  time_zone: 'contact_time_zone',
  language_code: 'contact_language',
  contact_backend_id: 'contact_gateway',
};

/** Whether anything else is written from this question, so that its calculation must stay. */
function writesOther(question: Question, property: ContactProperty, form: FormModel): boolean {
  return form.source.caseActions.some(({ writes }) =>
    writes.some(
      ({ property: name, source }) =>
        name !== property && source.type === 'question' && source.path === question.path,
    ),
  );
}

function freeName(parent: string, property: ContactProperty, form: FormModel): string {
  const base = HIDDEN_VALUE_NAMES[property];
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}_${count}`;
    const path = `${parent}/${name}`;
    if (!form.question(path) && !form.hasNode(path)) return name;
  }
}

/** The last question at the outermost level of the form that may have a neighbour: where a constant's hidden value goes. */
export function lastQuestion(form: FormModel): Question | undefined {
  const { root, questions } = form.source;
  return questions.findLast(({ path, kind }) => parentOf(path) === root && kind !== 'other');
}

/**
 * The edits that let a property be written by an expression from now on.
 * @param write the write to change; null when the form does not write the property yet
 * @param after path of the question after which a new hidden value goes
 * @returns null when there is no place for it
 */
export function insertExpression(
  form: FormModel,
  { property, write }: { readonly property: ContactProperty; readonly write: Write | null },
  expression: string,
  after: string | undefined,
): Insertion | null {
  if (write?.propertyWrite.source.type === 'expression') {
    const { block } = write.propertyWrite;
    const edit: Edit = {
      type: 'set-write-expression',
      action: write.action.id,
      block,
      property,
      value: expression,
    };
    return { how: 'write', name: nameOf(write.action.id), edits: [edit] };
  }
  const question = write?.question;
  if (question?.kind === 'hidden' && !writesOther(question, property, form)) {
    const edit: Edit = {
      type: 'set-expression',
      path: question.path,
      part: 'calculate',
      value: expression,
    };
    return { how: 'calculate', name: nameOf(question.path), edits: [edit] };
  }
  const place = after ?? question?.path ?? lastQuestion(form)?.path;
  if (place !== undefined && !form.question(place)) return null;
  const parent = place === undefined ? form.source.root : parentOf(place);
  const id = freeName(parent, property, form);
  return {
    how: 'hidden-value',
    name: id,
    edits: [
      { type: 'add-hidden-value', after: place, id, calculate: expression },
      { type: 'map-question', property, path: `${parent}/${id}` },
    ],
  };
}
