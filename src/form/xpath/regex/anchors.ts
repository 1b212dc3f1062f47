import { isWordChar } from './java/properties.ts';
import type { Anchor, Lines } from './syntax.ts';
import { unicodeSet } from './unicode.ts';

/** Whether an anchor holds between two characters of a text. */
export function holdsAt(
  anchor: Anchor,
  lines: Lines,
  text: string,
  pos: number,
  searchStart: number,
): boolean {
  switch (anchor) {
    case 'line-start':
    case 'input-start':
      return pos === 0;
    case 'line-start-multi':
      return pos === 0 || (pos < text.length && startsLine(text, pos, lines));
    case 'input-end':
      return pos === text.length;
    case 'line-end':
    case 'input-end-or-newline':
      return endsInput(text, pos, lines);
    case 'line-end-multi':
      return pos === text.length || endsLine(text, pos, lines);
    case 'search-start':
      return pos === searchStart;
    case 'word':
      return isJavaBoundary(text, pos);
    case 'not-word':
      return !isJavaBoundary(text, pos);
    case 'icu-word':
      return isIcuBoundary(text, pos);
    case 'icu-not-word':
      return !isIcuBoundary(text, pos);
  }
}

/** Java's `\b` counts every letter and digit (`Character.isLetterOrDigit`) and `_`, unlike its `\w`. */
const isLetterOrDigit = unicodeSet('\\p{L}\\p{Nd}');
const isAccent = unicodeSet('\\p{Mn}');

/** The character that ends before a place. */
function codeBefore(text: string, pos: number): number {
  const low = text.charCodeAt(pos - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && pos > 1 ? (text.codePointAt(pos - 2) ?? 0) : 0;
  return pair > 0xffff ? pair : low;
}

function isJavaWord(code: number): boolean {
  return code < 128 ? isWordChar(code) : isLetterOrDigit(code);
}

/** An accent belongs to the letter before it. */
function hasLetter(text: string, index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const code = text.codePointAt(at) ?? 0;
    if (isLetterOrDigit(code)) return true;
    if (!isAccent(code)) return false;
  }
  return false;
}

function isJavaBoundary(text: string, pos: number): boolean {
  const side = (code: number, index: number): boolean =>
    isJavaWord(code) || (isAccent(code) && hasLetter(text, index));
  const left = pos > 0 && side(codeBefore(text, pos), pos - 1);
  const right = pos < text.length && side(text.codePointAt(pos) ?? 0, pos);
  return left !== right;
}

export const isIcuWord = unicodeSet('\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d');
const isMark = unicodeSet('\\p{Grapheme_Extend}\\p{Cf}');

/** No boundary is before a mark; behind, marks are passed over. */
function isIcuBoundary(text: string, pos: number): boolean {
  const next = text.codePointAt(pos);
  if (next !== undefined && isMark(next)) return false;
  let before = false;
  for (let at = pos; at > 0; ) {
    const code = codeBefore(text, at);
    at -= code > 0xffff ? 2 : 1;
    if (isMark(code)) continue;
    before = isIcuWord(code);
    break;
  }
  return before !== (next !== undefined && isIcuWord(next));
}

export function isTerminator(code: number, lines: Lines): boolean {
  if (code === 10) return true;
  if (lines === 'unix') return false;
  if (lines === 'icu' && (code === 11 || code === 12)) return true;
  return code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function startsLine(text: string, pos: number, lines: Lines): boolean {
  const before = text.charCodeAt(pos - 1);
  if (!isTerminator(before, lines)) return false;
  // Java has no line between CR and LF.
  return lines === 'icu' || !(before === 13 && text.charCodeAt(pos) === 10);
}

function endsLine(text: string, pos: number, lines: Lines): boolean {
  if (!isTerminator(text.charCodeAt(pos), lines)) return false;
  return lines === 'unix' || !(text.charCodeAt(pos) === 10 && text.charCodeAt(pos - 1) === 13);
}

/** At the end, or before the line terminator that ends the text. */
function endsInput(text: string, pos: number, lines: Lines): boolean {
  if (pos === text.length) return true;
  if (!endsLine(text, pos, lines)) return false;
  const crlf = lines !== 'unix' && text.charCodeAt(pos) === 13 && text.charCodeAt(pos + 1) === 10;
  return pos + (crlf ? 2 : 1) === text.length;
}
