import { nameOf } from '../../lint/words.ts';
import type { Said } from '../said.ts';
import type { Tried, TriedCase } from './tried.ts';

/** Words for what is no text. */
export const EMPTY = '(empty)';
export const KEPT = '(kept)';
export const UNKNOWN = '(unknown)';

const RESULT = 'result';
const STATUSES: Readonly<Record<string, (one: TriedCase) => string>> = {
  sms: ({ outcome }) => outcome.sms.status,
  replies: ({ outcome }) => outcome.twoWay.status,
  email: ({ outcome }) => outcome.email.status,
};

/** What a column says of a result: the text that is saved, or one of the words; an error names a wrong column. */
export function actual(column: string, result: Tried): { readonly text: string } | { readonly error: Said } {
  if (column === RESULT) return { text: result.result };
  const dot = column.lastIndexOf('.');
  const action = dot === -1 ? null : column.slice(0, dot);
  const name = column.slice(dot + 1);
  const cases = result.cases.filter(
    (one) => action === null || one.action === action || nameOf(one.action) === action,
  );
  const status = STATUSES[name];
  const found = status ? cases : cases.filter((one) => knows(one, name));
  const [one] = found;
  if (!one) {
    if (result.result !== 'submitted') return { text: KEPT };
    return {
      error: ({ try: say }) => (action === null ? say.noCase : say.noCaseWith(action)),
    };
  }
  const actions = new Set(found.map((other) => other.action));
  if (actions.size > 1)
    return {
      error: (say) => say.try.severalCases([...actions].map((id) => `${nameOf(id)}.${name}`)),
    };
  return { text: status ? status(one) : textOf(one, name) };
}

function knows({ properties, kept, unknown }: TriedCase, name: string): boolean {
  return name in properties || kept.includes(name) || unknown.some((one) => one.name === name);
}

function textOf({ properties, kept }: TriedCase, name: string): string {
  const text = properties[name];
  if (text !== undefined) return text === '' ? EMPTY : text;
  return kept.includes(name) ? KEPT : UNKNOWN;
}
