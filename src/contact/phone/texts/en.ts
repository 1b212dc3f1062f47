import { countryName } from '../../../language/country-name.ts';
import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersEn } from '../../advice/texts/characters-en.ts';
import { nameCharacters } from '../../characters.ts';

/** Which numbers may have been meant. */
export interface Remedy {
  /** How many there are. */
  readonly count: number;
  /** ISO codes of their countries. */
  readonly places: readonly string[];
  /** ISO codes of the project's countries, where nothing could be read from the value. */
  readonly tried: readonly string[];
}

/** A number that its country has changed: since when (ISO 8601 day or year), or null where no day is certain. */
export interface Change {
  readonly country: string;
  readonly since: string | null;
  /** Whether the number of today is known. */
  readonly known: boolean;
}

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });
const list = (countries: readonly string[]): string =>
  countries.map((country) => countryName(country)).join(', ');
const of = (country: string | null): string => (country === null ? '' : ` of ${countryName(country)}`);
const digits = (count: number): string => (count === 1 ? '1 digit' : `${count} digits`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

function day(since: string): string {
  if (since.length === 4) return since;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
}

/** What to do: the likely number, or how to find it. */
function save({ count, places, tried }: Remedy): string {
  if (count === 1)
    return `Save the number as it is dialled from abroad${places.length > 0 ? ` (${list(places)})` : ''}, digits only.`;
  if (count > 1)
    return `Save one number as it is dialled from abroad, digits only${places.length > 0 ? ` (likely: ${list(places)})` : ''}.`;
  if (tried.length > 0)
    return `Save the country code and the number, digits only; no number of ${list(tried)} could be read from it.`;
  return 'Save the country code and the number, digits only.';
}

/** The reason that is surer than any other: the country has changed its numbers. */
function changed({ country, since, known }: Change): AdviceText {
  const when = since === null ? '' : ` ${since.length === 4 ? 'in' : 'on'} ${day(since)}`;
  return text(
    `${countryName(country)} has changed its numbers${when}, and this is an old one.`,
    known
      ? 'Save the new number.'
      : 'Ask for the new number: the old one alone does not tell which one it became.',
    'Nobody gets a message that is sent to an old number.',
  );
}

/** For translators: `what` says what is wrong with the number, never the number itself. */
export const phoneEn = {
  plus: () =>
    text(
      'The number is kept with its +.',
      'Save digits only.',
      'HQ stores it without the +, and its documentation asks for digits, so that values can be compared.',
    ),
  punctuation: () =>
    text(
      'The number is kept with blanks, brackets, hyphens or dots.',
      'Save digits only.',
      'HQ removes them before it sends, but the case keeps them, and values cannot be compared.',
    ),
  leadingZero: (remedy: Remedy) =>
    text(
      'The number begins with 0: it is written as people dial it inside their country.',
      save(remedy),
      'HQ needs the country code and sends to the digits as they are.',
    ),
  countryCodeMissing: (remedy: Remedy) =>
    text(
      'The country code is missing.',
      save(remedy),
      'HQ adds none and sends to the digits as they are, which is another number or none.',
    ),
  perhapsNational: (abroad: string | null, national: string) =>
    text(
      `This is a number${abroad === null ? ' of another country' : of(abroad)}, but also one of ${countryName(national)} without its country code.`,
      `If the number of ${countryName(national)} was meant, save it with the country code.`,
      'HQ adds no country code and sends to the digits as they are.',
    ),
  otherCountry: (abroad: string | null) =>
    text(
      `This is a number${abroad === null ? ' of another country' : of(abroad)}, which is none of the project's countries.`,
      'If that was not meant, check the country code.',
      '',
    ),
  internationalPrefix: (remedy: Remedy) =>
    text(
      'The number begins with 00 or 011, which only dials out of a country.',
      save(remedy),
      'HQ keeps these digits, so messages go to a wrong number.',
    ),
  zeroInBrackets: (remedy: Remedy) =>
    text(
      'The “(0)” is dialled only inside the country.',
      save(remedy),
      'HQ removes the brackets and keeps the 0, so messages go to a wrong number.',
    ),
  zeroAfterCode: (remedy: Remedy) =>
    text(
      'There is a 0 behind the country code that is dialled only inside the country.',
      save(remedy),
      'HQ keeps the 0, so messages go to a wrong number.',
    ),
  zeroLost: (remedy: Remedy) =>
    text(
      'A 0 is missing behind the country code: in this country it belongs to the number.',
      save(remedy),
      'Spreadsheets and number questions drop a 0 in front. HQ sends to the digits as they are.',
    ),
  codeDoubled: (remedy: Remedy) =>
    text(
      'The country code stands there twice.',
      save(remedy),
      'It was put in front of a number that had it already. HQ sends to the digits as they are.',
    ),
  trailingDecimal: (remedy: Remedy) =>
    text(
      'The number ends in “.0”, as numbers from spreadsheets do.',
      `${save(remedy)} Keep the answer as text.`,
      'HQ removes the dot and keeps the 0, so messages go to another number.',
    ),
  scientific: (remedy: Remedy) =>
    text(
      'The number is written in scientific notation, as spreadsheets and calculations do.',
      `${save(remedy)} Keep the answer as text.`,
      'HQ refuses the letter E, so there is no number to send to.',
    ),
  notAscii: (remedy: Remedy) =>
    text(
      'The number is written with digits that are not 0 to 9.',
      save(remedy),
      'HQ takes them, but no gateway and no other number will match them.',
    ),
  extension: (remedy: Remedy) =>
    text(
      'The number has an extension.',
      save(remedy),
      'HQ refuses it, and a message cannot be sent to an extension.',
    ),
  several: (remedy: Remedy) =>
    text(
      'There seem to be two numbers in one value.',
      save(remedy),
      'HQ takes one number for each contact: it refuses this value or joins the digits into one wrong number.',
    ),
  refused: (characters: readonly string[], remedy: Remedy) =>
    text(
      `HQ refuses ${nameCharacters(characters, charactersEn)}.`,
      save(remedy),
      'It takes only digits, blanks, brackets, hyphens, dots and one + at the start.',
    ),
  notANumber: (remedy: Remedy) =>
    text('HQ finds no number in this value.', save(remedy), 'So there is nothing to send to.'),
  fewDigits: () =>
    text(
      'Three digits or fewer are at most a country code.',
      'Write the whole number.',
      'HQ never sends to them.',
    ),
  /** `missing`: how many digits, null where that depends. */
  tooShort: (country: string | null, missing: number | null) =>
    text(
      missing === null
        ? `The number is too short for a number${of(country)}.`
        : `The number is too short for a number${of(country)}: ${digits(missing)} ${are(missing)} missing.`,
      'Ask for the whole number.',
      'Nobody has a number like this.',
    ),
  tooLong: (country: string | null, extra: number | null) =>
    text(
      extra === null
        ? `The number is too long for a number${of(country)}.`
        : `The number is too long for a number${of(country)}: there ${are(extra)} ${digits(extra)} too many.`,
      'Check for doubled digits or a second number.',
      'Nobody has a number like this.',
    ),
  changed,
  unknownCode: () =>
    text(
      'No country code begins with these digits.',
      'Write the country code first.',
      'No gateway can deliver to the number.',
    ),
  notValid: (country: string | null) =>
    text(
      `No operator${of(country)} uses numbers like this, as far as the numbering plans of libphonenumber tell.`,
      'Check the digits.',
      'The message will probably fail.',
    ),
  landline: (country: string | null) =>
    text(
      `This is a landline${of(country)}.`,
      'Ask for a mobile number.',
      'Most landlines cannot receive SMS, so messages will probably be lost.',
    ),
  mobilePrefixMissing: (country: string) =>
    text(
      `This is a landline${of(country)}, or a mobile number without the 9 that stands behind the country code.`,
      'If it is a mobile number, save it with the 9.',
      'Most landlines cannot receive SMS, so messages will probably be lost.',
    ),
  service: (country: string | null) =>
    text(
      `This is a toll-free, premium or company number${of(country)}.`,
      'Ask for a mobile number.',
      'It cannot receive SMS.',
    ),
  placeholder: () =>
    text(
      'This looks like a placeholder, typed where somebody has no number.',
      'Save an empty value instead.',
      'HQ sends to it: to nobody or to a stranger, and the first such contact owns the number.',
    ),
  shared: () =>
    text(
      'Another contact holds this number as well.',
      'Use a number of its own where there is one.',
      'This project lets contacts share a number, so both get messages, but surveys run one after the other and a reply may be counted for the wrong contact.',
    ),
  owned: (kind: 'case' | 'mobile-worker', pending: boolean) =>
    text(
      `Another ${kind === 'case' ? 'case' : 'mobile worker'} holds this number for two-way messages${pending ? ' (its verification is still pending)' : ''}.`,
      'Use another number, or close the other contact, then save this case again: HQ does not hand the number over by itself.',
      'This contact gets messages, but replies go to the other one, and SMS surveys do not start.',
    ),
  ownedInOtherSpelling: () =>
    text(
      'Another contact holds the same number in another spelling.',
      'Save both in the international form, digits only.',
      'HQ compares digits only, so it takes them for two numbers, and replies may reach the wrong contact.',
    ),
};
