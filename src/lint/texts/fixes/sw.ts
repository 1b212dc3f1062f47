import { countryName } from '../../../language/country-name.ts';
import { createLists } from '../../../language/lists.ts';
import { quote } from '../../words.ts';
import { wordsSw } from '../words/sw.ts';
import type { fixesEn } from './en.ts';

const { named } = wordsSw;

const lists = createLists('sw');
const MOST_NAMES = 3;

/** What several rules say of a fix: titles of buttons, and what a person reads whose answer a form refuses. */
export const fixesSw: typeof fixesEn = {
  use: (text: string): string => `Tumia ${text}`,
  email: {
    title: 'Kubali anwani moja ya barua pepe tu',
    refused: 'Tafadhali andika anwani moja ya barua pepe, kama name@example.org, bila nafasi tupu.',
  },
  phone: {
    /** @param countries ISO 3166 alpha-2 */
    title: (countries: readonly string[], behindCode: boolean): string => {
      const whose =
        countries.length > MOST_NAMES
          ? 'nchi zote za mradi'
          : lists(
              countries.map((country) => countryName(country, 'sw')),
              'and',
            );
      return `Kubali namba za: ${whose}${behindCode ? ' (bila msimbo wa nchi)' : ''}`;
    },
    refused: (number: string, zeroIsDialled: boolean): string =>
      `Tafadhali andika namba pamoja na msimbo wa nchi${zeroIsDialled ? ' na bila sifuri mwanzoni' : ''}, kama ${number}.`,
    refusedBehindCode: (number: string, zeroIsDialled: boolean): string =>
      `Tafadhali andika namba bila msimbo wa nchi${zeroIsDialled ? ' na bila sifuri mwanzoni' : ''}, kama ${number}.`,
  },
  twoWays: {
    how: (question: string, one: string, other: string): string =>
      `Jibu la ${named(question)} linahifadhiwa kama namba ya simu kwa njia mbili: ${one} na ${other}. Hakuna sharti la uhakiki linalofaa zote mbili. Lihifadhi kwanza kwa njia moja, kisha fanya sharti likubali kilicho sahihi kwa hiyo tu.`,
    asItIs: 'kama lilivyo',
    behind: (prefix: string): string => `baada ya ${quote(prefix)}`,
  },
};
