import { SPACE, toAsciiDigits } from '../python.ts';
import { knownCountries } from './countries.ts';
import type { CountryCode } from './library.ts';
import { isValidNumber } from './numbering.ts';
import type { PhoneOddity, PhoneReading } from './oddity.ts';
import { storedNumber } from './phone.ts';
import { Candidates, readOne } from './read-one.ts';

// Longer texts hold no phone number; reading them costs time for nothing.
const LONGEST = 200;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const SCIENTIFIC = /^\s*\+?(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})\s*$/;
const TRAILING_DECIMAL = /^(\s*\+?\d{5,})\.0+\s*$/;
const EXTENSION = /^(.*\d)[\s,;(]*(?:x|ext(?:ension)?|extn|poste|#)[.:\s]*\d{1,7}\)?\s*$/i;
const TRUNK_IN_BRACKETS = /\(\s*0+\s*\)/;
const BETWEEN_NUMBERS = /[/,;|&\n]|\s(?:or|and|ou|et|o|y|au)\s/i;
/** What phones dial for a service before or around a number: `*31#0712345678`, `*144*0712345678*50#`. */
const SERVICE_CODE = /^\s*[*#]/;
/** What stands between numbers that are written in one piece: `0712345678-0722345678`, `0712345678 (Mama) 0722345678`. */
const BETWEEN_WHOLE = /[^0-9+]+/;
const KEPT = new RegExp(`[0-9()${SPACE}\\-.]`, 'g');
const LEADING_PLUS = new RegExp(`^[(${SPACE}]*\\+`);

/** 2.54712345678E11 → 254712345678; null where digits were lost. */
function fromScientific(text: string): string | null {
  const match = SCIENTIFIC.exec(text);
  if (!match) return null;
  const [, first = '', rest = '', power = ''] = match;
  return rest.length > Number(power) || Number(power) > 20
    ? null
    : `${first}${rest.padEnd(Number(power), '0')}`;
}

/** Whether the mantissa held every digit: a number that ends in several zeros was probably rounded. */
function isWhole(text: string): boolean {
  const match = SCIENTIFIC.exec(text);
  return match !== null && (match[2] ?? '').length >= Number(match[3]) - 3;
}

/** The “(0)” of a spelling that HQ turns into a wrong number; in some countries the 0 belongs to the number. */
export function isTrunkInBrackets(text: string): boolean {
  if (!TRUNK_IN_BRACKETS.test(text)) return false;
  const kept = text.replace(/[^0-9]/g, '');
  const dropped = text.replace(TRUNK_IN_BRACKETS, '').replace(/[^0-9]/g, '');
  return !isValidNumber(kept) || isValidNumber(dropped);
}

function readPart(text: string, countries: readonly CountryCode[], candidates: Candidates): PhoneOddity[] {
  const inBrackets = isTrunkInBrackets(text);
  const plain = inBrackets ? text.replace(TRUNK_IN_BRACKETS, ' ') : text;
  const digits = plain.replace(/[^0-9]/g, '');
  const odd = digits === '' ? [] : readOne(digits, /^[\s(]*\+/.test(plain), countries, candidates);
  return inBrackets ? ['trunk-in-brackets', ...odd] : odd;
}

/** The characters that make HQ refuse a value: a + in front is fine once what stands before it is gone. */
function refusedIn(text: string): string[] {
  const invisible = text.match(INVISIBLE) ?? [];
  const rest = text.replace(INVISIBLE, '').replace(LEADING_PLUS, '').replace(KEPT, '');
  return [...new Set([...invisible, ...rest])];
}

function isWholeNumber(text: string): boolean {
  return /^\+?\d{8,15}$/.test(text);
}

/** The number in what is dialled for a service, whose other digits are no part of it. */
function withoutServiceCode(text: string): string {
  if (!SERVICE_CODE.test(text)) return text;
  const numbers = text.split(/[*#]/).filter((part) => part.replace(/\D/g, '').length >= 7);
  return numbers.length === 1 ? (numbers[0] ?? text) : text;
}

/** The last reading: advice, verdict and correction of one value all ask for it. */
let last: { raw: string; countries: readonly string[]; reading: PhoneReading } | null = null;

/**
 * What HQ makes of a phone number, what is odd about the spelling, and which numbers may have been meant. The
 * project's countries decide between national readings; without them only international ones are found.
 */
export function readPhone(raw: string, projectCountries: readonly string[] | undefined): PhoneReading {
  const countries = knownCountries(projectCountries);
  if (last?.raw === raw && last.countries === countries) return last.reading;
  const reading = read(raw, countries);
  last = { raw, countries, reading };
  return reading;
}

function read(raw: string, countries: readonly CountryCode[]): PhoneReading {
  const stored = storedNumber(raw);
  const ascii = toAsciiDigits(raw.slice(0, LONGEST + 1));
  const refused = stored === null ? refusedIn(ascii) : [];
  if (raw.length > LONGEST) return { stored, oddities: [], candidates: [], refused: refused.slice(0, 5) };

  const oddities = new Set<PhoneOddity>();
  if (ascii !== raw) oddities.add('digits-of-another-script');
  const candidates = new Candidates();
  let text = ascii.replace(INVISIBLE, '').replace(DASHES, '-');

  if (SCIENTIFIC.test(text)) {
    oddities.add('scientific');
    const digits = isWhole(text) ? fromScientific(text) : null;
    if (digits !== null) readPart(digits, countries, candidates);
    return { stored, oddities: [...oddities], candidates: candidates.found, refused };
  }
  const decimal = TRAILING_DECIMAL.exec(text);
  if (decimal?.[1] !== undefined) {
    oddities.add('trailing-decimal');
    text = decimal[1];
  }
  text = withoutServiceCode(text);
  const extension = EXTENSION.exec(text);
  if (extension?.[1] !== undefined) {
    oddities.add('extension');
    text = extension[1];
  }
  const parts = text.split(BETWEEN_NUMBERS).filter((part) => part.replace(/\D/g, '').length >= 7);
  if (parts.length > 1) oddities.add('several-numbers');
  for (const part of parts.length > 1 ? parts : [text])
    for (const oddity of readPart(part.replace(/^[^0-9+(]+/, ''), countries, candidates))
      oddities.add(oddity);
  // HQ joins two numbers with a blank or a hyphen between them into one long one.
  const whole = candidates.found.length === 0 ? text.split(BETWEEN_WHOLE).filter(isWholeNumber) : [];
  if (whole.length > 1) {
    for (const number of whole) readPart(number, countries, candidates);
    if (candidates.found.length > 0) oddities.add('several-numbers');
  }
  if (refused.length > 0 && !oddities.has('extension') && !oddities.has('several-numbers'))
    oddities.add('refused-characters');
  return { stored, oddities: [...oddities], candidates: candidates.found, refused };
}
