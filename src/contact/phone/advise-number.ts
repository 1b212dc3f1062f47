import type { Advice } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import { strip } from '../python.ts';
import { adviseDigits, adviseKind } from './advise-digits.ts';
import { callingCode, isOfCountries, knownCountries } from './countries.ts';
import type { CountryCode } from './library.ts';
import { extraDigits, missingDigits, numberKind } from './numbering.ts';
import type { PhoneOddity, PhoneReading } from './oddity.ts';
import { isLongEnough, storedNumber } from './phone.ts';
import { isTrunkInBrackets, readPhone } from './phone-reading.ts';
import { endsInRepeats, isPlaceholder } from './placeholder.ts';
import { say } from './say.ts';
import type { phoneEn, Remedy } from './texts/en.ts';

/** A spelling that HQ takes for another number even where that number is a valid one. */
const TRAILING_DECIMAL = /\.0+\s*$/;

const ODDITIES: Readonly<
  Record<
    Exclude<PhoneOddity, 'refused-characters'>,
    readonly [
      code: string,
      text: (texts: typeof phoneEn, remedy: Remedy) => ReturnType<typeof phoneEn.several>,
    ]
  >
> = {
  'digits-of-another-script': ['phone-digits-not-ascii', (phone, remedy) => phone.notAscii(remedy)],
  scientific: ['phone-scientific-notation', (phone, remedy) => phone.scientific(remedy)],
  'trailing-decimal': ['phone-trailing-decimal', (phone, remedy) => phone.trailingDecimal(remedy)],
  extension: ['phone-extension', (phone, remedy) => phone.extension(remedy)],
  'several-numbers': ['phone-several-numbers', (phone, remedy) => phone.several(remedy)],
  'trunk-in-brackets': ['phone-zero-in-brackets', (phone, remedy) => phone.zeroInBrackets(remedy)],
  'international-prefix': [
    'phone-international-prefix',
    (phone, remedy) => phone.internationalPrefix(remedy),
  ],
  'leading-zero': ['phone-leading-zero', (phone, remedy) => phone.leadingZero(remedy)],
  'trunk-zero': ['phone-zero-after-country-code', (phone, remedy) => phone.zeroAfterCode(remedy)],
  'zero-lost': ['phone-zero-lost', (phone, remedy) => phone.zeroLost(remedy)],
  'country-code-missing': ['phone-country-code-missing', (phone, remedy) => phone.countryCodeMissing(remedy)],
  'country-code-doubled': ['phone-country-code-doubled', (phone, remedy) => phone.codeDoubled(remedy)],
};

function remedyOf({ candidates }: PhoneReading, countries: readonly string[]): Remedy {
  const places = new Set(candidates.flatMap(({ country }) => country ?? []));
  return { count: candidates.length, places: [...places], tried: countries };
}

const NOTHING: readonly Advice[] = [];

/** What HQ does not do to a number although people expect it, seen alone: whoever holds it. */
export function adviseNumber(contact: Contact, options: OutcomeOptions = {}): readonly Advice[] {
  const raw = contact.contact_phone_number ?? '';
  if (raw === '') return NOTHING;
  const countries = knownCountries(options.project?.countries);
  // What nearly every number is: digits that somebody has. A placeholder among them ends in one digit repeated.
  const plain = numberKind(raw);
  if (plain === 'mobile' && !endsInRepeats(raw) && (countries.length === 0 || isOfCountries(raw, countries)))
    return NOTHING;
  const stored = plain === null ? storedNumber(raw) : raw;
  if (stored !== null && isLongEnough(stored) && isPlaceholder(raw, countries))
    // Either nobody gets the message, or a stranger.
    return [
      say('phone-placeholder', numberKind(stored) === null ? 'error' : 'warning', ({ phone }) =>
        phone.placeholder(),
      ),
    ];
  const isTrap = raw !== stored && (TRAILING_DECIMAL.test(raw) || isTrunkInBrackets(raw));
  if (stored !== null && !isTrap && numberKind(stored) !== null) return adviseValid(raw, stored, countries);
  if (strip(raw) === '') return [];

  const reading = readPhone(raw, countries);
  const best = reading.candidates[0]?.digits;
  const remedy = remedyOf(reading, countries);
  const length = best === undefined ? adviseNationalLength(reading, countries) : null;
  const advice = reading.oddities
    .filter((oddity) => oddity !== 'leading-zero' || length === null)
    .map((oddity) => {
      if (oddity === 'refused-characters')
        return say(
          'phone-refused-characters',
          'error',
          ({ phone }) => phone.refused(reading.refused, remedy),
          best,
        );
      const [code, text] = ODDITIES[oddity];
      return say(code, 'error', ({ phone }) => text(phone, remedy), best);
    });
  if (length !== null) advice.push(length);
  if (advice.length > 0) return advice;
  if (stored === null)
    return [say('phone-not-a-number', 'error', ({ phone }) => phone.notANumber(remedy), best)];
  if (!isLongEnough(stored)) return [say('phone-too-short', 'error', ({ phone }) => phone.fewDigits())];
  return [adviseDigits(stored, countries, best)];
}

