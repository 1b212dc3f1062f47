import { MOBILE_RANGES } from '../data/mobile-ranges.ts';
import { type ExampleMobile, exampleMobile } from './example-numbers.ts';
import { numberKind } from './numbering.ts';

/** Numbers that begin with the same digits. */
export interface MobileRange {
  /** The first digits behind the calling code. */
  readonly prefix: string;
  /** How many digits its numbers have behind the calling code. */
  readonly length: number;
  /** Its part of the country's ranges in use, 0 to 1. What the plan gives, not how many people have a number of it. */
  readonly share: number;
}

/** The mobile numbers of a country, as its numbering plan has them (libphonenumber). */
export interface MobilePlan {
  /**
   * The simplest regular expression for what stands behind the calling code: takes every mobile number, and none of
   * the spellings that HQ misreads. Neither anchors nor quotes nor backslashes.
   */
  readonly pattern: string;
  /** In use: lengths and beginnings that the plan only keeps from before are left out. */
  readonly ranges: readonly MobileRange[];
  /** Some of its numbers begin with a 0 that is part of them (Ivory Coast, Burkina Faso): it is no trunk prefix. */
  readonly mayBeginWithZero: boolean;
}

/** A number of a range, in the same words as the country's one example. */
export interface RangeExample extends ExampleMobile {
  readonly range: MobileRange;
  /** The part of the country's ranges that it stands for, 0 to 1. */
  readonly share: number;
}

const lines = new Map<string, string>();
const plans = new Map<string, MobilePlan>();

/** The plan of a country (ISO 3166 alpha-2, any case); null for what is no country with a numbering plan. */
export function mobilePlan(country: string): MobilePlan | null {
  const code = country.toUpperCase();
  const known = plans.get(code);
  if (known) return known;
  if (lines.size === 0) {
    for (const line of MOBILE_RANGES.trim().split('\n')) lines.set(line.slice(0, 2), line.slice(3));
  }
  const line = lines.get(code);
  if (line === undefined) return null;
  const plan = readPlan(line);
  plans.set(code, plan);
  return plan;
}

function readPlan(line: string): MobilePlan {
  const [pattern = '', ...lengths] = line.split(';');
  const ranges = lengths.flatMap((part) => {
    const [length = '', packed = ''] = part.split(':');
    return packed.split(',').flatMap((entry) => {
      const [beginning = '', share = ''] = entry.split('*');
      return beginnings(beginning).map((prefix) => ({
        prefix,
        length: Number(length),
        share: Number(share) / 10_000,
      }));
    });
  });
  const mayBeginWithZero = /(?:^|[(|])0/.test(pattern) || ranges.some(({ prefix }) => prefix.startsWith('0'));
  return { pattern, ranges, mayBeginWithZero };
}

/** `7[0-24]` is 70, 71, 72 and 74. */
function beginnings(text: string): readonly string[] {
  const [, head = text, digits] = /^(\d*)\[(.+)\]$/.exec(text) ?? [];
  if (digits === undefined) return [head];
  const each = digits.replace(/(\d)-(\d)/g, (_, from: string, to: string) =>
    '0123456789'.slice(Number(from), Number(to) + 1),
  );
  return Array.from(each, (digit) => head + digit);
}

/** So that every example is seen to be one. */
const TAIL = '123456789012345';
/** About so many for a country: enough to see which first three digits a condition leaves out. */
const MOST_EXAMPLES = 40;

const examples = new Map<string, readonly RangeExample[]>();

/**
 * Example numbers from all ranges of a country, more of the large ones; the one that libphonenumber gives comes first
 * (and counts nothing). Empty for what is no country with a numbering plan. They are made up, and somebody may have one.
 */
export function rangeExamples(country: string): readonly RangeExample[] {
  const code = country.toUpperCase();
  const known = examples.get(code);
  if (known) return known;
  const plan = mobilePlan(code);
  const first = exampleMobile(code);
  const found = plan && first ? drawn(plan, first) : [];
  examples.set(code, found);
  return found;
}

/** What is dialled inside the country before the number, '' where nothing is. */
export function trunkPrefix({ significant, national }: ExampleMobile): string {
  const digits = national.replace(/[^0-9]/g, '');
  return digits.endsWith(significant) ? digits.slice(0, digits.length - significant.length) : '';
}

function drawn({ ranges }: MobilePlan, first: ExampleMobile): readonly RangeExample[] {
  const trunk = trunkPrefix(first);
  // Countries with hundreds of area codes: one example for each beginning of two digits.
  const groups = new Map<string, MobileRange[]>();
  for (const range of ranges) {
    const key = `${range.length}:${range.prefix.slice(0, 2)}`;
    groups.set(key, [...(groups.get(key) ?? []), range]);
  }
  const found = [...groups.values()].flatMap((group) => {
    const share = group.reduce((sum, range) => sum + range.share, 0);
    const most = Math.max(1, Math.round(share * MOST_EXAMPLES));
    const numbers = spread(
      group.flatMap((range) => numbersOf(range, first.callingCode)),
      most,
    );
    return numbers.map(({ significant, range }) => ({
      ...first,
      significant,
      national: trunk + significant,
      range,
      share: share / numbers.length,
    }));
  });
  const own = ranges.find(
    ({ prefix, length }) => length === first.significant.length && first.significant.startsWith(prefix),
  );
  return own ? [{ ...first, range: own, share: 0 }, ...found] : found;
}

/** One number for each digit that may follow the beginning. */
function numbersOf(range: MobileRange, callingCode: string): { significant: string; range: MobileRange }[] {
  const { prefix, length } = range;
  return Array.from('0123456789').flatMap((digit) => {
    const head = prefix + digit;
    for (let more = 0; more <= 3 && head.length + more <= length; more += 1) {
      for (let digits = 0; digits < 10 ** more; digits += 1) {
        const start = more === 0 ? head : head + String(digits).padStart(more, '0');
        const significant = start + TAIL.slice(0, length - start.length);
        if (numberKind(callingCode + significant) === 'mobile') return [{ significant, range }];
      }
    }
    return [];
  });
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}
