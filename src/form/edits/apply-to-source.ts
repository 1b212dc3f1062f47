import type { CaseAction, FormSource, PropertyWrite, Question } from '../source.ts';
import { type Edit, INPUT_TYPES, type Texts } from './edit.ts';
import { mapping, newPath } from './places.ts';
import { textIn } from './text-in.ts';

type Of<Type extends Edit['type']> = Extract<Edit, { type: Type }>;
type WriteEdit = Of<'set-write-expression' | 'rename-write' | 'remove-write'>;

/**
 * A form as it is after these edits, as plain data: what helpers try out before they write anything. A place that is
 * not there is left alone; builders refuse such an edit.
 */
export function applyToSource(source: FormSource, edits: readonly Edit[]): FormSource {
  return edits.reduce(applyOne, source);
}

function applyOne(source: FormSource, edit: Edit): FormSource {
  switch (edit.type) {
    case 'set-expression': {
      const part = edit.part === 'default' ? 'defaultValue' : edit.part;
      const expression = edit.value === '' ? undefined : { text: edit.value };
      return changed(source, edit.path, (one) => ({ ...one, [part]: expression }));
    }
    case 'set-constraint-message':
      return changed(source, edit.path, (one) => ({
        ...one,
        constraintMessages: {
          ...inAll(source, edit.text, edit.texts),
          ...(edit.replaces ? {} : one.constraintMessages),
        },
      }));
    case 'set-question-kind':
      return changed(source, edit.path, (one) => ({ ...one, ...lookOf(edit.kind) }));
    case 'set-choice-value':
      return changed(source, edit.path, (one) => ({
        ...one,
        choices: one.choices.map((choice) =>
          choice.value === edit.from ? { ...choice, value: edit.to } : choice,
        ),
      }));
    case 'add-choice':
      return changed(source, edit.path, (one) => ({
        ...one,
        choices: [...one.choices, { value: edit.value, labels: inAll(source, edit.label, edit.labels) }],
      }));
    case 'restore-constraint-message':
      return changed(source, edit.path, (one) => {
        const { [edit.language]: _, ...others } = one.constraintMessages ?? {};
        const all = edit.text === '' ? others : { ...others, [edit.language]: edit.text };
        return { ...one, constraintMessages: Object.keys(all).length > 0 ? all : undefined };
      });
    case 'remove-choice':
      return changed(source, edit.path, (one) => ({
        ...one,
        choices: one.choices.filter(({ value }) => value !== edit.value),
      }));
    case 'remove-question':
      return {
        ...source,
        questions: source.questions.filter(
          ({ path }) => path !== edit.path && !path.startsWith(`${edit.path}/`),
        ),
      };
    case 'set-write-expression':
    case 'rename-write':
    case 'remove-write':
      return {
        ...source,
        caseActions: source.caseActions.map((action) =>
          action.id === edit.action ? withWrite(action, edit) : action,
        ),
      };
    case 'map-question':
    case 'add-mapping':
      return mapped(source, edit);
    case 'add-hidden-value':
      return added(source, edit, {
        kind: 'hidden',
        dataType: '',
        appearance: '',
        labels: {},
        calculate: { text: edit.calculate },
      });
    case 'add-question':
      return added(source, edit, {
        ...lookOf(edit.kind),
        labels: inAll(source, edit.label, edit.labels),
        ...(edit.required && { required: { text: 'true()' } }),
      });
  }
}

function changed(source: FormSource, path: string, change: (question: Question) => Question): FormSource {
  return { ...source, questions: source.questions.map((one) => (one.path === path ? change(one) : one)) };
}

/** The text of each language of the form. */
function inAll({ languages }: FormSource, text: string, texts: Texts | undefined): Texts {
  const all = languages.length > 0 ? languages : ['en'];
  return Object.fromEntries(all.map((language) => [language, textIn(language, text, texts)]));
}

function lookOf(kind: Of<'add-question' | 'set-question-kind'>['kind']): Look {
  if (kind === 'select') return { kind, dataType: '', appearance: '' };
  return { kind, dataType: `xsd:${INPUT_TYPES[kind]}`, appearance: kind === 'phone' ? 'numeric' : '' };
}

type Look = Pick<Question, 'kind' | 'dataType' | 'appearance'>;
type New = Look & Pick<Question, 'labels'> & Partial<Question>;

function added(source: FormSource, edit: Of<'add-question' | 'add-hidden-value'>, made: New): FormSource {
  const { questions } = source;
  const { after } = edit;
  const beside = questions.find(({ path }) => path === after);
  if (after !== undefined && !beside) return source;
  const repeat = beside?.repeat ?? null;
  const question: Question = { path: newPath(edit, source), choices: [], repeat, ...made };
  // What stands inside the question comes before the new one.
  const last = questions.findLastIndex(({ path }) => path === after || path.startsWith(`${after}/`));
  const at = last === -1 ? questions.length : last + 1;
  return { ...source, questions: [...questions.slice(0, at), question, ...questions.slice(at)] };
}

function nameOf({ index, property }: PropertyWrite): string {
  return index === null ? property : `${index}/${property}`;
}

function withWrite(action: CaseAction, edit: WriteEdit): CaseAction {
  return {
    ...action,
    writes: action.writes.flatMap((write): PropertyWrite[] => {
      if (nameOf(write) !== edit.property) return [write];
      if (edit.type === 'set-write-expression')
        return [{ ...write, source: { type: 'expression', expression: { text: edit.value } } }];
      const path = write.source.type === 'question' ? write.source.path : undefined;
      if (edit.source !== undefined && edit.source !== path) return [write];
      if (edit.type === 'remove-write') return [];
      const [property = '', index = null] = edit.to.split('/').reverse();
      return [{ ...write, property, index }];
    }),
  };
}

function mapped(
  source: FormSource,
  { type, property, path }: Of<'map-question' | 'add-mapping'>,
): FormSource {
  const name = mapping(property, source);
  const known = source.caseActions.find(({ id }) => id === name.action);
  const action: CaseAction = known ?? {
    id: name.action,
    origin: 'case-mappings',
    path: null,
    caseType: null,
    caseId: null,
    creates: property === 'name',
    repeat: null,
    writes: [],
  };
  const isMine = (write: PropertyWrite) => write.source.type === 'question' && write.source.path === path;
  const kept =
    type === 'add-mapping'
      ? action.writes
      : action.writes.filter((write) => nameOf(write) !== property || isMine(write));
  const write: PropertyWrite = {
    property,
    index: null,
    block: name.block,
    source: { type: 'question', path },
    path: null,
  };
  const writes = kept.some((one) => nameOf(one) === property && isMine(one)) ? kept : [...kept, write];
  const next = { ...action, writes };
  return {
    ...source,
    caseActions: known
      ? source.caseActions.map((one) => (one === known ? next : one))
      : [...source.caseActions, next],
  };
}
