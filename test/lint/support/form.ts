import type { ProjectFacts } from '../../../src/contact/project.ts';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import type { FormModel } from '../../../src/form/model.ts';
import type {
  CaseAction,
  Choice,
  FormSource,
  PropertyWrite,
  Question,
  QuestionKind,
} from '../../../src/form/source.ts';
import type { Severity } from '../../../src/lint/finding.ts';

/**
 * A form in a few lines, for tests and for the examples of docs/rules (explained in docs/rules/README.md):
 *
 *     project languages en, fra
 *     text phone
 *       validate string-length(.) > 5
 *     hidden tz = 'IST'                     # error
 *     select language: en, fra (French)
 *     map time_zone <- tz
 *     create save_new contact
 *       contact_phone_number = #form/phone when #form/phone != ''
 *
 * `# error` at the end of a line says that the rule finds something there.
 */
export interface Sketch {
  readonly form: FormModel;
  readonly project: ProjectFacts;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly severity: Severity;
  readonly path: string | null;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const MARK = /\s+# (error|warning|info|incomplete)$/;
const ACTION = /^(create|update) (\S+)(?: (\S+))?$/;
const SESSION_CASE = "instance('commcaresession')/session/data/case_id";
const FACTS = new Set(['countries', 'languages', 'gateways']);
const DATA_TYPES: Partial<Record<QuestionKind, string>> = {
  text: 'xsd:string',
  phone: 'xsd:string',
  secret: 'xsd:string',
  int: 'xsd:int',
  long: 'xsd:long',
  decimal: 'xsd:double',
  date: 'xsd:date',
};

export function sketch(text: string): Sketch {
  const questions: Draft<Question>[] = [];
  const actions: Draft<CaseAction>[] = [];
  const project: Record<string, unknown> = {};
  const marks: Mark[] = [];
  const open: { details: ((line: string) => string | null) | null } = { details: null };

  const read = (line: string): string | null => {
    if (line.startsWith('project ')) {
      const [, key = '', ...values] = line.split(/[\s,]+/);
      project[key] = FACTS.has(key) ? values : values[0];
      return null;
    }
    if (line.startsWith('map ')) {
      open.details = null;
      const [property = '', question = ''] = line.slice(4).split(/\s*<-\s*/);
      return mapped(actions, property, question);
    }
    const action = ACTION.exec(line);
    if (action) {
      const [, verb, name = '', type = 'contact'] = action;
      const made = caseAction(verb === 'create', name, type, questions);
      actions.push(made);
      open.details = (inner) => written(made, inner);
      return made.path;
    }
    const question = questionOf(line, questions);
    questions.push(question);
    open.details = (inner) => detail(question, inner);
    return question.path;
  };

  for (const raw of text.split('\n')) {
    const mark = MARK.exec(raw);
    const line = raw.replace(MARK, '').trimEnd();
    if (line.trim() === '') continue;
    const indented = /^\s/.test(unindented(raw, text));
    const path: string | null = indented && open.details ? open.details(line.trim()) : read(line.trim());
    if (mark) marks.push({ severity: mark[1] as Severity, path });
  }
  const source: FormSource = {
    root: '/data',
    title: 'Sketch',
    xmlns: 'http://openrosa.org/formdesigner/sketch',
    languages: ['en'],
    defaultLanguage: 'en',
    questions,
    caseActions: actions,
    instances: [],
  };
  return { form: createFormModel(source), project: project as ProjectFacts, marks };
}

/** Template strings stand as deep as their test: the first line sets the margin. */
function unindented(line: string, text: string): string {
  const first = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  const margin = /^\s*/.exec(first)?.[0].length ?? 0;
  return line.slice(margin);
}

function repeatAround(path: string, questions: readonly Question[]): string | null {
  const around = questions.filter(
    ({ kind, path: outer }) => kind === 'repeat' && path.startsWith(`${outer}/`),
  );
  return around.at(-1)?.path ?? null;
}

function questionOf(line: string, questions: readonly Question[]): Draft<Question> {
  const calculated = /^(\S+) (\S+) = (.+)$/.exec(line);
  const listed = /^(\S+) ([^\s:]+):\s*(.+)$/.exec(line);
  const [kind = '', name = ''] = calculated
    ? calculated.slice(1)
    : listed
      ? listed.slice(1)
      : line.split(/\s+/);
  const path = `/data/${name}`;
  const choices: Choice[] = (listed?.[3] ?? '')
    .split(/,\s*/)
    .filter((value) => value !== '')
    .map((entry) => {
      const [, value = entry, label] = /^(.+?) \((.+)\)$/.exec(entry) ?? [];
      return { value, labels: label === undefined ? {} : { en: label } };
    });
  return {
    path,
    kind: kind as QuestionKind,
    dataType: DATA_TYPES[kind as QuestionKind] ?? '',
    appearance: kind === 'phone' ? 'numeric' : '',
    labels: {},
    choices,
    repeat: repeatAround(path, questions),
    ...(kind.endsWith('lookup') && { itemset: { nodeset: "instance('zones')/list/item", value: 'id' } }),
    ...(calculated && { calculate: { text: calculated[3] ?? '' } }),
  };
}

function detail(question: Draft<Question>, line: string): string {
  if (line === 'required') {
    question.required = { text: 'true()' };
    return question.path;
  }
  const [, word = '', text = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  if (word === 'validate') question.constraint = { text };
  else if (word === 'display') question.relevant = { text };
  else if (word === 'default') question.defaultValue = { text };
  else if (word === 'initial') question.initialValue = text;
  else if (word === 'label') question.labels = { en: text };
  else throw new Error(`No such detail of a question: ${line}`);
  return question.path;
}

function caseAction(
  creates: boolean,
  name: string,
  type: string,
  questions: readonly Question[],
): Draft<CaseAction> {
  const path = `/data/${name}`;
  return {
    id: path,
    origin: 'save-to-case',
    path,
    caseType: type,
    caseId: { text: creates ? 'uuid()' : SESSION_CASE },
    creates,
    repeat: repeatAround(path, questions),
    writes: [],
  };
}

function written(action: Draft<CaseAction>, line: string): string | null {
  const when = /^when (.+)$/.exec(line);
  if (when) {
    action.condition = { text: when[1] ?? '' };
    return action.path;
  }
  const id = /^case_id = (.+)$/.exec(line);
  if (id) {
    action.caseId = { text: id[1] ?? '' };
    return action.path;
  }
  const [, name = '', text = '', condition] = /^(\S+) = (.+?)(?: when (.+))?$/.exec(line) ?? [];
  const [property = '', index = null] = name.split('/').reverse();
  const block = action.creates && ['case_name', 'owner_id'].includes(property) ? 'create' : 'update';
  const path = `${action.path}/case/${block}/${name}`;
  const write: PropertyWrite = {
    property,
    index,
    block,
    source: { type: 'expression', expression: { text } },
    path,
    ...(condition !== undefined && { condition: { text: condition } }),
  };
  action.writes = [...action.writes, write];
  return path;
}

function mapped(actions: Draft<CaseAction>[], name: string, question: string): string {
  const path = `/data/${question}`;
  let action = actions.find(({ origin }) => origin === 'case-mappings');
  if (!action) {
    action = {
      id: 'case-mappings',
      origin: 'case-mappings',
      path: null,
      caseType: null,
      caseId: null,
      creates: false,
      repeat: null,
      writes: [],
    };
    actions.push(action);
  }
  const [property = '', index = null] = name.split('/').reverse();
  if (property === 'name') action.creates = true;
  const source = { type: 'question', path } as const;
  const block = property === 'name' ? 'create' : 'update';
  action.writes = [...action.writes, { property, index, block, source, path: null }];
  return path;
}
