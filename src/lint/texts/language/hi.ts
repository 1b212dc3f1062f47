import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsHi } from '../words/hi.ts';
import type { languageRulesEn } from './en.ts';

const { either, list, named } = wordsHi;

const LANGUAGE_UNKNOWN_WHY =
  'CommCare HQ कोड को ठीक-ठीक, अक्षर-दर-अक्षर मिलाता है। जो कोड उसके पास नहीं उसके लिए प्रोजेक्ट की डिफ़ॉल्ट भाषा भेजता है, या कोई संदेश नहीं।';
const TIME_ZONE_UNKNOWN_WHY =
  'यह कहीं नहीं बताया जाता: इस संपर्क के संदेश चुपचाप प्रोजेक्ट के समय क्षेत्र से चलते हैं, इसलिए रात में आ सकते हैं।';

/** A number of hours from Greenwich. */
function offset(hours: number, ahead: boolean): string {
  return `ग्रीनविच ${ahead ? 'से आगे' : 'से पीछे'} ${hours} ${hours === 1 ? 'घंटा' : 'घंटे'}`;
}

/** What the rules say. */
export const languageRulesHi: typeof languageRulesEn = {
  'language-choice-missing': {
    missing: (question: string, languages: readonly string[]): Message => ({
      what: `${named(question)} में ${list(languages)} का विकल्प नहीं है, जिसमें प्रोजेक्ट के संदेश हैं।`,
      why: 'यह भाषा बोलने वालों को दूसरी भाषा चुननी पड़ती है और संदेश उसी में मिलते हैं।',
      how: 'यदि इन लोगों से पूछा जाता है तो इस मान का विकल्प जोड़ें।',
    }),
    title: (languages: readonly string[]): string => `${languages.join(', ')} जोड़ें`,
  },
  'language-free-text': {
    free: (question: string): Message => ({
      what: `भाषा कोड ${named(question)} में हाथ से लिखा जाता है।`,
      why: 'CommCare HQ कोड को Messaging > Languages से अक्षर-दर-अक्षर मिलाता है। `English`, `EN` या अंत की खाली जगह उसके लिए भाषा नहीं: व्यक्ति को प्रोजेक्ट की डिफ़ॉल्ट भाषा मिलती है, या कोई संदेश नहीं।',
      how: 'ऐसा बहुविकल्पी प्रश्न उपयोग करें जिसके मान कोड हों।',
    }),
  },
  'language-unknown': {
    unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
      what: `प्रोजेक्ट में भाषा ${either(codes)} नहीं है।`,
      why: LANGUAGE_UNKNOWN_WHY,
      how:
        languages.length > 0
          ? `Messaging > Languages का कोई कोड (${list(languages, 6)}) उपयोग करें, या भाषा वहाँ जोड़ें।`
          : 'भाषा Messaging > Languages में जोड़ें।',
    }),
    noCode: (codes: readonly string[]): Message => ({
      what: `भाषा कोड ${either(codes)} नहीं होता।`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Messaging > Languages का कोड उपयोग करें: दो या तीन छोटे अक्षर, जैसे `en` या `fra`।',
    }),
    undecided: (codes: readonly string[]): Message => ({
      what: `यह नहीं जाँचा जा सका कि प्रोजेक्ट में भाषा ${either(codes)} है या नहीं: उसकी भाषाएँ यहाँ ज्ञात नहीं।`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Messaging > Languages की सूची से मिलाएँ।',
    }),
  },
  'time-zone-deprecated': {
    old: (text: string, current: string | null): Message => ({
      what: `${quote(text)} उन समय क्षेत्रों की सूची में नहीं जो CommCare HQ दिखाता है।`,
      why: 'CommCare HQ यह नाम अब भी जानता है, इसलिए संदेश सही समय पर आते हैं। CommCare HQ में इसे कोई नहीं चुन सकता, और दूसरे सॉफ़्टवेयर शायद न जानें।',
      how: current
        ? `आज का नाम ${quote(current)} उपयोग करें।`
        : 'किसी जगह का नाम उपयोग करें, जैसे `Africa/Nairobi`।',
    }),
  },
  'time-zone-free-text': {
    free: (question: string): Message => ({
      what: `समय क्षेत्र ${named(question)} में हाथ से लिखा जाता है।`,
      why: 'CommCare HQ केवल `Africa/Nairobi` जैसे सटीक नाम जानता है। बाकी के लिए वह चुपचाप प्रोजेक्ट का समय क्षेत्र लेता है, इसलिए संदेश रात में आ सकते हैं।',
      how: 'नामों वाला बहुविकल्पी प्रश्न या लुकअप टेबल, या छिपा मान उपयोग करें।',
    }),
  },
  'time-zone-sign': {
    sign: (text: string, hours: number, ahead: boolean): Message => ({
      what: `${quote(text)} का समय ${offset(hours, ahead)} है: चिह्न का अर्थ दिखने से उलटा है।`,
      why: 'इन नामों में `+` का अर्थ ग्रीनविच के पश्चिम है। यदि दूसरी ओर चाहिए थी, तो संदेश कई घंटे पहले या देर से आते हैं।',
      how: 'किसी जगह का नाम उपयोग करें, जैसे `Africa/Nairobi`; वह गर्मी के समय के साथ भी चलता है।',
    }),
    title: (zone: string, hours: number, ahead: boolean): string =>
      `${zone} (${offset(hours, ahead)}) उपयोग करें`,
  },
  'time-zone-unknown': {
    unknown: (names: readonly string[], how: string): Message => ({
      what: `CommCare HQ समय क्षेत्र ${either(names)} नहीं जानता।`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how,
    }),
    blank: (names: readonly string[]): Message => ({
      what: `CommCare HQ समय क्षेत्र ${either(names)} नहीं जानता: नाम के पास खाली जगह है।`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how: 'खाली जगह हटाएँ।',
    }),
    useOne: (zones: readonly string[]): string => `किसी जगह का नाम उपयोग करें, जैसे ${either(zones)}।`,
    useMeant: (zones: readonly string[]): string =>
      `जो जगह चाहिए उसका नाम उपयोग करें, जैसे ${either(zones)}: इनके समय अलग हैं।`,
    useList: (): string => 'Project Settings > Default Timezone की सूची का नाम उपयोग करें, जैसे `Africa/Nairobi`।',
  },
};
