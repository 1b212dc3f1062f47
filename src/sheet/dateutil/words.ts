/** The words that dateutil's parser knows (`parserinfo`): English only. All in lower case. */

function table(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)));
}

export const WEEKDAYS = table([
  'mon monday',
  'tue tuesday',
  'wed wednesday',
  'thu thursday',
  'fri friday',
  'sat saturday',
  'sun sunday',
]);

/** January is 1. */
export const MONTHS = table([
  '',
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
]);

/** Hours are 0, minutes 1, seconds 2. */
export const UNITS = table(['h hour hours', 'm minute minutes', 's second seconds']);

/** a.m. is 0, p.m. is 1. */
export const HALVES = table(['am a', 'pm p']);

/** Signs and words that mean nothing. `m` of "a.m.", `t` of ISO's separator. */
const JUMPS: ReadonlySet<string> = new Set([
  ...[' ', '.', ',', ';', '-', '/', "'"],
  ...'at on and ad m t of st nd rd th'.split(' '),
]);

/** What may be the name of a zone: up to five capitals, or `z`. */
export const ZONE_NAME = /^(?:[A-Z]{1,5}|z)$/;

export const UTC_NAMES: ReadonlySet<string> = new Set(['utc', 'gmt', 'z']);

/** Every word that may stand in a date, but for names of zones. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...JUMPS,
  ...[WEEKDAYS, MONTHS, UNITS, HALVES].flatMap((words) => [...words.keys()]),
]);

export function isJump(token: string | undefined): boolean {
  return token !== undefined && JUMPS.has(token.toLowerCase());
}

export function lookUp(words: ReadonlyMap<string, number>, token: string | undefined): number | null {
  return token === undefined ? null : (words.get(token.toLowerCase()) ?? null);
}
