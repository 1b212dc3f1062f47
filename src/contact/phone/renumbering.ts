import { RENUMBERINGS } from '../data/renumbering.ts';
import { isValidNumber, numberKind } from './numbering.ts';

/** A number that its country has changed. */
export interface Renumbered {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** ISO 8601 day or year of the change, or null where none is certain. */
  readonly since: string | null;
  /** The number of today (plain international digits), or null where it depends on more than the digits. */
  readonly digits: string | null;
}

interface Row {
  readonly country: string;
  readonly since: string | null;
  readonly old: RegExp;
  readonly now: string | null;
}

let rows: readonly Row[] | undefined;

/**
 * What became of a number that no numbering plan of today has; null when no change is known that explains it. Where
 * several answers are valid today, none is given: a person must ask.
 * @param digits international, plain
 */
export function renumbered(digits: string): Renumbered | null {
  if (digits.length < 8 || digits.length > 15 || isValidNumber(digits)) return null;
  rows ??= RENUMBERINGS.map(({ country, since, old, now }) => ({
    country,
    since,
    now,
    old: new RegExp(`^${old}$`),
  }));
  const fitting = rows.filter(({ old }) => old.test(digits));
  const [first] = fitting;
  if (!first) return null;
  const answers = fitting.flatMap(({ old, now, ...change }) => {
    const next = now === null ? null : digits.replace(old, now);
    return next !== null && isValidNumber(next) ? [{ ...change, digits: next }] : [];
  });
  const [answer] = answers;
  if (answer && new Set(answers.map((one) => one.digits)).size === 1)
    return { country: answer.country, since: answer.since, digits: answer.digits };
  return fitting.some(({ now }) => now === null) || answers.length > 1
    ? { country: first.country, since: first.since, digits: null }
    : null;
}

/**
 * The mobile number that a fixed line's number is when its mobile prefix was left out: Argentina's 9 stands between
 * the country code and the area code, and both numbers are right. Null where no prefix is missing.
 */
export function withMobilePrefix(digits: string): string | null {
  if (!/^54[1-8]\d{9}$/.test(digits) || numberKind(digits) !== 'fixed-line') return null;
  const mobile = `549${digits.slice(2)}`;
  return numberKind(mobile) === 'mobile' ? mobile : null;
}
