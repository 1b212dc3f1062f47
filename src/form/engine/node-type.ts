import type { Question, QuestionKind } from '../source.ts';

/**
 * The types of nodes that CommCare's engine tells apart (commcare-core `XFormParser.typeMappings`). `uncast`: no type,
 * or one that the engine does not know (`xsd:short`, `xsd:positiveInteger`, `intent`, …): its text stays as it is.
 */
export type NodeType =
  | 'uncast'
  | 'text'
  | 'int'
  | 'long'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'time'
  | 'geopoint'
  | 'choice'
  | 'choices';

/** By the local part of the bind's type: `xsd:int`, `xs:int` and `int` are one. */
const TYPES: Readonly<Record<string, NodeType>> = {
  string: 'text',
  int: 'int',
  integer: 'int',
  long: 'long',
  decimal: 'decimal',
  double: 'decimal',
  float: 'decimal',
  boolean: 'boolean',
  date: 'date',
  dateTime: 'date-time',
  time: 'time',
  geopoint: 'geopoint',
  listItem: 'choice',
  select1: 'choice',
  listItems: 'choices',
  select: 'choices',
};

/** What the bind's type means to the engine. */
export function declaredType(dataType: string): NodeType {
  const local = dataType.slice(dataType.indexOf(':') + 1);
  return Object.hasOwn(TYPES, local) ? (TYPES[local] ?? 'uncast') : 'uncast';
}

const NOT_ASKED: ReadonlySet<QuestionKind> = new Set(['hidden', 'group', 'repeat']);

/** Whether somebody answers it: it has a control of its own. */
export function isAsked({ kind }: Pick<Question, 'kind'>): boolean {
  return !NOT_ASKED.has(kind);
}

/** The choice that a control takes; null where it takes something else. */
function controlType({ kind }: Pick<Question, 'kind'>): NodeType | null {
  if (kind === 'select' || kind === 'lookup') return 'choice';
  return kind === 'multi-select' || kind === 'multi-lookup' ? 'choices' : null;
}

/** The type of a question's node: a list of choices makes a choice of a node that is text or has no type. */
export function nodeType(question: Pick<Question, 'kind' | 'dataType'>): NodeType {
  const declared = declaredType(question.dataType);
  const plain = question.dataType === '' || declared === 'text';
  return (plain ? controlType(question) : null) ?? declared;
}

/** The type that an answer is cast to: a list of choices takes choices whatever the type of its node. */
export function answerType(question: Pick<Question, 'kind' | 'dataType'>): NodeType {
  return controlType(question) ?? nodeType(question);
}
