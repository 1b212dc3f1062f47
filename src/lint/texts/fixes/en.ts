import { countryName } from '../../../language/country-name.ts';
import { createLists } from '../../../language/lists.ts';
import { quote } from '../../words.ts';
import { wordsEn } from '../words/en.ts';

const { named } = wordsEn;

const lists = createLists('en-GB');
const MOST_NAMES = 3;

/** What several rules say of a fix: titles of buttons, and what a person reads whose answer a form refuses. */
export const fixesEn = {
  use: (text: string): string => `Use ${text}`,
  email: {
    title: 'Take only one e-mail address',
    refused: 'Please enter one e-mail address, like name@example.org, without blanks.',
  },
  phone: {
    /** @param countries ISO 3166 alpha-2 */
    title: (countries: readonly string[], behindCode: boolean): string => {
      const whose =
        countries.length > MOST_NAMES
          ? "the project's countries"
          : lists(
              countries.map((country) => countryName(country)),
              'and',
            );
      return `Take numbers of ${whose}${behindCode ? ' without the country code' : ''}`;
    },
    refused: (number: string, zeroIsDialled: boolean): string =>
      `Please enter the number with its country code${zeroIsDialled ? ' and without a leading zero' : ''}, like ${number}.`,
    refusedBehindCode: (number: string, zeroIsDialled: boolean): string =>
      `Please enter the number without its country code${zeroIsDialled ? ' and without a leading zero' : ''}, like ${number}.`,
  },
  twoWays: {
    how: (question: string, one: string, other: string): string =>
      `The answer to ${named(question)} is saved as a phone number in two ways: ${one} and ${other}. No validation condition fits both. First save it in one way, then let the condition take only what is right for that.`,
    asItIs: 'as it is',
    behind: (prefix: string): string => `behind ${quote(prefix)}`,
  },
};
