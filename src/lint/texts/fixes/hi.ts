import { countryName } from '../../../language/country-name.ts';
import { createLists } from '../../../language/lists.ts';
import { quote } from '../../words.ts';
import { wordsHi } from '../words/hi.ts';
import type { fixesEn } from './en.ts';

const { named } = wordsHi;

const lists = createLists('hi');
const MOST_NAMES = 3;

/** What several rules say of a fix: titles of buttons, and what a person reads whose answer a form refuses. */
export const fixesHi: typeof fixesEn = {
  use: (text: string): string => `${text} उपयोग करें`,
  email: {
    title: 'केवल एक ईमेल पता लें',
    refused: 'कृपया एक ईमेल पता लिखें, जैसे name@example.org, खाली जगह के बिना।',
  },
  phone: {
    /** @param countries ISO 3166 alpha-2 */
    title: (countries: readonly string[], behindCode: boolean): string => {
      const whose =
        countries.length > MOST_NAMES
          ? 'प्रोजेक्ट के सभी देश'
          : lists(
              countries.map((country) => countryName(country, 'hi')),
              'and',
            );
      return `इनके नंबर लें: ${whose}${behindCode ? ' (देश कोड के बिना)' : ''}`;
    },
    refused: (number: string, zeroIsDialled: boolean): string =>
      `कृपया नंबर देश कोड के साथ${zeroIsDialled ? ' और शुरू के शून्य के बिना' : ''} लिखें, जैसे ${number}।`,
    refusedBehindCode: (number: string, zeroIsDialled: boolean): string =>
      `कृपया नंबर देश कोड के बिना${zeroIsDialled ? ' और शुरू के शून्य के बिना' : ''} लिखें, जैसे ${number}।`,
  },
  twoWays: {
    how: (question: string, one: string, other: string): string =>
      `${named(question)} का उत्तर फ़ोन नंबर के रूप में दो तरह से सहेजा जाता है: ${one} और ${other}। कोई सत्यापन शर्त दोनों के लिए ठीक नहीं। पहले इसे एक तरह से सहेजें, फिर शर्त को केवल उसके लिए सही चीज़ लेने दें।`,
    asItIs: 'जैसा है',
    behind: (prefix: string): string => `${quote(prefix)} के बाद`,
  },
};
