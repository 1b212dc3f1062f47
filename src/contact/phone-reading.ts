import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { isOfCountries, knownCountries } from './countries.ts';
import { isValidNumber } from './numbering.ts';
import { storedNumber } from './phone.ts';
import { SPACE, toAsciiDigits } from './python.ts';

/** What is odd about a spelling; each makes HQ refuse the number or send to another one. */
export type PhoneOddity =
  | 'digits-of-another-script'
  | 'scientific'
  | 'trailing-decimal'
  | 'extension'
  | 'several-numbers'
  | 'trunk-in-brackets'
  | 'international-prefix'
  | 'leading-zero'
  | 'trunk-zero'
  | 'country-code-missing'
  | 'refused-characters';

/** A number that may have been meant: plain international digits, valid in some country's numbering plan. */
export interface PhoneCandidate {
  readonly digits: string;
  readonly country: CountryCode | undefined;
}

export interface PhoneReading {
  /** What HQ stores, or null. */
  readonly stored: string | null;
  readonly oddities: readonly PhoneOddity[];
  /** Best first; empty when nothing valid can be read from the value. */
  readonly candidates: readonly PhoneCandidate[];
  /** The characters that make HQ refuse the value, each once. */
  readonly refused: readonly string[];
}

// Longer texts hold no phone number; reading them costs time for nothing.
const LONGEST = 200;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const SCIENTIFIC = /^\s*\+?(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})\s*$/;
const TRAILING_DECIMAL = /^(\s*\+?\d{5,})\.0+\s*$/;
const EXTENSION = /^(.*\d)[\s,;(]*(?:x|ext(?:ension)?|extn|poste|#)[.:\s]*\d{1,7}\)?\s*$/i;
const TRUNK_IN_BRACKETS = /\(\s*0+\s*\)/;
const BETWEEN_NUMBERS = /[/,;|&\n]|\s(?:or|and|ou|et|o|y|au)\s/i;
const KEPT = new RegExp(`[0-9()${SPACE}\\-.]`, 'g');

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

class Candidates {
  readonly found: PhoneCandidate[] = [];

  add(digits: string, country: CountryCode | undefined): boolean {
    // The automaton asks the digits as they are: what libphonenumber forgives must not be suggested.
    if (!isValidNumber(digits)) return false;
    if (!this.found.some((other) => other.digits === digits)) this.found.push({ digits, country });
    return true;
  }

  parse(text: string, country?: CountryCode): boolean {
    const number = parsePhoneNumber(
      text,
      country ? { defaultCountry: country, extract: false } : { extract: false },
    );
    return number?.isValid() === true && this.add(number.number.slice(1), number.country);
  }
}

/** Reads one number in one spelling. The first candidate is the likeliest. */
function readOne(text: string, countries: readonly CountryCode[], candidates: Candidates): PhoneOddity[] {
  const oddities: PhoneOddity[] = [];
  const plain = text.replace(TRUNK_IN_BRACKETS, ' ');
  if (plain !== text) oddities.push('trunk-in-brackets');
  const digits = plain.replace(/[^0-9]/g, '');
  if (digits === '') return oddities;
  if (/^[\s(]*\+/.test(plain)) {
    if (!candidates.parse(`+${digits}`)) for (const country of countries) candidates.parse(digits, country);
    else if (candidates.found[0] && candidates.found[0].digits !== digits) oddities.push('trunk-zero');
    return oddities;
  }
  if (isValidNumber(digits) && (countries.length === 0 || isOfCountries(digits, countries))) {
    candidates.parse(`+${digits}`);
    return oddities;
  }
  if (!digits.startsWith('0') && candidates.parse(`+${digits}`) && candidates.found[0]?.digits !== digits)
    oddities.push('trunk-zero');
  const abroad = /^(?:00|011)([1-9]\d+)$/.exec(digits)?.[1];
  const national = countries.filter((country) => candidates.parse(digits, country));
  if (abroad !== undefined) candidates.parse(`+${abroad}`);
  if (candidates.found.some((candidate) => candidate.digits === abroad) || /^00\d{7}/.test(digits))
    oddities.push('international-prefix');
  else if (digits.startsWith('0')) oddities.push('leading-zero');
  else if (national.length > 0 && !oddities.includes('trunk-zero')) oddities.push('country-code-missing');
  return oddities;
}

/**
 * What HQ makes of a phone number, what is odd about the spelling, and which numbers may have been meant. The
 * project's countries decide between national readings; without them only international ones are found.
 */
export function readPhone(raw: string, projectCountries: readonly string[] | undefined): PhoneReading {
  const countries = knownCountries(projectCountries);
  const stored = storedNumber(raw);
  const ascii = toAsciiDigits(raw.slice(0, LONGEST + 1));
  const refused = stored === null ? [...new Set(ascii.replace(/^[\s(]*\+/, '').replace(KEPT, ''))] : [];
  if (raw.length > LONGEST) return { stored, oddities: [], candidates: [], refused: refused.slice(0, 5) };

  const oddities = new Set<PhoneOddity>();
  if (ascii !== raw) oddities.add('digits-of-another-script');
  const candidates = new Candidates();
  let text = ascii.replace(INVISIBLE, '').replace(DASHES, '-');

  if (SCIENTIFIC.test(text)) {
    oddities.add('scientific');
    const digits = isWhole(text) ? fromScientific(text) : null;
    if (digits !== null) readOne(digits, countries, candidates);
    return { stored, oddities: [...oddities], candidates: candidates.found, refused };
  }
  const decimal = TRAILING_DECIMAL.exec(text);
  if (decimal?.[1] !== undefined) {
    oddities.add('trailing-decimal');
    text = decimal[1];
  }
  const extension = EXTENSION.exec(text);
  if (extension?.[1] !== undefined) {
    oddities.add('extension');
    text = extension[1];
  }
  const parts = text.split(BETWEEN_NUMBERS).filter((part) => part.replace(/\D/g, '').length >= 7);
  if (parts.length > 1) oddities.add('several-numbers');
  for (const part of parts.length > 1 ? parts : [text])
    for (const oddity of readOne(part.replace(/^[^0-9+(]+/, ''), countries, candidates)) oddities.add(oddity);
  // HQ joins two numbers with a blank between them into one long one.
  const halves = candidates.found.length === 0 ? /^\s*(\+?\d{8,15})\s+(\+?\d{8,15})\s*$/.exec(text) : null;
  if (halves?.[1] !== undefined && halves[2] !== undefined) {
    readOne(halves[1], countries, candidates);
    readOne(halves[2], countries, candidates);
    if (candidates.found.length > 0) oddities.add('several-numbers');
  }
  if (refused.length > 0 && !oddities.has('extension') && !oddities.has('several-numbers'))
    oddities.add('refused-characters');
  return { stored, oddities: [...oddities], candidates: candidates.found, refused };
}
