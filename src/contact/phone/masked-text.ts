import { callingCodes } from './countries.ts';
import { isValidNumber } from './numbering.ts';

/**
 * Digits as people write phone numbers, standing by themselves: not a piece of a name, an address, a decimal. Six digits
 * are the shortest numbers that HQ may send to. A form may put a code before a number that has one: `+91+254712345678`.
 */
const NUMBER = /(?<=^|[\s'"`“‘=(<>[:,|])\+{0,2}\(?\d(?:[ .()/+-]{0,3}\d){5,24}(?=$|[\s'"`”’),<>\];:.!?|])/g;
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
  const digits = number.replaceAll(/\D/g, '').replace(/^00/, '');
  const code = isValidNumber(digits) ? callingCodeOf(digits) : '';
  return `${plus}${code}…${digits.slice(-2)}`;
}

/** A text for logs and for people who look over a shoulder: its numbers with country code and last two digits. */
export function maskedText(text: string): string {
  return replaceNumbers(text, maskedDigits);
}

function isNumber(text: string): boolean {
  return !DATE.test(text) && !KNOWN.has(text);
}

function callingCodeOf(digits: string): string {
  const codes = callingCodes();
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => codes.has(code)) ?? '';
}
