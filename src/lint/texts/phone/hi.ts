import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsHi } from '../words/hi.ts';
import type { phoneRulesEn } from './en.ts';

const { named } = wordsHi;

const PHONE_FROM_NUMBER_ZERO_IS_LOST =
  'संख्या में शुरू का शून्य और `+` नहीं होता: `0712…` `712…` बन जाता है, और `+254…` का `number()` कुछ नहीं है।';
const PHONE_FROM_NUMBER_TO_PHONE =
  'इसे फ़ोन नंबर का प्रश्न बनाएँ (CommCare में “Phone Number or Numeric ID”): वह अंकों की कुंजियाँ दिखाता है और उत्तर को पाठ के रूप में रखता है।';
const PHONE_FROM_NUMBER_KEEP_TEXT =
  'फ़ोन नंबर को पूरे रास्ते पाठ रखें: `concat`, `substr` या `regex` उपयोग करें, `number`, `int`, `round` या गणित नहीं।';
const PHONE_FROM_NUMBER_LETTER =
  'पाठ फ़ंक्शन 2147483648 या बड़ी संख्या को `2.54712345678E11` जैसा लिखता है, जो CommCare HQ के लिए फ़ोन नंबर नहीं: कुछ नहीं भेजा जाता। छोटे परीक्षण नंबर यह भूल छिपाते हैं।';
const PHONE_PLACEHOLDER_WHY =
  'यह नंबर किसी का हो सकता है: उसे हर उस संपर्क के संदेश मिलते हैं जिसका नंबर नहीं, और ऐसा पहला केस उत्तरों के लिए उसका मालिक बनता है। इससे यह भी छिपता है कि नंबर नहीं है।';

