import { type ExampleMobile, exampleMobile } from '../../contact/phone/example-numbers.ts';
import { mobilePlan, trunkPrefix } from '../../contact/phone/mobile-plan.ts';

/** More would make an expression that nobody reads. */
export const MOST_COUNTRIES = 12;

/**
 * No `\`, `&`, `<` or quotes in any of these: they stand in an XPath string in an XML attribute.
 * Letters stay, so that `0712 345 678 x12` is read as no number and not as a longer one.
 */
const NOT_READ = '[^0-9A-Za-z+]';
/** Marks what was understood; it is none of the signs that are left after cleaning. */
const MARK = '=';

export interface NumberExpressions {
  /** Reads the question: the international digits as HQ stores them, or '' for what is no number. */
  readonly calculate: string;
  /** For the question itself: takes exactly what `calculate` understands. */
  readonly constraint: string;
}

/** The examples of the chosen countries, each once. */
export function chosenCountries(countries: readonly string[]): readonly ExampleMobile[] {
  return [...new Set(countries)].slice(0, MOST_COUNTRIES).flatMap((country) => exampleMobile(country) ?? []);
}

/** What is dialled inside the country before the number: `0` in most, `8`, `06` or nothing in others. */
function trunkOf(example: ExampleMobile): string {
  const prefix = trunkPrefix(example);
  // Where there is none a 0 in front is always too much: of a number that begins with 0 itself (Ivory Coast) the
  // number of digits tells.
  if (prefix === '') return '0?';
  return prefix.length > 1 ? `(${prefix})?` : `${prefix}?`;
}

/** A mobile number after the calling code. */
function significantPattern({ country, significant }: ExampleMobile): string {
  const plan = mobilePlan(country);
  if (!plan) return significant;
  // Where no number begins with 0, one with its trunk 0 and a digit too few is none.
  return plan.mayBeginWithZero ? plan.pattern : `(?!0)${plan.pattern}`;
}

/** What stands before the number: `+254`, `00254`, `2540` everywhere; nothing or `0` only at home. */
function prefixPattern(example: ExampleMobile, home: boolean): string {
  const code = `([+]|00)?${example.callingCode}`;
  return `${home ? `(${code})?` : code}${trunkOf(example)}`;
}

/** Countries that share a calling code and a form of number are one to an expression: home's, if it is among them. */
function distinct(examples: readonly ExampleMobile[], home: string | null): readonly ExampleMobile[] {
  const seen = new Set<string>();
  const homeFirst = [...examples].sort((a, b) => Number(b.country === home) - Number(a.country === home));
  return homeFirst.filter((example) => {
    const key = prefixPattern(example, false) + significantPattern(example);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Expressions that read a number as people of these countries write it. CommCare's `replace` knows no backreferences (commcare-core `XPathReplaceFunc`), so what stands
 * before the number is replaced, seen from what follows it.
 * @param reference the question, as `#form/phone`
 * @param home the country of numbers without country code; null: these are not read
 * @returns null when none of the countries has a numbering plan
 */
export function numberExpressions(
  reference: string,
  countries: readonly string[],
  home: string | null,
): NumberExpressions | null {
  const examples = distinct(chosenCountries(countries), home);
  if (examples.length === 0) return null;
  const isHome = ({ country }: ExampleMobile): boolean => country === home;
  // A number with its country code is never one of home's without: the others are looked for first.
  const ordered = [...examples.filter((one) => !isHome(one)), ...examples.filter(isHome)];
  let read = `replace(${reference}, '${NOT_READ}', '')`;
  for (const example of ordered) {
    const pattern = `^${prefixPattern(example, isHome(example))}(?=${significantPattern(example)}$)`;
    read = `replace(${read}, '${pattern}', '${MARK}${example.callingCode}')`;
  }
  const shapes = ordered.map(
    (example) => prefixPattern(example, isHome(example)) + significantPattern(example),
  );
  return {
    calculate: `translate(replace(${read}, '^[^${MARK}].*', ''), '${MARK}', '')`,
    constraint: `regex(replace(., '${NOT_READ}', ''), '^(${shapes.join('|')})$')`,
  };
}
