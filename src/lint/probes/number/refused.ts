import type { ExampleMobile } from '../../../contact/phone/example-numbers.ts';
import { type RangeExample, rangeExamples, trunkPrefix } from '../../../contact/phone/mobile-plan.ts';
import type { Giver } from './give.ts';

/** Mobile numbers of a country that nobody can give. */
export interface Refused {
  readonly country: string;
  /** One of them. */
  readonly example: ExampleMobile;
  /** None can be given. */
  readonly all: boolean;
  /** Their part of the country's ranges in use, 0 to 1. */
  readonly share: number;
  /** How they begin, as people of the country write them: `01`. Empty when only their length tells. */
  readonly beginnings: readonly string[];
}

/** Smaller parts of a plan are often not in use yet, or not any more. */
const LEAST_SHARE = 0.02;

/** What of a country's mobile numbers cannot be given; null when all can, or when it cannot be said. */
export function refusedOf(country: string, canBeGiven: Giver): Refused | null {
  const examples = rangeExamples(country);
  const refused: RangeExample[] = [];
  for (const example of examples) {
    const given = canBeGiven(example);
    // What cannot be decided for one number can be decided for none.
    if (given === null) return null;
    if (!given) refused.push(example);
  }
  const share = refused.reduce((sum, example) => sum + example.share, 0);
  const all = refused.length === examples.length;
  const [first] = refused;
  if (!first || (!all && share < LEAST_SHARE)) return null;
  return { country, example: first, all, share, beginnings: beginningsOf(refused, examples) };
}

/** The shortest beginnings that only refused numbers have. */
function beginningsOf(
  refused: readonly RangeExample[],
  examples: readonly RangeExample[],
): readonly string[] {
  const taken = examples.filter((example) => !refused.includes(example));
  const found = new Set<string>();
  for (const example of refused) {
    const { significant, range } = example;
    for (let length = 1; length <= range.prefix.length + 1; length += 1) {
      const beginning = significant.slice(0, length);
      if (taken.some((other) => other.significant.startsWith(beginning))) continue;
      found.add(trunkPrefix(example) + beginning);
      break;
    }
  }
  return [...found].sort();
}