/** The shortest number that people dial inside a country, with its 0. */
const SHORTEST_NATIONAL = 6;

/**
 * A number that begins with 0 and is none of the project's countries: whole digits are missing, or there are too many.
 * That it begins with 0 is not its fault: people write numbers so, and the country code is known.
 */
function adviseNationalLength({ stored }: PhoneReading, countries: readonly CountryCode[]): Advice | null {
  if (stored === null || !/^0[1-9]\d*$/.test(stored) || !isLongEnough(stored)) return null;
  let longer: { readonly country: CountryCode; readonly extra: number } | null = null;
  for (const country of countries) {
    for (const national of [stored.slice(1), stored]) {
      const missing = missingDigits(callingCode(country) + national);
      if (missing !== null && missing > 0)
        return say('phone-too-short', 'error', ({ phone }) => phone.tooShort(country, missing));
      const extra = extraDigits(callingCode(country) + national);
      if (extra !== null && extra > 0) longer ??= { country, extra };
    }
  }
  if (longer !== null) {
    const { country, extra } = longer;
    return say('phone-too-long', 'error', ({ phone }) => phone.tooLong(country, extra));
  }
  return stored.length < SHORTEST_NATIONAL
    ? say('phone-too-short', 'error', ({ phone }) => phone.tooShort(countries[0] ?? null, null))
    : null;
}

/** HQ stores a number that somebody may have: is it the one that was meant, and is it spelled as HQ stores it? */
function adviseValid(raw: string, stored: string, countries: readonly CountryCode[]): Advice[] {
  const abroad =
    countries.length > 0 && !isOfCountries(stored, countries) ? adviseAbroad(raw, stored, countries) : null;
  // What it is in another country matters little where it is a number of the project's own without its code.
  const advice = abroad?.code === MISSING_CODE ? [] : adviseKind(stored, countries);
  if (abroad !== null) advice.push(abroad);
  if (raw !== stored)
    advice.push(
      raw.includes('+')
        ? say('phone-plus', 'info', ({ phone }) => phone.plus(), stored)
        : say('phone-punctuation', 'info', ({ phone }) => phone.punctuation(), stored),
    );
  return advice;
}

const MISSING_CODE = 'phone-country-code-missing';

/** A number of a country that the project does not expect: meant so, or a national number without its country code. */
function adviseAbroad(raw: string, stored: string, countries: readonly CountryCode[]): Advice {
  const { candidates } = readPhone(raw, countries);
  const national = candidates.find(({ digits }) => digits !== stored && isOfCountries(digits, countries));
  const abroad = candidates.find(({ digits }) => digits === stored)?.country ?? null;
  const country = national?.country;
  if (country === undefined)
    return say('phone-other-country', 'info', ({ phone }) => phone.otherCountry(abroad));
  return say(
    MISSING_CODE,
    'warning',
    ({ phone }) => phone.perhapsNational(abroad, country),
    national?.digits,
  );
}
