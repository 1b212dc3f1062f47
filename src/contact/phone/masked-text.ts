import type { AdviceText } from '../advice/advice-text.ts';
import { callingCodes } from './countries.ts';
import { isValidNumber } from './numbering.ts';

/**
 * Digits as people write phone numbers, standing by themselves: not a piece of a name, an address, a decimal. Six digits
 * are the shortest numbers that HQ may send to, in the digits of any script. A form may put a code before a number that has one: `+91+254712345678`.
 */
const NUMBER =
  /(?<=^|[\s'"`“‘=(<>[:,|])\+{0,2}\(?\p{Nd}(?:[ .()/+-]{0,3}\p{Nd}){5,24}(?=$|[\s'"`”’),<>\];:.!?|])/gu;
/** Digits in a value that should be a contact's, whatever stands around and between them; a time's are behind a colon. */
const DIGITS = /(?<!\d:|:\d\d\.|\p{Nd})\p{Nd}(?:[^\p{L}\p{Nd}…:]{0,3}\p{Nd}){5,}/gu;
/** What a spreadsheet leaves of a number that it rounds: `2.54713E+11` is nobody's. */
const ROUNDED = /^\d\.\d{1,6}$/;
const DATE = /^\d{4}[-/.]\d\d[-/.]\d\d/;
/** The largest answer of an Integer question, and the first one beyond: texts about forms name them. */
const KNOWN: ReadonlySet<string> = new Set(['2147483647', '2147483648']);

/** The numbers in a text, as they are written there. */
export function numbersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(NUMBER), ([number]) => number).filter(isNumber);
}

/** A text with its numbers replaced. */
export function replaceNumbers(text: string, replace: (number: string) => string): string {
  return text.replace(NUMBER, (number) => (isNumber(number) ? replace(number) : number));
}

/** `254…78`: the country code, where a number has one, and the last two digits. */
export function maskedDigits(number: string): string {
  const plus = number.startsWith('+') ? '+' : '';
  const digits = number.replaceAll(/\P{Nd}/gu, '').replace(/^00/, '');
  const code = isValidNumber(digits) ? callingCodeOf(digits) : '';
  return `${plus}${code}…${digits.slice(-2)}`;
}

/** A text for logs and for people who look over a shoulder: its numbers with country code and last two digits. */
export function maskedText(text: string): string {
  return replaceNumbers(text, maskedDigits);
}

/**
 * A text with values of contacts, masked: a number may stand in any column, and be written in any way. Names with many
 * digits are masked with them.
 */
export function maskedValues(text: string): string {
  return text.replace(DIGITS, (digits) =>
    isNumber(digits) && !ROUNDED.test(digits) ? maskedDigits(digits) : digits,
  );
}

/** Advice that quotes a value, masked. */
export function maskedAdvice({ what, how, why }: AdviceText): AdviceText {
  return { what: maskedValues(what), how: maskedValues(how), why: maskedValues(why) };
}

function isNumber(text: string): boolean {
  return !DATE.test(text) && !KNOWN.has(text);
}

function callingCodeOf(digits: string): string {
  const codes = callingCodes();
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => codes.has(code)) ?? '';
}
