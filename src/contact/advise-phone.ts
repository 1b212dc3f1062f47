import type { CountryCode } from 'libphonenumber-js/max';
import { adviseDigits, say } from './advise-digits.ts';
import { adviseOwner } from './advise-owner.ts';
import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import { countryName, isOfCountries, knownCountries } from './countries.ts';
import { nameCharacters } from './name-character.ts';
import { numberKind } from './numbering.ts';
import type { Advice } from './outcome-types.ts';
import { isLongEnough, storedNumber } from './phone.ts';
import { type PhoneOddity, type PhoneReading, readPhone } from './phone-reading.ts';
import { strip } from './python.ts';

/** Spellings that HQ takes for another number even where that number is a valid one. */
const TRAPS = /\.0+\s*$|\(\s*0+\s*\)/;

/** For translators: what is wrong, then why it matters. What to do is added from the candidates. */
const ODDITIES: Readonly<Record<PhoneOddity, string>> = {
  'digits-of-another-script':
    'The number is written with digits that are not 0 to 9. HQ takes them, but no gateway and no other number will match them.',
  scientific:
    'The number is written in scientific notation, as spreadsheets and calculations do. HQ refuses the letter E, so there is no number to send to. Keep the answer as text.',
  'trailing-decimal':
    'The number ends in “.0”, as numbers from spreadsheets do. HQ removes the dot and keeps the 0, so messages go to another number. Keep the answer as text.',
  extension: 'The number has an extension. HQ refuses it, and a message cannot be sent to an extension.',
  'several-numbers':
    'There seem to be two numbers in one value. HQ takes one number for each contact: it refuses this value or joins the digits into one wrong number.',
  'trunk-in-brackets':
    'The “(0)” is dialled only inside the country. HQ removes the brackets and keeps the 0, so messages go to a wrong number.',
  'international-prefix':
    'The number begins with 00 or 011, which only dials out of a country. HQ keeps these digits, so messages go to a wrong number.',
  'leading-zero':
    'The number begins with 0, so it is in its national form. HQ needs the country code and sends to the digits as they are.',
  'trunk-zero':
    'There is a 0 behind the country code that is dialled only inside the country. HQ keeps it, so messages go to a wrong number.',
  'country-code-missing':
    'The country code is missing. HQ adds none and sends to the digits as they are, which is another number or none.',
  'refused-characters': 'HQ takes only digits, blanks, brackets, hyphens, dots and one + at the start.',
};

const CODES: Readonly<Record<PhoneOddity, string>> = {
  'digits-of-another-script': 'phone-digits-not-ascii',
  scientific: 'phone-scientific-notation',
  'trailing-decimal': 'phone-trailing-decimal',
  extension: 'phone-extension',
  'several-numbers': 'phone-several-numbers',
  'trunk-in-brackets': 'phone-zero-in-brackets',
  'international-prefix': 'phone-international-prefix',
  'leading-zero': 'phone-leading-zero',
  'trunk-zero': 'phone-zero-after-country-code',
  'country-code-missing': 'phone-country-code-missing',
  'refused-characters': 'phone-refused-characters',
};

/** What to do: the likely number, or how to find it. */
function remedy(reading: PhoneReading, countries: readonly string[]): string {
  const places = [
    ...new Set(reading.candidates.flatMap(({ country }) => (country ? [countryName(country)] : []))),
  ];
  if (reading.candidates.length === 1)
    return ` Save the number as it is dialled from abroad${places[0] ? ` (${places[0]})` : ''}, digits only.`;
  if (reading.candidates.length > 1)
    return ` Save one number as it is dialled from abroad, digits only${places.length > 0 ? ` (likely: ${places.join(', ')})` : ''}.`;
  if (countries.length > 0)
    return ` Save the country code and the number, digits only; no number of ${countries.map(countryName).join(', ')} could be read from it.`;
  return ' Save the country code and the number, digits only.';
}

/** What HQ does not do to a number although people expect it. */
export function advisePhone(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  const raw = contact.contact_phone_number ?? '';
  if (strip(raw) === '') return [];
  const own = adviseNumber(raw, options);
  return options.owners && options.owners.length > 0 ? [...own, ...adviseOwner(contact, options)] : own;
}

function adviseNumber(raw: string, options: OutcomeOptions): Advice[] {
  const countries = knownCountries(options.project?.countries);
  const stored = storedNumber(raw);
  if (stored !== null && numberKind(stored) !== null && !TRAPS.test(raw))
    return adviseValid(raw, stored, countries);

  const reading = readPhone(raw, countries);
  const best = reading.candidates[0];
  const advice = reading.oddities.map((oddity) => {
    const extra = oddity === 'refused-characters' ? ` It refuses ${nameCharacters(reading.refused)}.` : '';
    return say(
      CODES[oddity],
      'error',
      `${ODDITIES[oddity]}${extra}${remedy(reading, countries)}`,
      best?.digits,
    );
  });
  if (advice.length > 0) return advice;
  if (stored === null)
    return [
      say(
        'phone-not-a-number',
        'error',
        `HQ finds no number in this value, so there is nothing to send to.${remedy(reading, countries)}`,
        best?.digits,
      ),
    ];
  if (!isLongEnough(stored))
    return [
      say(
        'phone-too-short',
        'error',
        'Three digits or fewer are at most a country code, and HQ never sends to them. Write the whole number.',
      ),
    ];
  return adviseDigits(stored).map((item) => (best ? { ...item, suggestion: best.digits } : item));
}

/** HQ stores a number that somebody may have: is it the one that was meant, and is it spelled as HQ stores it? */
function adviseValid(raw: string, stored: string, countries: readonly CountryCode[]): Advice[] {
  const advice = adviseDigits(stored);
  if (countries.length > 0 && !isOfCountries(stored, countries))
    advice.push(adviseAbroad(raw, stored, countries));
  if (raw === stored) return advice;
  advice.push(
    raw.includes('+')
      ? say(
          'phone-plus',
          'info',
          'HQ stores the number without the +. Its documentation asks to save digits only, so that values can be compared.',
          stored,
        )
      : say(
          'phone-punctuation',
          'info',
          'HQ removes blanks, brackets, hyphens and dots before it sends, but the case keeps them. Save digits only, so that values can be compared.',
          stored,
        ),
  );
  return advice;
}

/** A number of a country that the project does not expect: meant so, or a national number without its country code. */
function adviseAbroad(raw: string, stored: string, countries: readonly CountryCode[]): Advice {
  const { candidates } = readPhone(raw, countries);
  const national = candidates.find(({ digits }) => digits !== stored && isOfCountries(digits, countries));
  const country = candidates.find(({ digits }) => digits === stored)?.country;
  const abroad = country ? countryName(country) : 'another country';
  if (!national?.country)
    return say(
      'phone-other-country',
      'info',
      `HQ sends this to a number in ${abroad}, which is none of the project's countries. If that was not meant, check the country code.`,
    );
  return say(
    'phone-country-code-missing',
    'warning',
    `HQ sends this to a number in ${abroad}. It would also be a number of ${countryName(national.country)} without its country code, and HQ adds none. If that was meant, save it with the country code.`,
    national.digits,
  );
}
