import type { NodeType } from './node-type.ts';

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

/** Why a form does not open, stops, or a value cannot be said: one sentence each, for people. */
export const WHY = {
  circle: () => 'Its calculation or display condition needs itself, directly or through others.',
  syntax: (problem: string) => `An expression cannot be read: ${problem}.`,
  argumentCount: (name: string, count: number) =>
    `The function “${name}” does not take ${count} ${count === 1 ? 'argument' : 'arguments'}.`,
  initialType: (text: string, type: NodeType) =>
    `The text “${text}” stands in the form, but the question takes ${TYPES[type]}.`,
  initialChoice: (text: string) => `The text “${text}” stands in the form, but it is none of the choices.`,
  defaultType: (text: string, type: NodeType) =>
    `The default value is “${text}”, but the question takes ${TYPES[type]}.`,
  brokenChoice: () => 'A choice without a value was picked.',
  dateAsBoolean: () => 'A date was calculated for a node that holds true or false.',
  noNode: (path: string) => `There is no question ${path}.`,
  rowCount: () => 'The number of rows is no whole number.',
  severalNodes: (count: number) => `The reference means ${count} nodes, and only one value can be taken.`,
  positionOfNothing: () => 'The position of a node that is not there was asked for.',
};

/** What a value depends on that only the phone or the case knows; `assist/reasons` says it in other languages. */
export const DEPENDS = {
  outside: 'the case, the user or a lookup table',
  meta: 'what HQ fills in when the form is sent',
  path: 'a reference that cannot be followed here',
  shown: 'a display condition that cannot be decided',
  condition: 'a validation condition that cannot be decided',
  rows: 'how many rows the repeat has',
  zone: 'the time zone of the phone',
  noQuestion: 'a question that is not in the form',
};