/** What the rules say. */
export const phoneRulesHi: typeof phoneRulesEn = {
  'phone-constant': {
    constant: (number: string): Message => ({
      what: `हर केस को एक ही फ़ोन नंबर ${quote(number)} मिलता है।`,
      why: 'सभी संदेश एक फ़ोन पर जाते हैं। दोतरफ़ा संदेशों के लिए नंबर केवल पहले केस का हो सकता है; बाकी को कभी उत्तर नहीं मिलता।',
      how: 'नंबर पूछें, या केस से लें। लोगों के फ़ॉर्म उपयोग करने से पहले परीक्षण नंबर हटाएँ।',
    }),
  },
  'phone-copied-two-way': {
    copied: (): Message => ({
      what: 'फ़ॉर्म दूसरे केस के नंबर से केस बनाता है और उसे सत्यापित करता है।',
      why: 'तब दो संपर्क एक नंबर के लिए होड़ करते हैं, और केवल पहला उसे दोतरफ़ा संदेशों के लिए रखता है: नए केस के उत्तर और SMS सर्वे काम नहीं करते।',
      how: 'यदि दूसरा केस जारी रहता है तो नए केस का निशान खाली छोड़ें, या संदेश दूसरे केस को भेजें।',
    }),
  },
  'phone-from-number': {
    integer: (question: string): Message => ({
      what: `फ़ोन नंबर ${named(question)} से आता है, जो Integer प्रकार का प्रश्न है।`,
      why: `Integer 2147483647 से बड़ा नहीं लेता, इसलिए हर फ़ोन नंबर नहीं। ${PHONE_FROM_NUMBER_ZERO_IS_LOST}`,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    number: (question: string, kind: 'Long' | 'Decimal'): Message => ({
      what: `फ़ोन नंबर ${named(question)} से आता है, जो ${kind} प्रकार का प्रश्न है।`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    scientific: (source: string): Message => ({
      what: `फ़ोन नंबर ${quote(source)} में संख्या और फिर पाठ से होकर जाता है।`,
      why: PHONE_FROM_NUMBER_LETTER,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    computed: (source: string): Message => ({
      what: `फ़ोन नंबर ${quote(source)} में संख्या से होकर जाता है।`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    title: (): string => 'इसे फ़ोन नंबर का प्रश्न बनाएँ',
  },
  'phone-invalid': {
    invalid: (text: string, why: string, more: number): Message => ({
      what: `फ़ॉर्म ${quote(text)} को फ़ोन नंबर के रूप में लिख सकता है, जो किसी तक नहीं पहुँचता।${more > 0 ? ` वह इस तरह के ${more} और लिख सकता है।` : ''}`,
      why,
      how: 'देश कोड और नंबर लिखें, केवल अंक, या कुछ नहीं।',
    }),
    blank: 'खाली जगहें नंबर नहीं: HQ उन्हें हटाता है और भेजने के लिए कुछ नहीं पाता।',
    nobody: 'किसी देश में ऐसा नंबर नहीं है। HQ अंकों पर जैसे हैं वैसे भेजता है, या किसी को नहीं।',
  },
  'phone-placeholder': {
    constant: (text: string): Message => ({
      what: `फ़ॉर्म ${quote(text)} को फ़ोन नंबर के रूप में सहेज सकता है, जिसका अर्थ “नंबर नहीं” है।`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'बिना फ़ोन वालों के लिए कुछ न सहेजें।',
    }),
    condition: (question: string, text: string): Message => ({
      what: `${named(question)} की सत्यापन शर्त ${quote(text)} को नाम लेकर जाने देती है, और वह फ़ोन नंबर के रूप में सहेजा जाता है।`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'इसकी जगह लोगों को प्रश्न खाली छोड़ने दें, और नंबर को शर्त से हटाएँ।',
    }),
    title: (): string => 'इसे खाली छोड़ें',
  },
  'phone-prefix-alone': {
    alone: (prefix: string, question: string, hashtag: string, written: string, sent: boolean): Message => ({
      what: `${quote(prefix)} को ${named(question)} के आगे लगाया जाता है, जो हमेशा नहीं पूछा जाता: छिपा होने पर ${quote(written)} सहेजा जाता है।`,
      why: sent
        ? 'CommCare HQ इसे नंबर मानकर उस पर भेजता है। केस का पहले का नंबर चला जाता है।'
        : 'CommCare HQ तीन या कम अंकों पर कुछ नहीं भेजता। केस का पहले का नंबर चला जाता है, और सूचियाँ व रिपोर्टें ऐसा नंबर दिखाती हैं जो नंबर नहीं।',
      how: `नंबर न हो तो कुछ न सहेजें, जैसे \`if(${hashtag} = '', '', concat('${prefix}', ${hashtag}))\` में।`,
    }),
    title: (): string => 'नंबर न हो तो कुछ न सहेजें',
  },
  'phone-prefix-keeps-trunk-zero': {
    kept: (
      code: string,
      question: string,
      hashtag: string,
      country: string,
      answer: string,
      written: string,
    ): Message => ({
      what: `${quote(code)} को ${named(question)} के आगे लगाया जाता है, जिसका उत्तर ${quote(answer)} हो सकता है: तब ${quote(written)} सहेजा जाता है।`,
      why: `0 केवल ${countryName(country, 'hi')} के अंदर डायल होता है। CommCare HQ इसे रखता है और ग़लत नंबर पर भेजता है।`,
      how: `पहले 0 हटाएँ, जैसे \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\` में, या सत्यापन शर्त में उसे अस्वीकार करें।`,
    }),
  },
  'phone-prefix-wrong-country': {
    wrong: (code: string, codeCountry: string, country: string, number: string, right: string): Message => ({
      what: `${quote(code)} (${countryName(codeCountry, 'hi')}) को ${countryName(country, 'hi')} के नंबरों के आगे लगाया जाता है: ${quote(number)} सहेजा जाता है।`,
      why: 'CommCare HQ इन अंकों पर जैसे हैं वैसे भेजता है: दूसरे देश में किसी को, या किसी को नहीं।',
      how: `नंबर के आगे ${quote(right)} लगाएँ।`,
    }),
    title: (right: string): string => `${right} उपयोग करें`,
  },
};
