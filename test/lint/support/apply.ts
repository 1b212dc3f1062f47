import type { Edit } from '../../../src/form/edit.ts';
import type { CaseAction, FormSource, PropertyWrite, Question } from '../../../src/form/source.ts';

/** Edits on a form that exists only as data, as a builder would do them. */
export function applyToSource(source: FormSource, edits: readonly Edit[]): FormSource {
  return edits.reduce(applyOne, source);
}

function applyOne(source: FormSource, edit: Edit): FormSource {
  const question = (path: string, change: (question: Question) => Question): FormSource => ({
    ...source,
    questions: source.questions.map((one) => (one.path === path ? change(one) : one)),
  });
  const writes = (change: (write: PropertyWrite, action: CaseAction) => PropertyWrite[]): FormSource => ({
    ...source,
    caseActions: source.caseActions.map((action) => ({
      ...action,
      writes: action.writes.flatMap((write) => change(write, action)),
    })),
  });
  const nameOf = ({ index, property }: PropertyWrite) => (index === null ? property : `${index}/${property}`);

  switch (edit.type) {
    case 'set-expression': {
      const part = edit.part === 'default' ? 'defaultValue' : edit.part;
      return question(edit.path, (one) => ({ ...one, [part]: { text: edit.value } }));
    }
    case 'set-constraint-message':
      return question(edit.path, (one) => ({ ...one, constraintMessages: { en: edit.text } }));
    case 'set-question-kind':
      return question(edit.path, (one) => ({ ...one, kind: edit.kind, dataType: 'xsd:string' }));
    case 'set-choice-value':
      return question(edit.path, (one) => ({
        ...one,
        choices: one.choices.map((choice) =>
          choice.value === edit.from ? { ...choice, value: edit.to } : choice,
        ),
      }));
    case 'add-choice':
      return question(edit.path, (one) => ({
        ...one,
        choices: [...one.choices, { value: edit.value, labels: { en: edit.label } }],
      }));
    case 'set-write-expression':
      return writes((write, action) => {
        if (action.id !== edit.action || nameOf(write) !== edit.property) return [write];
        return [{ ...write, source: { type: 'expression', expression: { text: edit.value } } }];
      });
    case 'rename-write':
      return writes((write, action) => {
        if (action.id !== edit.action || nameOf(write) !== edit.property) return [write];
        const [property = '', index = null] = edit.to.split('/').reverse();
        return [{ ...write, property, index }];
      });
    case 'map-question':
      return writes((write) => {
        if (nameOf(write) !== edit.property || write.source.type !== 'question') return [write];
        return write.source.path === edit.path ? [write] : [];
      });
    default:
      throw new Error(`No rule offers ${edit.type}`);
  }
}
