import type { NodeType } from './engine/node-type.ts';

const TYPES: Readonly<Record<NodeType, string>> = {
  uncast: 'text',
  text: 'text',
  int: 'a whole number up to 2147483647',
  long: 'a whole number',
  decimal: 'a number',
  boolean: 'a boolean, which takes no text at all',
  date: 'a date like 2026-01-31',
  'date-time': 'a date and time',
  time: 'a time like 09:30',
  geopoint: 'a place',
  choice: 'a choice',
  choices: 'choices',
};

/** What a node takes, in words; reasons hold their arguments as texts. */
export function typeIn(words: Readonly<Record<NodeType, string>>, type: string): string {
  const [, name = type] = Object.entries(words).find(([known]) => known === type) ?? [];
  return name;
}

/** Why an expression cannot be read: they follow a colon, and end without a full stop. */
const UNREADABLE = {
  tooDeep: (depth: string) => `The expression is nested more than ${depth} deep`,
  endsEarly: () => 'The expression ends too early',
  missing: (token: string) => `“${token}” is missing`,
  missingBefore: (token: string, found: string) => `“${token}” is missing before “${found}”`,
  notExpected: (found: string) => `“${found}” is not expected here`,
  writtenSmall: (name: string, small: string) => `“${name}” must be written small: “${small}”`,
  noOperator: (name: string) => `An operator is missing before “${name}”`,
  openQuote: () => 'The text has no closing quote',
  loneExclamation: () => '“!” must be followed by “=”; “not” is the function not(…)',
  loneColon: () => '“:” stands alone',
  noName: (char: string) => `“${char}” must be followed by a name`,
  printedQuote: (char: string) => `${char} is a quote of printed text; expressions take only ' and "`,
  noBreakSpace: () => 'There is a no-break space, which looks like a blank but is none',
  noMeaning: (char: string) => `“${char}” has no meaning here`,
  empty: () => 'The expression is empty',
  noAxis: (axis: string) => `“${axis}” is no axis`,
  markedByBuilder: () => 'The form builder could not read this expression',
};

/** Why a text is no regular expression, in kinds; `words` are those of Java, or of its like on phones. */
const PATTERN = {
  setOpen: (words: string) => words,
  groupOpen: (words: string) => words,
  groupClosed: (words: string) => words,
  nothingToRepeat: (words: string) => words,
  wrongEscape: (words: string) => words,
  wrongRange: (words: string) => words,
  wrongRepetition: (words: string) => words,
  noProperty: (words: string) => words,
  noGroup: (words: string) => words,
  sameName: (words: string) => words,
  otherPattern: (words: string) => words,
};

/** How an expression that can be read stops the engine. */
const STOPPED = {
  listAsValue: () => 'A list stands where one value is needed',
  listAsCondition: () => 'A list is no condition',
  severalValues: () => 'The path names several nodes where one value is needed',
  textNeeded: () => 'A text is needed here',
  noUnion: () => 'The engine cannot join node-sets with “|”',
  path: (words: string) => words,
  noFunction: (name: string) => `There is no function “${name}”`,
  refusesCount: (name: string, count: string) => `“${name}” does not take ${count} arguments`,
  noChoice: (at: string) => `There is no choice ${at}`,
  noChoiceOf: (at: string, size: string) => `There is no choice ${at} in a list of ${size}`,
  endsBeforeStart: () => '“substr” ends before the text begins',
  noDate: (value: string) => `“${value}” is no date`,
  noTime: (value: string) => `“${value}” is no time`,
  badPattern: (pattern: string, problem: string) =>
    `The regular expression “${pattern}” is invalid: ${problem}`,
  /** A function that cannot use what it is given; `words` say it of this one. */
  refused: (_name: string, words: string) => words,
  other: (words: string) => words,
};

/** Why a form does not open, or stops: one sentence each. */
const FORM = {
  circle: () => 'Its calculation or display condition needs itself, directly or through others.',
  unreadable: (problem: string) => `An expression cannot be read: ${problem}.`,
  argumentCount: (name: string, count: string) =>
    `The function “${name}” does not take ${count} ${count === '1' ? 'argument' : 'arguments'}.`,
  initialType: (text: string, type: string) =>
    `The text “${text}” stands in the form, but the question takes ${typeIn(TYPES, type)}.`,
  initialChoice: (text: string) => `The text “${text}” stands in the form, but it is none of the choices.`,
  defaultType: (text: string, type: string) =>
    `The default value is “${text}”, but the question takes ${typeIn(TYPES, type)}.`,
  brokenChoice: () => 'A choice without a value was picked.',
  dateAsBoolean: () => 'A date was calculated for a node that holds true or false.',
  noNode: (path: string) => `There is no question ${path}.`,
  rowCount: () => 'The number of rows is no whole number.',
  positionOfNothing: () => 'The position of a node that is not there was asked for.',
};

/** Why the engine does not read, open or go on. The English is what JSON has; `lint/texts/reasons` has the others. */
export const REASONS = { ...UNREADABLE, ...PATTERN, ...STOPPED, ...FORM };

export type ReasonWords = typeof REASONS;
export type ReasonId = keyof ReasonWords;

/** Plain data; `inner` is a reason behind it, and follows the arguments. */
export interface Reason {
  readonly id: ReasonId;
  readonly args: readonly string[];
  readonly inner?: Reason | undefined;
}

export function because<Id extends ReasonId>(id: Id, ...args: Parameters<ReasonWords[Id]>): Reason {
  return { id, args };
}

/** What a reason says in the words of a language. */
export function sayReason({ id, args, inner }: Reason, words: ReasonWords): string {
  const say: (...args: readonly string[]) => string = words[id] as (...args: readonly string[]) => string;
  return inner ? say(...args, sayReason(inner, words)) : say(...args);
}

export function inEnglish(reason: Reason): string {
  return sayReason(reason, REASONS);
}
