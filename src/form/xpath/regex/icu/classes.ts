import { isIcuWord, isTerminator } from '../anchors.ts';
import { sameLetters } from '../fold.ts';
import { type CharTest, RegexTooComplex } from '../syntax.ts';
import { unicodeSet } from '../unicode.ts';
import { icuProperty } from './properties.ts';
import type { IcuFlags, IcuScanner } from './scanner.ts';

const not =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code);

const CLOSING_BRACE = 0x7d;

const isDigit = unicodeSet('\\p{Nd}');
const isSpace = unicodeSet('\\p{White_Space}');
const isHorizontal = unicodeSet('\\t\\p{Zs}');
const isVertical: CharTest = (code) => isTerminator(code, 'icu');

const SHORT: Readonly<Record<string, CharTest>> = {
  d: isDigit,
  D: not(isDigit),
  s: isSpace,
  S: not(isSpace),
  w: isIcuWord,
  W: not(isIcuWord),
  h: isHorizontal,
  H: not(isHorizontal),
  v: isVertical,
  V: not(isVertical),
};

/** `\d`, `\w` and the like; null for a letter that is none. */
export function shortClass(letter: string): CharTest | null {
  return Object.hasOwn(SHORT, letter) ? (SHORT[letter] ?? null) : null;
}

/** `\p{…}` and `\P{…}`; the scan stands behind the letter. Without braces it is an error. */
export function readProperty(scanner: IcuScanner, negated: boolean): CharTest {
  if (scanner.letter() !== '{') throw scanner.problem('A property needs braces');
  scanner.skip(1);
  let name = '';
  for (let char = scanner.next(); char.code !== CLOSING_BRACE; char = scanner.next()) {
    if (char.code === -1) throw scanner.problem('A property has no closing brace');
    name += String.fromCodePoint(char.code);
  }
  return named(name, negated, scanner);
}

/** `\N{NAME}`: which characters have which names is not known here. The scan stands behind the letter. */
export function refuseName(scanner: IcuScanner): never {
  let name = '';
  for (let offset = 0; scanner.letter(offset) !== '' && scanner.letter(offset) !== '}'; offset++)
    name += scanner.letter(offset);
  if (/^\{[A-Za-z0-9 ()<>_-]+$/.test(name)) throw new RegexTooComplex('\\N');
  throw scanner.problem('A name of a character is wrong');
}

/** The class of a property's name. */
export function named(name: string, negated: boolean, scanner: IcuScanner): CharTest {
  const test = icuProperty(name);
  if (test === null) throw scanner.problem(`There is no property “${name}”`);
  if (test === 'opaque') throw new RegexTooComplex(`\\p{${name}}`);
  const closed = withoutCase(test, scanner.flags);
  return negated ? not(closed) : closed;
}

/** Under `(?i)` a set holds every letter of which it holds another form. */
export function withoutCase(set: CharTest, { ignoreCase }: IcuFlags): CharTest {
  return ignoreCase ? (code) => set(code) || sameLetters(code).some(set) : set;
}
