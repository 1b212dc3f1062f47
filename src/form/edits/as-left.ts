import type { FormSource, Question } from '../source.ts';
import type { Edit } from './edit.ts';
import { mapping, newPath, pathsOf, writesOf } from './places.ts';

/**
 * Whether the places of the edits are as the edits left them: what somebody has changed since is not taken back.
 *
 * @param left the form right after the edits
 * @param now the form of this moment
 */
export function isAsLeft(edits: readonly Edit[], left: FormSource, now: FormSource): boolean {
  return edits.every((edit) => placeIn(edit, left) === placeIn(edit, now));
}

/** What a form has at the place of an edit, to be compared. */
function placeIn(edit: Edit, source: FormSource): string {
  const at = (path: string): Question | undefined => source.questions.find((one) => one.path === path);
  switch (edit.type) {
    case 'set-write-expression':
      return JSON.stringify(
        writesOf(edit, source).map(({ source: from }) => from.type === 'expression' && from.expression.text),
      );
    case 'rename-write':
      return JSON.stringify(
        [writesOf(edit, source), writesOf({ ...edit, property: edit.to }, source)],
        plain,
      );
    case 'remove-write':
      return JSON.stringify(writesOf(edit, source), plain);
    case 'map-question':
    case 'add-mapping':
      return JSON.stringify([...pathsOf(mapping(edit.property, source), source)].sort());
    case 'add-hidden-value':
    case 'add-question':
      // All of it goes away with the question, a label of the designer's, too.
      return JSON.stringify(at(newPath(edit, source)), plain) ?? '';
    default:
      return questionIn(edit, at(edit.path));
  }
}

/** Where things stand in a file says nothing of what they are. */
function plain(key: string, value: unknown): unknown {
  return key === 'range' || key === 'vellum' ? undefined : value;
}

function calculation(question: Question | undefined): string {
  return JSON.stringify([question?.kind, question?.calculate?.text]);
}

function questionIn(edit: Extract<Edit, { path: string }>, question: Question | undefined): string {
  if (question === undefined) return '';
  switch (edit.type) {
    case 'set-expression':
      return `=${question[edit.part === 'default' ? 'defaultValue' : edit.part]?.text}`;
    case 'set-constraint-message':
    case 'restore-constraint-message':
      return JSON.stringify(Object.entries(question.constraintMessages ?? {}).sort());
    case 'set-question-kind':
      return question.kind;
    case 'set-choice-value':
      return JSON.stringify(question.choices.filter(({ value }) => value === edit.from || value === edit.to));
    case 'add-choice':
    case 'remove-choice':
      return JSON.stringify(question.choices.filter(({ value }) => value === edit.value));
    default:
      return calculation(question);
  }
}
