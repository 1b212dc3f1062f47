import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersHi } from '../../advice/texts/characters-hi.ts';
import { nameCharacters } from '../../characters.ts';
import type { emailEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const PLACES = { start: 'से पहले', end: 'के बाद', both: 'के आगे-पीछे' } as const;

export const emailHi: typeof emailEn = {
  blankAround: (place: 'start' | 'end' | 'both') =>
    text(
      `पते ${PLACES[place]} खाली जगहें या पंक्ति-अंत (␣) हैं।`,
      'इसे उनके बिना सहेजें।',
      'HQ उन्हें नहीं हटाता और पते को अस्वीकार करता है।',
    ),
  mailto: () => text('पता एक लिंक की तरह लिखा है।', 'केवल पता सहेजें।', 'HQ “mailto:” को अस्वीकार करता है।'),
  displayName: () => text('पते के साथ एक नाम है।', '< और > के बीच जो है उसे सहेजें।', 'HQ पते के सिवा कुछ नहीं लेता।'),
  several: () => text('कई पते हैं।', 'उनमें से एक सहेजें।', 'HQ हर संपर्क के लिए एक लेता है और सूची को अस्वीकार करता है।'),
  incomplete: () =>
    text('यह ईमेल पता नहीं है: इसमें एक नाम, एक @ और एक डोमेन चाहिए।', 'पूरा पता पूछें।', 'HQ इस पर ईमेल नहीं भेजता।'),
  dots: () =>
    text(
      'कोई बिंदु शुरू में, अंत में या दो बार लगातार है, या कोई उद्धरण चिह्न बंद नहीं है।',
      'पता जाँचें।',
      'HQ इसे अस्वीकार करता है।',
    ),
  tooLong: () => text('पता 320 वर्णों से लंबा है।', 'इसे जाँचें।', 'HQ इससे लंबे पते अस्वीकार करता है।'),
  domain: () =>
    text(
      '@ के बाद जो है वह ऐसा डोमेन नहीं जिसे HQ ले।',
      'इसे जाँचें: इसमें एक बिंदु, कम से कम दो अक्षरों का अंत चाहिए, और किसी भाग के शुरू या अंत में हाइफ़न नहीं।',
      'HQ पते को अस्वीकार करता है।',
    ),
  characters: (characters: readonly string[]) =>
    text(
      `${nameCharacters(characters, charactersHi)} ऐसी जगह है जहाँ किसी पते में नहीं हो सकता।`,
      'वर्तनी जाँचें।',
      'HQ पते को अस्वीकार करता है।',
    ),
  slip: (likely: string) =>
    text(
      `डोमेन ${likely} लिखने में हुई भूल जैसा लगता है।`,
      'वर्तनी जाँचें।',
      'HQ पते पर वैसे ही भेजता है जैसा लिखा है: किसी को नहीं या किसी अजनबी को।',
    ),
  notPublic: () =>
    text('इंटरनेट के मेल सर्वर इस पते पर नहीं पहुँचाते।', 'डोमेन नाम वाला पता उपयोग करें।', 'HQ फिर भी इसे लेता है।'),
};
