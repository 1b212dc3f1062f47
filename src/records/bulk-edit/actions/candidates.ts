/** Actions that may be right for a column, most telling first; whether one is, `offers.ts` tries. */
import type { ContactProperty } from '../../../contact/contact.ts';
import { callingCode, knownCountries } from '../../../contact/phone/countries.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import { BLANKS, begins, type Candidate, ends, is, LOWER, MARKS, TITLE, UPPER } from './bulk-action.ts';

/** A wrong value, and the one right one. */
export interface Meant {
  readonly value: string;
  readonly meant: string;
}

/** So many single values are offered to be replaced. */
const MOST_VALUES = 3;

/** Beginnings that are wrong, with what belongs there. */
function beginnings(
  wrong: readonly Meant[],
  { countries }: ProjectFacts,
): readonly (readonly [string, string])[] {
  const codes = [...new Set(knownCountries(countries).map(callingCode))];
  const digits = [...new Set(wrong.map(({ value }) => value.charAt(0)))].filter((digit) =>
    /[1-9]/.test(digit),
  );
  return [
    ['00', ''],
    ['011', ''],
    ...codes.flatMap((code): [string, string][] => [
      ['0', code],
      [`${code}0`, code],
      [`+${code}0`, code],
      [`${code}${code}`, code],
      ...digits.map((digit): [string, string] => [digit, `${code}${digit}`]),
    ]),
  ];
}

function phones(wrong: readonly Meant[], facts: ProjectFacts): Candidate[] {
  const pairs = beginnings(wrong, facts);
  const lengths = (text: string): readonly number[] => [
    ...new Set(wrong.filter(({ value }) => value.startsWith(text)).map(({ value }) => value.length)),
  ];
  return [
    BLANKS,
    ...pairs.map(([text, by]) => begins(text, by)),
    ends('.0', ''),
    MARKS,
    // Where something else begins like that, the length tells the two apart.
    ...pairs.flatMap(([text, by]) => lengths(text).map((length) => begins(text, by, length))),
  ];
}

/** Values that stand there most often. */
function single(wrong: readonly Meant[]): Candidate[] {
  const counts = new Map<string, { readonly one: Meant; count: number }>();
  for (const one of wrong) {
    const known = counts.get(one.value);
    if (known) known.count += 1;
    else counts.set(one.value, { one, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_VALUES)
    .map(({ one }) => is(one.value, one.meant));
}

export function candidatesFor(
  property: ContactProperty,
  wrong: readonly Meant[],
  facts: ProjectFacts,
): readonly Candidate[] {
  switch (property) {
    case 'contact_phone_number':
      return phones(wrong, facts);
    case 'commcare_email_address':
      return [BLANKS];
    default:
      return [BLANKS, LOWER, TITLE, UPPER, ...single(wrong)];
  }
}
