/**
 * Writes src/contact/data/mobile-ranges.ts from the metadata of libphonenumber-js/max: for each country the simplest
 * pattern that takes all its mobile numbers and none that HQ would misread, and the ranges that are in use.
 * Run by hand after an update of libphonenumber-js: node test/contact/tools/mobile-ranges.mjs
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max';
import {
  after,
  alternation,
  behind,
  both,
  count,
  describe,
  digitClass,
  either,
  language,
  lengthsOf,
  NOTHING,
  shortened,
  without,
} from './digit-language.mjs';

/**
 * Where the plan still lists what people no longer have, or machines alone: the lengths and beginnings that are left
 * out of the ranges (never out of the pattern). Sources: each country's notices to the ITU (Operational Bulletin).
 */
const NOT_IN_USE = {
  AR: { lengths: [10] }, // without the 9 that makes a number mobile from abroad
  AT: { lengths: [7, 8, 9, 13] },
  AX: { lengths: [6, 7, 8] },
  BD: { beginnings: ['11', '3', '4', '6'] }, // Citycell (011) ended in 2016; the others never opened
  BR: { lengths: [10] }, // the ninth digit came to every state by the end of 2016
  CD: { lengths: [7] },
  EE: { beginnings: ['81', '82', '83', '84', '89'] }, // eight digits; phones have 5…, 81 and 82 later
  FI: { lengths: [6, 7, 8] },
  GA: { lengths: [7], beginnings: ['0'] }, // since June 2019
  IS: { lengths: [9] },
  IT: { lengths: [9], beginnings: ['43'] },
  KR: { lengths: [9], beginnings: ['11', '12', '16', '17', '18', '19'] }, // all phones have 010 since 2021
  LR: { lengths: [7] }, // nine digits since 2012
  MM: { lengths: [7] },
  MW: { beginnings: ['11', '2', '31', '77'] }, // phones have 88, 89, 98 and 99
  NL: { lengths: [11] },
  PA: { lengths: [7] },
  SB: { lengths: [5] },
  SO: { lengths: [7, 8] },
  VA: { lengths: [9] },
  WS: { lengths: [10] },
  ZA: { lengths: [5, 6, 7, 8], beginnings: ['1', '2', '3', '4', '5'] },
};

const metadata = new Metadata();

/** The mobile numbers of a country, or those of any kind where its plan does not tell them apart. */
function mobiles(country) {
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan;
  const type = [plan.type('MOBILE'), plan.type('FIXED_LINE')].find((one) => one?.pattern());
  return language(
    [plan.nationalNumberPattern(), type.pattern()],
    type.possibleLengths() ?? plan.possibleLengths(),
  );
}

/** How many characters a designer reads gladly. */
const READABLE = 60;

/** The simplest pattern that tells the right numbers from what HQ would misread; those that lack a digit, too, where
 * that does not make it long. */
function patternOf(country, of) {
  metadata.selectNumberingPlan(country);
  const code = getCountryCallingCode(country);
  const trunks = ['', '0', metadata.numberingPlan.nationalPrefix() || '0'];
  const spellings = [
    ...trunks.map((trunk) => behind(trunk, of)),
    ...trunks.map((trunk) => (trunk === '' ? NOTHING : behind(code + trunk, of))),
    behind(`00${code}`, of),
    behind(`011${code}`, of),
  ];
  const right = behind(code, of);
  const misread = spellings.map((spelling) => without(spelling, right)).reduce(either, NOTHING);
  const short = without(behind(code, shortened(of)), right);
  const candidates = [[0], [1, true], [1], [2]].map(([depth, joint]) => {
    const alternatives = describe(of, depth, joint);
    const taken = behind(code, alternatives.map((one) => language([one])).reduce(either, NOTHING));
    if (count(without(right, taken)) > 0) throw new Error(`${country}: ${alternatives} refuses numbers`);
    return {
      text: alternation(alternatives),
      misread: count(both(misread, taken)),
      short: count(both(short, taken)),
    };
  });
  const telling = candidates.filter((candidate) => candidate.misread === 0);
  if (telling.length === 0) throw new Error(`${country}: no pattern tells its numbers from others`);
  const whole = telling.find((candidate) => candidate.short === 0 && candidate.text.length <= READABLE);
  return (whole ?? telling[0]).text;
}

/** In ten thousandths: what is smaller is a leftover of the plan, and no form fails by it. */
const LEAST_SHARE = 10;

/**
 * The ranges by their first digits (two, or as many as tell the country from others of its calling code), each with
 * its part of the country's numbers. Where numbers have several lengths each length counts alike: a digit more makes ten
 * times the numbers, and not ten times the people.
 */
function rangesOf(of, shared) {
  const found = [];
  const walk = (prefix, rest, others, length) => {
    const here = both(rest, language([`\\d{${length - prefix.length}}`]));
    const all = both(others, language([`\\d{${length - prefix.length}}`]));
    if (here === NOTHING) return;
    if (prefix.length >= 2 && (here === all || prefix.length >= 6)) {
      found.push({ prefix, length, weight: count(here) / 10 ** length });
      return;
    }
    for (let digit = 0; digit < 10; digit += 1)
      walk(prefix + digit, after(String(digit), rest), after(String(digit), others), length);
  };
  for (const length of lengthsOf(of)) walk('', of, shared, length);
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  return found
    .map((range) => ({ ...range, share: Math.round((range.weight / sum) * 10_000) }))
    .filter(({ share }) => share >= LEAST_SHARE);
}

/** `7[0-9]*81,10*73`: ranges of one share that differ in their last digit stand together. */
function packed(ranges) {
  const groups = new Map();
  for (const { prefix, length, share } of ranges) {
    const key = `${length}:${prefix.slice(0, -1)}:${share}`;
    groups.set(key, [...(groups.get(key) ?? []), Number(prefix.at(-1))]);
  }
  const lengths = new Map();
  for (const [key, digits] of groups) {
    const [length, head, share] = key.split(':');
    lengths.set(length, [...(lengths.get(length) ?? []), `${head}${digitClass(digits)}*${share}`]);
  }
  return [...lengths].map(([length, parts]) => `${length}:${parts.join(',')}`).join(';');
}

const countries = getCountries();
const own = new Map(countries.map((country) => [country, mobiles(country)]));

function inUse(country) {
  const { lengths = [], beginnings = [] } = NOT_IN_USE[country] ?? {};
  let of = own.get(country);
  for (const length of lengths) of = without(of, language([`\\d{${length}}`]));
  for (const beginning of beginnings) of = without(of, language([`${beginning}\\d{0,14}`]));
  return of;
}

const entries = countries.map((country) => {
  const code = getCountryCallingCode(country);
  const shared = countries
    .filter((other) => getCountryCallingCode(other) === code)
    .map((other) => own.get(other))
    .reduce(either, NOTHING);
  return `${country}=${patternOf(country, own.get(country))};${packed(rangesOf(inUse(country), shared))}`;
});

writeFileSync(
  resolve(import.meta.dirname, '../../../src/contact/data/mobile-ranges.ts'),
  `// Generated by test/contact/tools/mobile-ranges.mjs from the metadata of libphonenumber-js/max; do not edit.

/**
 * Mobile numbers of each country, a line each: country=pattern;length:ranges;length:ranges. The pattern takes what
 * stands behind the calling code, also what is no longer in use. A range is its first digits and, in ten thousandths,
 * its part of the numbers in use.
 */
export const MOBILE_RANGES = \`
${entries.join('\n')}
\`;
`,
);
