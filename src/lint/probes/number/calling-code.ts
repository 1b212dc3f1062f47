import { MAIN_COUNTRIES } from '../../../contact/phone/countries.ts';
import { exampleMobiles } from '../../../contact/phone/example-numbers.ts';

/** A calling code at the beginning of some digits. */
export interface CallingCode {
  readonly code: string;
  /** ISO 3166 alpha-2; the country that people think of first. */
  readonly main: string;
  /** All countries of the code. */
  readonly countries: readonly string[];
}

/** Whose a shared code is said to be. */
const MAIN: Readonly<Record<string, string>> = { ...MAIN_COUNTRIES, 1: 'US' };

let byCode: ReadonlyMap<string, CallingCode> | undefined;

function read(): ReadonlyMap<string, CallingCode> {
  const codes = new Map<string, CallingCode>();
  for (const { callingCode: code, country } of exampleMobiles()) {
    const countries = [...(codes.get(code)?.countries ?? []), country];
    codes.set(code, { code, main: MAIN[code] ?? country, countries });
  }
  return codes;
}

/** The calling code that digits begin with (no code is the beginning of another); null when they begin with none. */
export function callingCodeOf(digits: string): CallingCode | null {
  byCode ??= read();
  for (const length of [1, 2, 3]) {
    const found = digits.length < length ? undefined : byCode.get(digits.slice(0, length));
    if (found) return found;
  }
  return null;
}
