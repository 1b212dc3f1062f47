import { isOfCountries, knownCountries } from './countries.ts';
import { areAllMobile } from './numbering.ts';

/** Digits that are looked at one by one: those before them, the beginning, are few over a whole project. */
const TAIL_DIGITS = 6;
const TAIL = 10 ** TAIL_DIGITS;
/** Six digits are one digit repeated where this divides them: 0, 111111, 222222… */
const REPEATED = 111_111;
/** Two digits of a beginning, behind a one. */
const LEAST_BEGINNING = 100;
const MOST_BEGINNINGS = 20_000;

/**
 * Numbers about which nothing is to be said, told by their beginnings: where each number that begins so is a mobile one
 * of the project's countries, only one that ends in repeats may be a placeholder. For millions of numbers.
 */
export class PlainNumbers {
  private readonly countries: ReturnType<typeof knownCountries>;
  /** Whether each number of a beginning is plain. */
  private readonly beginnings = new Map<number, boolean>();

  /** @param countries ISO codes of the project's countries; without one, every country's numbers are expected */
  constructor(countries: readonly string[] | undefined) {
    this.countries = knownCountries(countries);
  }

  /**
   * True only where `adviseNumber` says nothing; where it is false, `adviseNumber` tells.
   * @param key the number's digits as one number, behind a one: 1254712345678
   */
  has(key: number): boolean {
    const beginning = Math.floor(key / TAIL);
    // As an integer: the rest of a float takes several times as long.
    const tail = (key - beginning * TAIL) | 0;
    if (tail % REPEATED === 0) return false;
    return this.beginnings.get(beginning) ?? this.learn(beginning);
  }

  private learn(beginning: number): boolean {
    if (beginning < LEAST_BEGINNING || this.beginnings.size >= MOST_BEGINNINGS) return false;
    const digits = String(beginning).slice(1);
    const { countries } = this;
    const isPlain =
      (countries.length === 0 || isOfCountries(digits, countries)) && areAllMobile(digits, TAIL_DIGITS);
    this.beginnings.set(beginning, isPlain);
    return isPlain;
  }
}
