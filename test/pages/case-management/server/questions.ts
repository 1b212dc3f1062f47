import type { Question as FormQuestion, QuestionKind } from '../../../../src/form/source.ts';
import { readXForm } from '../../../../src/form/xform/read-xform.ts';
import type { Question } from '../model/options.ts';

const TAGS: Partial<Record<QuestionKind, readonly [tag: string, type: string]>> = {
  int: ['input', 'Int'],
  phone: ['input', 'PhoneNumber'],
  select: ['select1', 'Select'],
  'multi-select': ['select', 'MSelect'],
  hidden: ['hidden', 'DataBindOnly'],
  label: ['trigger', 'Trigger'],
};

function toQuestion(
  { path, kind, labels, choices, repeat, calculate, constraint }: FormQuestion,
  root: string,
) {
  const [tag, type] = TAGS[kind] ?? ['input', 'Text'];
  const label = labels.en ?? path.split('/').at(-1) ?? path;
  return {
    value: path,
    label,
    tag,
    type,
    repeat: repeat ?? '',
    hashtagValue: `#form${path.slice(root.length)}`,
    calculate: calculate?.text ?? null,
    constraint: constraint?.text ?? null,
    ...(choices.length > 0 && {
      options: choices.map((choice) => ({ value: choice.value, label: choice.labels.en ?? choice.value })),
    }),
  };
}

/** HQ's list of a form's questions (`get_form_questions`): groups are none. */
export function questionsOf(xform: string): Question[] {
  const result = readXForm(xform);
  if (!result.ok) return [];
  const { questions, root } = result.source;
  return questions
    .filter(({ kind }) => kind !== 'group' && kind !== 'repeat')
    .map((question) => toQuestion(question, root));
}
