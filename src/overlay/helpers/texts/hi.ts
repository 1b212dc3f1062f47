import type { Effect } from '../../../assist/recipes/examples.ts';
import type { NumberVerdict } from '../../../assist/recipes/number-recipe.ts';
import type { HelperKind } from '../../../assist/recipes/targets.ts';
import { createPlural } from '../../../language/plural.ts';
import { spellingsHi } from '../../../lint/texts/spellings/hi.ts';
import type { HelpersTexts } from './en.ts';

const plural = createPlural('hi');

/** What the helper widgets say. Backquotes mark code. */
export const helpersHi: HelpersTexts = {
  helpers: 'सहायक',
  none: 'यह फ़ॉर्म ऐसी कोई प्रॉपर्टी नहीं लिखता जिसके लिए सहायक हैं।',
  open: {
    number: 'नंबर की कोई भी वर्तनी पढ़ें',
    consent: 'सहमति के प्रश्न से भरें',
    zone: 'समय क्षेत्र चुनें',
    language: 'भाषाएँ चुनें',
    gateway: 'गेटवे चुनें',
    examples: 'उत्तर आज़माएँ',
  } satisfies Readonly<Record<HelperKind, string>>,
  intro: {
    number:
      'लोग नंबर कई तरह से लिखते हैं। यह ऐसा एक्सप्रेशन बनाता है जो CommCare HQ को वही एक रूप देता है जो उसे चाहिए: देश कोड और अंक।',
    consent:
      'व्यक्ति सहमत हो तो `1`, नहीं तो कुछ नहीं। CommCare HQ हर दूसरे पाठ को सहमति मानता है, `no` और `0` को भी।',
    zone: 'CommCare HQ केवल सटीक नाम जानता है। दूसरे पाठ के लिए वह प्रोजेक्ट का समय क्षेत्र उपयोग करता है और कुछ नहीं कहता।',
    language: 'मान अक्षर-दर-अक्षर Messaging > Languages के कोड होने चाहिए।',
    gateway: 'जो नाम प्रोजेक्ट के पास नहीं उसके साथ CommCare HQ कुछ नहीं भेजता।',
    examples: 'प्रश्न क्या लेता है, क्या सहेजा जाता है, और CommCare HQ उसके साथ क्या करता है। आपके बदलावों के साथ चलता है।',
  } satisfies Readonly<Record<HelperKind, string>>,
  question: 'प्रश्न',
  noQuestion: 'फ़ॉर्म में इसके लिए प्रश्न नहीं है।',
  insert: 'जोड़ें',
  how: {
    calculate: (name: string, property: string) => `\`${name}\` की गणना बदलता है, जो \`${property}\` लिखती है।`,
    write: (name: string, property: string) => `\`${name}\` जो \`${property}\` के रूप में सहेजता है उसे बदलता है।`,
    'hidden-value': (name: string, property: string) =>
      `छिपा मान \`${name}\` जोड़ता है और उससे \`${property}\` लिखवाता है।`,
  },
  nowhere: 'इस फ़ॉर्म में इसके लिए जगह नहीं है: एक्सप्रेशन कॉपी करें।',
  inserted: 'जोड़ा गया। तैयार होने पर फ़ॉर्म सहेजें।',
  expression: 'एक्सप्रेशन',
  notProven: 'यह एक उदाहरण ग़लत पढ़ता है (तालिका देखें), इसलिए नहीं जोड़ा जा सकता।',
  table: {
    name: 'उदाहरण',
    answer: 'उत्तर',
    saved: 'सहेजा गया',
    result: 'परिणाम',
    nothing: 'कुछ नहीं',
    unknown: 'ज्ञात नहीं',
    empty: 'उत्तर नहीं',
  },
  /** By the name of a witness, which is English; others are shown as they are. */
  example: spellingsHi,
  number: {
    countries: 'नंबरों के देश',
    home: 'देश कोड के बिना',
    noHome: 'अस्वीकार करें: देश कोड माँगें',
    remove: (country: string) => `${country} हटाएँ`,
    add: 'देश जोड़ें',
    chooseFirst: 'पहले नंबरों का देश चुनें।',
    verdict: {
      right: 'सही',
      refused: 'नहीं पढ़ा गया: फिर पूछा जाता है',
      home: 'आपके चुने देश का माना गया',
      wrong: 'ग़लत',
    } satisfies Readonly<Record<NumberVerdict, string>>,
    summary: (right: number, all: number) =>
      `${plural(all, { one: '# उदाहरण', other: '# उदाहरण' })} में से ${right} सही पढ़े गए`,
    validate: 'जो नहीं पढ़ा जा सके उसे प्रश्न अस्वीकार करे',
    validateInstead: 'प्रश्न की सत्यापन शर्त बदलें: जो नहीं पढ़ा जा सके उसे अस्वीकार करें',
    changesKind: 'प्रश्न “Phone Number or Numeric ID” बन जाता है: संख्या अपना शून्य खो देती।',
  },
  consent: {
    answer: 'सहमति वाला उत्तर',
    fresh: 'इसकी जगह नए प्रश्न से पूछें',
    makes: (question: string) => `Caseline प्रश्न “${question}” हाँ और नहीं उत्तरों के साथ जोड़ता है।`,
    verified: 'सत्यापित: उत्तर इस संपर्क तक पहुँचते हैं',
    notVerified: 'सत्यापित नहीं',
    duty: 'अमेरिका में दर्ज सहमति के बिना कोई SMS नहीं जाता।',
  },
  pick: {
    search: {
      zone: 'शहर, देश या समय का अंतर',
      language: 'भाषा',
      gateway: 'गेटवे',
    },
    results: (n: number) => plural(n, { one: '# मिले', other: '# मिले' }),
    more: (n: number) => plural(n, { other: 'और # और: कम करने के लिए लिखें' }),
    forAll: 'हर संपर्क के लिए एक ही।',
    forChoices: (question: string) => `“${question}” के विकल्प।`,
    present: 'पहले से है',
    nothingChosen: 'अभी कुछ नहीं चुना गया है।',
    add: (n: number) => plural(n, { one: '# विकल्प जोड़ें', other: '# विकल्प जोड़ें' }),
    use: (value: string) => `\`${value}\` उपयोग करें`,
    unknownLanguages: 'प्रोजेक्ट की भाषाएँ यहाँ ज्ञात नहीं। Messaging > Languages का कोड लिखें।',
    unknownGateways: 'प्रोजेक्ट के गेटवे यहाँ ज्ञात नहीं। Messaging > SMS Connectivity का नाम लिखें।',
    code: 'भाषा कोड',
    gatewayName: 'गेटवे का नाम',
    notACode: 'यह भाषा कोड नहीं है: दो या तीन छोटे अक्षर, जैसे `en` या `fra`।',
    blanks: 'गेटवे के नाम में खाली जगह नहीं होती।',
  },
  examples: {
    condition: 'सत्यापन शर्त',
    takesAll: 'प्रश्न हर उत्तर लेता है।',
    own: 'अपना उत्तर आज़माएँ',
    effect: {
      'asked-again': 'अस्वीकृत, फिर पूछा जाता है',
      sent: 'HQ भेजता है',
      'sent-elsewhere': 'ग़लत नंबर पर भेजा जाता है',
      'not-sent': 'कुछ नहीं भेजा जाता',
      empty: 'कुछ नहीं सहेजा जाता',
      unknown: 'किसी और चीज़ पर निर्भर',
    } satisfies Readonly<Record<Effect, string>>,
    verdict: {
      right: 'ठीक',
      strict: 'सही उत्तर खो जाता है',
      loose: 'अस्वीकार होना चाहिए',
      unknown: 'नहीं जाना जा सकता',
    },
    summary: (wrong: number, all: number) =>
      wrong === 0
        ? `सभी ${all} उदाहरणों का परिणाम सही है`
        : `${all} में से ${plural(wrong, { one: '# उदाहरण का परिणाम ग़लत है', other: '# उदाहरणों का परिणाम ग़लत है' })}`,
    unknownCountries: 'प्रोजेक्ट के देश ज्ञात नहीं: उनकी जगह तीन दूसरे देशों के नंबर हैं।',
  },
};
