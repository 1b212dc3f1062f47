import type { Expression, FormSource, Question, QuestionKind } from '../source.ts';
import { type Edit, INPUT_TYPES, type InputKind } from './edit.ts';
import { MAPPING_ACTIONS, mapping, newPath, pathsOf, writesOf } from './places.ts';

/**
 * The edits that take a list of edits back, as one list: after the edits and these the form is as it was.
 *
 * @param before the form that the edits were made on
 * @returns null when something of it cannot be made again by an edit
 */
export function inverse(edits: readonly Edit[], before: FormSource): readonly Edit[] | null {
  const made = new Set<string>();
  const back: Edit[][] = [];
  for (const edit of edits) {
    if (edit.type === 'add-hidden-value' || edit.type === 'add-question') made.add(newPath(edit, before));
    // It goes away with the question.
    if ('path' in edit && made.has(edit.path) && edit.type !== 'map-question') continue;
    const taken = inverseOf(edit, before);
    if (taken === null) return null;
    back.push([...taken]);
  }
  return back.reverse().flat();
}

function inverseOf(edit: Edit, before: FormSource): readonly Edit[] | null {
  switch (edit.type) {
    case 'set-write-expression':
      return expressionBefore(edit, before);
    case 'rename-write':
      return renameBack(edit, before);
    case 'remove-write':
      return MAPPING_ACTIONS.has(edit.action) ? mapAgain(edit.property, pathsOf(edit, before)) : null;
    case 'map-question':
      return mapBack(edit, before);
    case 'add-mapping':
      return pathsOf(mapping(edit.property, before), before).includes(edit.path)
        ? []
        : [{ type: 'remove-write', ...mapping(edit.property, before), source: edit.path }];
    case 'add-hidden-value':
    case 'add-question': {
      const path = newPath(edit, before);
      return before.questions.some((question) => question.path === path)
        ? []
        : [{ type: 'remove-question', path }];
    }
    case 'remove-question':
      return null;
    default: {
      const question = before.questions.find(({ path }) => path === edit.path);
      return question === undefined ? null : questionBefore(edit, question, before.languages);
    }
  }
}

type QuestionEdit = Extract<
  Edit,
  {
    type:
      | 'set-expression'
      | 'set-constraint-message'
      | 'restore-constraint-message'
      | 'set-question-kind'
      | 'set-choice-value'
      | 'add-choice'
      | 'remove-choice';
  }
>;

function questionBefore(
  edit: QuestionEdit,
  question: Question,
  languages: readonly string[],
): readonly Edit[] | null {
  const { path } = edit;
  switch (edit.type) {
    case 'set-expression':
      return [{ ...edit, value: written(question[edit.part === 'default' ? 'defaultValue' : edit.part]) }];
    case 'set-constraint-message':
    case 'restore-constraint-message':
      return messagesBefore(question, languages);
    case 'set-question-kind':
      return canBeMade(question) ? [{ type: edit.type, path, kind: question.kind }] : null;
    case 'set-choice-value':
      return [{ type: edit.type, path, from: edit.to, to: edit.from }];
    case 'add-choice':
      return question.choices.some(({ value }) => value === edit.value)
        ? []
        : [{ type: 'remove-choice', path, value: edit.value }];
    case 'remove-choice':
      return null;
  }
}

function messagesBefore(
  { path, constraintMessages = {} }: Question,
  languages: readonly string[],
): readonly Edit[] {
  return [...new Set([...languages, ...Object.keys(constraintMessages)])].map((language) => ({
    type: 'restore-constraint-message',
    path,
    language,
    text: constraintMessages[language] ?? '',
  }));
}

/** With hashtags, as edits have them. */
function written(expression: Expression | undefined): string {
  return expression?.vellum ?? expression?.text ?? '';
}

function isInput(kind: QuestionKind): kind is InputKind {
  return Object.hasOwn(INPUT_TYPES, kind);
}

/** An input of another type than its kind's own cannot be made again. */
function canBeMade(question: Question): question is Question & { readonly kind: InputKind } {
  const { kind, dataType, appearance } = question;
  if (!isInput(kind)) return false;
  const type = dataType.slice(dataType.indexOf(':') + 1);
  const numeric = appearance.split(/\s+/).includes('numeric');
  return (type === '' || type === INPUT_TYPES[kind]) && (!numeric || kind === 'phone');
}

function mapAgain(property: string, paths: readonly string[]): readonly Edit[] {
  return paths.map((path) => ({ type: 'add-mapping', property, path }));
}

function mapBack(edit: Extract<Edit, { type: 'map-question' }>, before: FormSource): readonly Edit[] {
  const { property, path } = edit;
  const name = mapping(property, before);
  const [first, ...others] = pathsOf(name, before);
  if (first === undefined) return [{ type: 'remove-write', ...name, source: path }];
  if (first === path || others.includes(path)) {
    return mapAgain(
      property,
      [first, ...others].filter((other) => other !== path),
    );
  }
  return [{ type: 'map-question', property, path: first }, ...mapAgain(property, others)];
}

function renameBack(edit: Extract<Edit, { type: 'rename-write' }>, before: FormSource): readonly Edit[] {
  const back = { ...edit, property: edit.to, to: edit.property };
  const there = pathsOf({ action: edit.action, property: edit.to }, before);
  if (there.length === 0) return [back];
  // It joined a mapping that was there.
  return pathsOf(edit, before).map((path) =>
    there.includes(path) ? { type: 'add-mapping', property: edit.property, path } : { ...back, source: path },
  );
}

function expressionBefore(
  edit: Extract<Edit, { type: 'set-write-expression' }>,
  before: FormSource,
): readonly Edit[] | null {
  const write = writesOf(edit, before).find(({ block }) => block === edit.block);
  if (write?.source.type !== 'expression') return null;
  // What is set once stays beside the calculation, and holds again without it.
  return [{ ...edit, value: write.once ? '' : written(write.source.expression) }];
}
