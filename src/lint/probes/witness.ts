import { type ExampleMobile, exampleMobile, exampleMobiles } from '../../contact/phone/example-numbers.ts';

/** Kinds of spellings: of a number, and of an e-mail address. */
export type WitnessName =
  | 'international'
  | 'with-code'
  | 'without-code'
  | 'national'
  | 'from-abroad'
  | 'zero-in-brackets'
  | 'slashes'
  | 'extension'
  | 'letters'
  | 'three-digits'
  | 'other-script'
  | 'no-answer'
  | 'two-numbers'
  | 'address'
  | 'long-address'
  | 'address-blank'
  | 'blank-address'
  | 'two-addresses'
  | 'name-address'
  | 'no-dot'
  | 'two-dots'
  | 'no-at'
  | 'word';

/** An answer to try, and the number that a person means with it (international digits); null: it is no number. */
export interface Witness {
  readonly text: string;
  readonly meant: string | null;
  /** Which kind of spelling it is: messages name it. */
  readonly name: WitnessName;
}

/** Where many CommCare projects are: enough to see a loose condition while the project's countries are unknown. */
const USUAL = ['KE', 'IN', 'US', 'NG', 'TZ', 'ZA', 'BD', 'UG', 'SN', 'GT', 'PH', 'GB'];
/** More countries than any project has would only cost time. */
const MOST_COUNTRIES = 12;

export interface Examples {
  readonly examples: readonly ExampleMobile[];
  /** The project's own countries; otherwise others stand in for them. */
  readonly known: boolean;
}

export function examplesOf(countries: readonly string[] | undefined): Examples {
  const own = (countries ?? []).slice(0, MOST_COUNTRIES).flatMap((country) => exampleMobile(country) ?? []);
  if (own.length > 0) return { examples: own, known: true };
  return { examples: USUAL.flatMap((country) => exampleMobile(country) ?? []), known: false };
}

/** The usual countries first: a condition that is too strict for them is seldom right for another. */
export function allExamples(): readonly ExampleMobile[] {
  const usual = USUAL.flatMap((country) => exampleMobile(country) ?? []);
  return [...usual, ...exampleMobiles().filter(({ country }) => !USUAL.includes(country))];
}

function groups(significant: string): readonly [string, string, string] {
  return [significant.slice(0, 3), significant.slice(3, 6), significant.slice(6)];
}

/** The six spellings that HQ reads as the same number. */
export function usableSpellings({ callingCode, significant }: ExampleMobile): readonly Witness[] {
  const [first, second, third] = groups(significant);
  const meant = callingCode + significant;
  return [
    meant,
    `+${meant}`,
    `+${callingCode} ${first} ${second} ${third}`,
    `+${callingCode}-${first}-${second}-${third}`,
    `+${callingCode}.${first}.${second}.${third}`,
    `+${callingCode} (${first}) ${second}${third}`,
  ].map((text) => ({ text, meant, name: 'international' as const }));
}

/** How the number is dialled inside the country: usable only where an expression adds the country code. */
export function nationalSpellings(example: ExampleMobile): readonly Witness[] {
  const { callingCode, significant, national } = example;
  const meant = callingCode + significant;
  const [first, second, third] = groups(national);
  return [
    { text: significant, meant, name: 'without-code' },
    { text: withZero(example), meant, name: 'national' },
    { text: `${first} ${second} ${third}`, meant, name: 'national' },
  ];
}

/** The spellings that HQ refuses or takes for another number. */
export function misreadSpellings(example: ExampleMobile): readonly Witness[] {
  const { callingCode, significant } = example;
  const [first, second, third] = groups(significant);
  const meant = callingCode + significant;
  return [
    { text: withZero(example), meant, name: 'national' },
    { text: significant, meant, name: 'without-code' },
    { text: `00${meant}`, meant, name: 'from-abroad' },
    { text: `+${callingCode} (0)${significant}`, meant, name: 'zero-in-brackets' },
    { text: `+${callingCode}/${first}/${second}/${third}`, meant, name: 'slashes' },
    { text: `+${meant} x12`, meant, name: 'extension' },
    { text: `${meant} x12`, meant, name: 'extension' },
    { text: `${callingCode}${first}ABC${third}`, meant: null, name: 'letters' },
    { text: significant.slice(0, 3), meant: null, name: 'three-digits' },
  ];
}

/** The number with the 0 that people dial, or think that they dial, inside the country. */
export function withZero({ significant, national }: ExampleMobile): string {
  return national.startsWith('0') ? national : `0${significant}`;
}
