import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsHi } from '../words/hi.ts';
import type { verifiedRulesEn } from './en.ts';

const { named } = wordsHi;

const VERIFIED_FALSE_IS_TRUE_WHY =
  'CommCare HQ हर गैर-खाली पाठ को “सत्यापित” मानता है, `0`, `no` और `false` को भी। ' +
  'जिन्होंने नहीं कहा वे सहमत गिने जाते हैं, और उन्हें संदेश मिलते हैं।';
const VERIFIED_NOT_ONE_WHY =
  'CommCare HQ हर गैर-खाली पाठ को सत्यापित मानता है, पर उसके दस्तावेज़ `1` माँगते हैं, और रिपोर्टें, फ़िल्टर और दूसरे फ़ॉर्म `1` खोजते हैं।';
const VERIFIED_NOT_ONE_HOW = "हाँ के लिए `1` और नहीं के लिए कुछ नहीं सहेजें, जैसे `if(#form/consent = 'yes', 1, '')` में।";

/** What the rules say. */
export const verifiedRulesHi: typeof verifiedRulesEn = {
  'two-way-not-set': {
    notSet: (): Message => ({
      what: 'फ़ॉर्म फ़ोन नंबर वाला संपर्क बनाता है और `contact_phone_number_is_verified` कभी नहीं भरता।',
      why: 'संपर्क को संदेश मिलते हैं पर वह उत्तर नहीं दे सकता: उत्तर उससे नहीं जुड़ते, और SMS सर्वे “Contact has no two-way phone number” पर विफल होते हैं।',
      how: 'यदि संपर्क को उत्तर दे सकना चाहिए, तो सहमति पूछें और `contact_phone_number_is_verified` में `1` सहेजें।',
    }),
  },
  'verified-false-is-true': {
    value: (value: string): Message => ({
      what: `\`contact_phone_number_is_verified\` ${quote(value)} हो सकता है, जिसे CommCare HQ हाँ पढ़ता है।`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "हाँ के लिए `1` और नहीं के लिए कुछ नहीं सहेजें, जैसे `if(#form/consent = 'yes', 1, '')` में।",
    }),
    label: (value: string, label: string): Message => ({
      what: `\`contact_phone_number_is_verified\` ${quote(value)} हो सकता है, विकल्प ${quote(label)}, जिसे CommCare HQ हाँ पढ़ता है।`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: `हाँ के लिए \`1\` और नहीं के लिए कुछ नहीं सहेजें: बीच में छिपा मान रखें, जैसे \`if(… = '1', 1, '')\`।`,
    }),
    blank: (): Message => ({
      what: '`contact_phone_number_is_verified` एक खाली जगह हो सकता है, जो खाली लगता है और जिसे CommCare HQ हाँ पढ़ता है।',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "नहीं के लिए `''` सहेजें।",
    }),
    count: (source: string): Message => ({
      what: `\`contact_phone_number_is_verified\` एक गिनती है, ${quote(source)}: कुछ न होने पर वह \`0\` है, और CommCare HQ उसे हाँ पढ़ता है।`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "हाँ के लिए `1` और नहीं के लिए कुछ नहीं सहेजें, जैसे `if(… > 0, 1, '')` में।",
    }),
    boolean: (): Message => ({
      what: '`contact_phone_number_is_verified` एक शर्त का परिणाम है, इसलिए पूरी न होने पर `0` सहेजा जाता है, और CommCare HQ उसे हाँ पढ़ता है।',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "शर्त को `if(…, 1, '')` में रखें।",
    }),
    number: (): Message => ({
      what: '`contact_phone_number_is_verified` संख्या वाले प्रश्न से आता है जो `0` लेता है, जिसे CommCare HQ हाँ पढ़ता है।',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "हाँ के लिए `1` और नहीं के लिए कुछ नहीं सहेजें: बीच में छिपा मान `if(… = 1, 1, '')` रखें।",
    }),
    empty: (): string => 'नहीं के लिए कुछ न सहेजें',
    wrap: (): string => 'हाँ के लिए 1, नहीं के लिए कुछ नहीं सहेजें',
  },
  'verified-not-one': {
    value: (text: string): Message => ({
      what: `\`contact_phone_number_is_verified\` \`1\` की जगह ${quote(text)} हो सकता है।`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    answer: (question: string): Message => ({
      what: `\`contact_phone_number_is_verified\` ${named(question)} से आता है, जो \`1\` के सिवा दूसरे उत्तर लेता है।`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    computed: (): Message => ({
      what: '`contact_phone_number_is_verified` की गणना होती है और वह `1` के सिवा कुछ हो सकता है।',
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    title: (): string => '1 सहेजें',
  },
  'verified-without-consent': {
    noConsent: (): Message => ({
      what: '`contact_phone_number_is_verified` किसी से पूछे बिना भरा जाता है: वह नंबर के सिवा किसी उत्तर पर निर्भर नहीं।',
      why: 'निशान कहता है कि व्यक्ति संदेश पाने के लिए सहमत है। अमेरिका में CommCare दर्ज सहमति के बिना SMS नहीं भेजता, और दूसरी जगहों पर लोगों को ऐसे संदेश मिलते हैं जिनके लिए वे कभी सहमत नहीं हुए।',
      how: "पूछें, और उत्तर सहेजें, जैसे `if(#form/consent = 'yes', 1, '')` में।",
    }),
  },
  'verified-without-phone': {
    alone: (): Message => ({
      what: 'फ़ॉर्म केस बनाता है और उसके फ़ोन नंबर को सत्यापित करता है, पर कोई नंबर नहीं लिखता।',
      why: '`contact_phone_number` के बिना निशान कुछ नहीं करता: CommCare HQ के पास भेजने के लिए नंबर नहीं। बाद में नंबर आने पर वह सत्यापित गिना जाता है जबकि किसी से नहीं पूछा गया।',
      how: 'नंबर उसी केस में सहेजें, या निशान हटा दें।',
    }),
  },
};
