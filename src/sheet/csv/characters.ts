/** What the characters of a CSV text are to who reads it; bits for those that a cell is judged by, numbers for others. */

const ALL = 0x10000;
/** Letters before this one are of a script without digits of its own: Latin. */
const FIRST_FOREIGN = 0x300;
const LAST_CHARACTERS = 0xfffe;
const TAB = 9;
const BLANK = 32;

/** Bits, gathered over a cell. */
export const DIGIT = 1;
export const SIGN = 2;
/** Letters of an id in hexadecimal digits. */
export const HEX = 4;
export const OTHER = 8;
/** Of a script that may have digits of its own. */
export const FOREIGN = 16;

/** From here on: characters that need a look by themselves. */
export const SPECIAL = 32;
export const DELIMITER = 32;
export const NEWLINE = 33;
export const QUOTE = 34;
export const CONTROL = 35;
/** No character at all; XML does not allow it. */
export const NONE = 36;

const code = (sign: string): number => sign.charCodeAt(0);

/** What each UTF-16 unit is. */
export function charactersOf(delimiter: string): Uint8Array {
  const kinds = new Uint8Array(ALL).fill(OTHER, 0, FIRST_FOREIGN);
  kinds.fill(FOREIGN, FIRST_FOREIGN).fill(NONE, LAST_CHARACTERS);
  kinds.fill(CONTROL, 0, BLANK);
  kinds.fill(DIGIT, code('0'), code('9') + 1);
  for (const sign of '+-') kinds[code(sign)] = SIGN;
  for (const letter of 'abcdef') kinds[code(letter)] = HEX;
  kinds[TAB] = OTHER;
  kinds[code('\n')] = NEWLINE;
  kinds[code('"')] = QUOTE;
  kinds[code(delimiter)] = DELIMITER;
  return kinds;
}
