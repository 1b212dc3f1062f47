import { DATE_WORDS, ZONE_NAME } from './words.ts';

/** `wednesday`, `september` */
const LONGEST_WORD = 9;
const LAST_ASCII = 127;
const OTHER_LETTER = /(?=\P{ASCII})\p{L}/u;
/** Behind `of` dateutil skips a word, whatever it is; on so many digits it fails at once. */
const SKIPPED = /\bof\b/i;
const MANY_DIGITS = /\p{Nd}{29}/u;
const MANY = 29;

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Whether a word stands in a text that no date has. */
function hasOtherWord(text: string): boolean {
  const { length } = text;
  let isAscii = true;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII && isAscii) {
      if (OTHER_LETTER.test(text)) return true;
      isAscii = false;
    }
    if (!isLetter(code)) continue;
    const start = at;
    while (at < length && isLetter(text.charCodeAt(at))) at += 1;
    if (at - start > LONGEST_WORD) return true;
    const word = text.slice(start, at);
    if (!DATE_WORDS.has(word.toLowerCase()) && !ZONE_NAME.test(word)) return true;
    at -= 1;
  }
  return false;
}

/**
 * Whether a text surely holds no date, so that it need not be read: most texts are names and addresses. A text of which
 * that cannot be said may hold none all the same.
 */
export function hasNoDate(text: string): boolean {
  if (text.length >= MANY && MANY_DIGITS.test(text)) return false;
  // No date has this sign, wherever it stands.
  return (text.includes('@') || hasOtherWord(text)) && !SKIPPED.test(text);
}
