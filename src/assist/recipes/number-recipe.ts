import type { ExampleMobile } from '../../contact/phone/example-numbers.ts';
import {
  misreadSpellings,
  nationalSpellings,
  usableSpellings,
  type Witness,
  type WitnessName,
} from '../../lint/probes/witness.ts';
import { chosenCountries, type NumberExpressions, numberExpressions } from './number-expression.ts';
import { tryCondition, tryExpression } from './try-expression.ts';

/**
 * How an answer fared.
 * - `right`: the number that was meant is saved, or nothing for what is no number.
 * - `refused`: a number in a spelling that is not understood; nothing is saved, the person is asked again.
 * - `home`: a number of another country without its code, which nobody can tell from one at home; the person who chose
 *   a home country chose that.
 * - `wrong`: the expression must not be inserted.
 */
export type NumberVerdict = 'right' | 'refused' | 'home' | 'wrong';

/** One line of the table that is shown before an expression may be inserted. */
export interface TriedNumber {
  /** Of the witness, e.g. “the national number”. */
  readonly name: WitnessName;
  /** ISO 3166 alpha-2; null for what belongs to no country. */
  readonly country: string | null;
  readonly answer: string;
  /** What is saved; null when it cannot be known. */
  readonly written: string | null;
  readonly verdict: NumberVerdict;
}

export interface NumberRecipe extends NumberExpressions {
  readonly tried: readonly TriedNumber[];
  /** No witness went wrong. */
  readonly proven: boolean;
}

interface Case extends Witness {
  /** `usable`: HQ reads it already. `local`: without country code. `odd`: read or refused. `bad`: no number. */
  readonly sort: 'usable' | 'local' | 'odd' | 'bad';
}

const BAD: ReadonlySet<string> = new Set(['extension', 'letters', 'three-digits']);

function casesOf(example: ExampleMobile): readonly Case[] {
  const local = nationalSpellings(example);
  const others = misreadSpellings(example).filter(({ text }) => !local.some((known) => known.text === text));
  return [
    ...usableSpellings(example).map((witness): Case => ({ ...witness, sort: 'usable' })),
    ...local.map((witness): Case => ({ ...witness, sort: 'local' })),
    ...others.map((witness): Case => ({ ...witness, sort: BAD.has(witness.name) ? 'bad' : 'odd' })),
  ];
}

/** The last lines of every table: nothing, and two numbers at once. */
function commonCases({ callingCode, significant }: ExampleMobile): readonly Case[] {
  const number = callingCode + significant;
  return [
    { text: '', meant: null, name: 'no-answer', sort: 'bad' },
    { text: `${number}, ${number}`, meant: null, name: 'two-numbers', sort: 'bad' },
  ];
}

function judge(
  expressions: NumberExpressions,
  { text, meant, sort }: Case,
  home: ExampleMobile | undefined,
): NumberVerdict {
  const written = tryExpression(expressions.calculate, text);
  const accepted = tryCondition(expressions.constraint, text);
  // What the question takes and what the expression understands must be the same.
  if (written === null || accepted !== (written !== '')) return 'wrong';
  if (sort === 'bad') return written === '' ? 'right' : 'wrong';
  if (written === meant) return 'right';
  if (sort === 'usable') return 'wrong';
  if (written === '') return 'refused';
  return sort === 'local' && home && written.startsWith(home.callingCode) ? 'home' : 'wrong';
}

/**
 * The expressions for these countries with the proof: each country's example number in the six spellings that HQ
 * reads, as people say it, and spelled wrongly. Null when no country has a numbering plan.
 * @param reference the question, as `#form/phone`
 * @param home the country of numbers without country code; null: these are refused
 */
export function numberRecipe(
  reference: string,
  countries: readonly string[],
  home: string | null,
): NumberRecipe | null {
  const expressions = numberExpressions(reference, countries, home);
  const examples = chosenCountries(countries);
  const [first] = examples;
  if (!expressions || !first) return null;
  const homeExample = examples.find(({ country }) => country === home);
  const row = (tried: Case, country: string | null): TriedNumber => ({
    name: tried.name,
    country,
    answer: tried.text,
    written: tryExpression(expressions.calculate, tried.text),
    verdict: judge(expressions, tried, homeExample),
  });
  const tried = [
    ...examples.flatMap((example) => casesOf(example).map((each) => row(each, example.country))),
    ...commonCases(first).map((each) => row(each, null)),
  ];
  return { ...expressions, tried, proven: tried.every(({ verdict }) => verdict !== 'wrong') };
}
