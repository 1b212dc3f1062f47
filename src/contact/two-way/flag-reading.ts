import {
  NO_OPENERS,
  NO_WORDS,
  NOT_WORDS,
  TURNING_WORDS,
  WILLING_WORDS,
  YES_OPENERS,
  YES_WORDS,
} from '../data/flag-words.ts';
import { SPACE, strip, toAsciiDigits } from '../python.ts';

/** What a value or a label of the flag means to the person who wrote it; null where nobody can say. */
export type FlagReading = 'yes' | 'no' | null;

interface Words {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly yesOpeners: ReadonlySet<string>;
  readonly noOpeners: ReadonlySet<string>;
  readonly nots: ReadonlySet<string>;
  readonly willing: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
}

let words: Words | undefined;

/** Made at the first word: nearly every flag is `1` or empty. */
function getWords(): Words {
  const set = (text: string): Set<string> =>
    new Set(text.split(/\s+/).map((one) => one.replaceAll('_', ' ')));
  words ??= {
    yes: set(YES_WORDS),
    no: set(NO_WORDS),
    yesOpeners: set(YES_OPENERS),
    noOpeners: set(NO_OPENERS),
    nots: set(NOT_WORDS),
    willing: set(WILLING_WORDS),
    turning: set(TURNING_WORDS),
  };
  return words;
}

const NUMBER = /^([+\-\u2212\u2013]?)\s*(\d+)(?:[.,](\d+))?$/;
const BLANKS = new RegExp(`[${SPACE}_]+`, 'g');
const LONGEST = 200;

/** `1.0` of a spreadsheet is 1, `0.0` is 0; a negative code is a refusal or a missing answer in surveys. */
function readNumber(text: string): FlagReading | undefined {
  const match = NUMBER.exec(toAsciiDigits(text));
  if (!match) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  if (whole === '0' && /^0*$/.test(part)) return 'no';
  if (sign !== '' && sign !== '+') return 'no';
  // 2 is "no" in one form and "yes" in another: only 1 is sure.
  return /^0*1$/.test(whole) && /^0*$/.test(part) ? 'yes' : null;
}

function plain(text: string): string {
  return strip(text.slice(0, LONGEST))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(BLANKS, ' ')
    .replace(/^[ "'“”«»(¡¿[*]+|[ "“”»)\]!.?。।*]+$/g, '');
}

/** "I do not agree", "n'accepte pas": a "not" close to what is not wanted, and nothing that turns it round. */
function isRefusal(parts: readonly string[]): boolean {
  const { nots, willing, turning } = getWords();
  const stems = parts.map((part) => part.replace(/^[a-z]{1,2}'(?=..)/, ''));
  if (stems.some((stem) => turning.has(stem))) return false;
  return parts.some((part, at) => {
    if (!nots.has(part) && !part.endsWith("n't")) return false;
    return stems.slice(Math.max(0, at - 2), at + 3).some((stem) => willing.has(stem));
  });
}

/**
 * Whether a value of the flag, or the label of a choice, reads as "yes" or as "no" to people: a word in one of the
 * languages of HQ's projects, a refusal, "don't know", a negative code, 0 or 1. In a longer text the first word
 * decides, if the text does not hold both. HQ itself reads no words: every value but the empty one is "verified".
 */
export function flagReading(text: string): FlagReading {
  const key = plain(text);
  if (key === '') return null;
  const number = readNumber(key);
  if (number !== undefined) return number;
  const { yes, no, yesOpeners, noOpeners } = getWords();
  if (no.has(key)) return 'no';
  if (yes.has(key)) return 'yes';
  // "1 - Yes", "2) No, thanks": the words behind the number decide.
  const labelled = /^\d+\s*[-–—.:=)]\s*(.+)$/u.exec(key)?.[1];
  if (labelled !== undefined) return flagReading(labelled);
  const parts = key.split(/[ ,;:/|(){}.!–—-]+/u).filter((part) => part !== '');
  const first = parts[0] ?? '';
  const opensYes = yesOpeners.has(first);
  const opensNo = noOpeners.has(first);
  if (!opensYes && !opensNo) return isRefusal(parts) ? 'no' : null;
  const other = opensYes ? noOpeners : yesOpeners;
  // "Yes / No" is a heading, "Yes, but not by SMS" is for a person to judge; "No, I don't agree" says "agree", too.
  if (opensYes) return parts.slice(1).some((part) => other.has(part)) ? null : 'yes';
  return parts.some((part) => part === 'yes' || part === 'oui' || part === 'sí' || part === 'sim')
    ? null
    : 'no';
}
