import type { Message } from '../../finding.ts';
import type { Asked, Wanted } from '../../probes/asked.ts';
import type { Spelling } from '../../probes/manner.ts';
import { quote } from '../../words.ts';
import { wordsHi } from '../words/hi.ts';
import type { formRulesEn } from './en.ts';

const { list, named } = wordsHi;

const EXPRESSION_INVALID_WHY =
  'फ़ॉर्म नहीं खुलता या फ़ोन और Web Apps में त्रुटि से रुकता है, या प्रॉपर्टी खाली रहती है: कोई संदेश नहीं आता।';
const FORM_STOPS_ASK_FIRST =
  "पहले पूछें कि कुछ है या नहीं, जैसे `if(… = '', '', …)` में: फ़ोन किसी के उत्तर देने से पहले गणना करते हैं।";
const PROPERTY_DIFFERS = {
  why: 'दोनों फ़ॉर्म एक ही संपर्कों में लिखते हैं। जो फ़ॉर्म बाद में भरा गया वही तय करता है, इसलिए वही व्यक्ति एक फ़ॉर्म के बाद पहुँच में होता है और दूसरे के बाद नहीं, और एक व्यक्ति के नंबर आपस में बराबर नहीं होते।',
  how: 'दोनों फ़ॉर्मों में प्रॉपर्टी एक ही तरह लिखें।',
};

/** How a form writes numbers. */
const SPELLINGS: Readonly<Record<Spelling, string>> = {
  plus: '+ और अंक',
  national: 'राष्ट्रीय नंबर',
  international: 'देश कोड वाले अंक',
};

/** What a question asks for. */
const ASKED: Readonly<Record<Asked, string>> = {
  date: 'एक तारीख़',
  time: 'एक समय',
  'date-time': 'एक तारीख़ और समय',
  number: 'एक संख्या',
  place: 'नक़्शे पर एक जगह',
  media: 'एक चित्र, ध्वनि या वीडियो',
};

/** What a property takes. */
const WANTED: Readonly<Record<Wanted, string>> = {
  contact_phone_number: 'फ़ोन नंबर',
  commcare_email_address: 'ईमेल पता',
  time_zone: 'समय क्षेत्र का नाम',
  language_code: 'भाषा कोड',
  contact_backend_id: 'SMS गेटवे का नाम',
};

/** What the rules say. */
export const formRulesHi: typeof formRulesEn = {
  'contact-in-repeat': {
    outside: (question: string, repeat: string): Message => ({
      what: `दोहराए जाने वाले समूह ${quote(repeat)} के हर केस को एक ही फ़ोन नंबर मिलता है: ${named(question)} का उत्तर, जो समूह के बाहर है।`,
      why: 'दोतरफ़ा संदेशों के लिए नंबर केवल एक संपर्क का हो सकता है। बाकी उत्तर नहीं दे सकते, और एक फ़ोन पर हर संदेश कई बार आता है।',
      how: 'नंबर समूह के अंदर पूछें, या उसे केवल उसी केस में सहेजें जिसका वह है।',
    }),
  },
  'default-too-early': {
    early: (question: string, other: string, calculated: boolean): Message => ({
      what: `${named(question)} का डिफ़ॉल्ट मान ${named(other)} का उपयोग करता है, जिसका डिफ़ॉल्ट तय होते समय कोई मान नहीं होता।`,
      why: `CommCare डिफ़ॉल्ट एक बार तय करता है, जब फ़ॉर्म खुलता है: किसी के उत्तर देने से पहले और ${calculated ? 'कुछ भी गणना होने से' : 'किसी भी गणना से'} पहले। जो सहेजा जाता है वह ऐसा है मानो ${named(other)} खाली हो।`,
      how: 'इसकी जगह छिपे मान में गणना उपयोग करें: वह उत्तरों के साथ बदलती है।',
    }),
    title: (): string => 'इसकी जगह गणना करें',
  },
  'expression-invalid': {
    syntax: (text: string, detail: string): Message => ({
      what: `एक्सप्रेशन ${quote(text)} नहीं पढ़ा जा सकता: ${detail}।`,
      why: EXPRESSION_INVALID_WHY,
      how: 'एक्सप्रेशन ठीक करें।',
    }),
    function: (name: string, near: string | null, cuts: boolean): Message => ({
      what: `CommCare में फ़ंक्शन ${quote(name)} नहीं है।`,
      why: EXPRESSION_INVALID_WHY,
      how: cuts
        ? '`substr(text, start, end)` उपयोग करें। यह 0 से गिनता है, और `end` वाला अक्षर परिणाम में नहीं आता।'
        : near
          ? `यदि यही चाहिए था तो ${quote(near)} उपयोग करें।`
          : 'CommCare के दस्तावेज़ों का कोई फ़ंक्शन उपयोग करें।',
    }),
    arguments: (name: string, count: number): Message => ({
      what: `${quote(name)} ${count} ${count === 1 ? 'मान' : 'मान'} नहीं लेता।`,
      why: EXPRESSION_INVALID_WHY,
      how: 'CommCare के दस्तावेज़ों में देखें कि फ़ंक्शन क्या लेता है।',
    }),
    question: (path: string, near: string | null): Message => ({
      what: `इस फ़ॉर्म में प्रश्न ${quote(path)} नहीं है।`,
      why: EXPRESSION_INVALID_WHY,
      how: near ? `यदि यही चाहिए था तो ${quote(near)} उपयोग करें।` : 'इस फ़ॉर्म का कोई प्रश्न चुनें।',
    }),
    regex: (pattern: string, detail: string): Message => ({
      what: `पैटर्न ${quote(pattern)} रेगुलर एक्सप्रेशन नहीं है: ${detail}।`,
      why: EXPRESSION_INVALID_WHY,
      how: 'पैटर्न ठीक करें।',
    }),
    regexOnPhones: (pattern: string, detail: string): Message => ({
      what: `फ़ोन के लिए पैटर्न ${quote(pattern)} रेगुलर एक्सप्रेशन नहीं है: ${detail}।`,
      why: 'Web Apps इसे लेता है, पर फ़ोन पर फ़ॉर्म त्रुटि से रुकता है।',
      how: 'ऐसे लिखें जैसे दोनों लें: `}` के लिए `\\}`, `\\pL` के लिए `\\p{L}`, हर भाग के लिए एक क्वांटिफ़ायर।',
    }),
    regexInWebApps: (pattern: string, detail: string): Message => ({
      what: `Web Apps के लिए पैटर्न ${quote(pattern)} रेगुलर एक्सप्रेशन नहीं है: ${detail}।`,
      why: 'फ़ोन इसे लेते हैं, पर Web Apps में फ़ॉर्म त्रुटि से रुकता है।',
      how: 'ऐसे लिखें जैसे दोनों लें: टिप्पणी `(?#…)` के बिना, `\\p{Lower}` जैसे वर्ग-नामों के साथ।',
    }),
    circle: (questions: readonly string[]): Message => ({
      what: `${quote(questions[0] ?? '')} की गणना स्वयं पर निर्भर है: ${questions.map(quote).join(' → ')}।`,
      why: 'CommCare ऐसा फ़ॉर्म नहीं खोलता जिसमें गणना स्वयं पर निर्भर हो।',
      how: 'चक्र से एक संदर्भ हटाएँ।',
    }),
  },
  'form-stops': {
    opening: (place: string, reason: string): Message => ({
      what: `फ़ॉर्म नहीं खुलता: CommCare ${named(place)} पर रुकता है। ${reason}`,
      why: 'बाकी सब सही हो तो भी फ़ोन पर या Web Apps में कोई फ़ॉर्म नहीं भर सकता।',
      how: FORM_STOPS_ASK_FIRST,
    }),
    answering: (place: string, reason: string, question: string, answer: string): Message => ({
      what: `${named(question)} का उत्तर ${quote(answer)} देने पर फ़ॉर्म रुकता है: CommCare ${named(place)} पर त्रुटि दिखाता है। ${reason}`,
      why: 'फ़ॉर्म भरने वाला आगे नहीं बढ़ सकता, और पहले के उत्तर खो सकते हैं।',
      how: FORM_STOPS_ASK_FIRST,
    }),
  },
  'mapping-question-gone': {
    gone: (property: string, question: string): Message => ({
      what: `CommCare HQ ${quote(property)} की मैपिंग छोड़ने वाला है: फ़ॉर्म में प्रश्न ${named(question)} नहीं है।`,
      why: 'CommCare HQ ऐसी मैपिंग वाला ऐप नहीं बनाता। फ़ॉर्म की सेटिंग इसे अगली बार सहेजने पर छोड़ देती है, चाहे कोई भी सहेजे और कुछ भी बदले; उसके बाद प्रॉपर्टी में कुछ नहीं सहेजा जाता।',
      how: `यदि प्रश्न का नाम बदला गया, तो Case Management में ${quote(property)} के लिए उसे फिर चुनें। यदि वह नहीं चाहिए, तो पंक्ति हटाएँ।`,
    }),
  },
  'name-missing': {
    missing: (): Message => ({
      what: 'फ़ॉर्म फ़ोन नंबर वाला केस बनाता है और उसे नाम नहीं देता।',
      why: 'बिना नाम का संपर्क सूचियों और रिपोर्टों में खाली दिखता है, और उसके SMS सर्वे विफल होते हैं।',
      how: 'केस का नाम किसी प्रश्न से भरें।',
    }),
  },
  'property-differs-between-forms': {
    checked: (property: string, other: string, here: boolean): Message => ({
      what: here
        ? `यह फ़ॉर्म \`${property}\` को जाँचता है, और फ़ॉर्म ${quote(other)} नहीं।`
        : `यह फ़ॉर्म \`${property}\` को नहीं जाँचता, और फ़ॉर्म ${quote(other)} जाँचता है।`,
      ...PROPERTY_DIFFERS,
    }),
    spelled: (
      property: string,
      other: string,
      here: readonly Spelling[],
      there: readonly Spelling[],
    ): Message => ({
      what: `यह फ़ॉर्म \`${property}\` को ${list(here.map((one) => SPELLINGS[one]))} के रूप में लिखता है, और फ़ॉर्म ${quote(other)} ${list(there.map((one) => SPELLINGS[one]))} के रूप में।`,
      ...PROPERTY_DIFFERS,
    }),
    texts: (property: string, other: string, here: readonly string[], there: readonly string[]): Message => ({
      what: `यह फ़ॉर्म \`${property}\` को ${list(here)} के रूप में लिखता है, और फ़ॉर्म ${quote(other)} ${list(there)} के रूप में।`,
      ...PROPERTY_DIFFERS,
    }),
  },
  'property-near-miss': {
    nearMiss: (name: string, meant: string): Message => ({
      what: `${quote(name)} ऐसी प्रॉपर्टी नहीं जिसे CommCare HQ संदेशों के लिए पढ़े; \`${meant}\` है।`,
      why: 'CommCare HQ ठीक यही नाम खोजता है। मान सहेजा जाता है, पर संदेश उसे उपयोग नहीं करते, और कहीं नहीं बताया जाता।',
      how: `इसका नाम \`${meant}\` करें।`,
    }),
    title: (to: string): string => `नाम ${to} करें`,
  },
  'property-never-set': {
    never: (question: string, property: string): Message => ({
      what: `\`${property}\` छिपे मान ${named(question)} से आती है, जिसे कुछ नहीं भरता: वह हमेशा खाली है।`,
      why: 'फ़ॉर्म भेजने पर केस में पहले जो था वह हर बार खाली हो जाता है, और फ़ॉर्म कुछ नहीं कहता।',
      how: 'छिपे मान को गणना या डिफ़ॉल्ट मान दें, या उसकी जगह कोई प्रश्न सहेजें।',
    }),
  },
  'property-on-other-case': {
    other: (index: string, property: string): Message => ({
      what: `\`${index}/${property}\` दूसरे केस की प्रॉपर्टी लिखता है: ${index} केस की।`,
      why: `${index} केस के संदेश यह मान उपयोग करते हैं, इस फ़ॉर्म के केस के संदेश नहीं। हर सहेजा गया चाइल्ड दूसरों का मान मिटा देता है।`,
      how: `यदि ${index} केस ही संपर्क है तो ऐसे ही रहने दें; नहीं तो \`${property}\` सहेजें।`,
    }),
  },
  'property-written-twice': {
    sameAction: (property: string): Message => ({
      what: `${quote(property)} को एक ही केस क्रिया दो बार लिखती है।`,
      why: 'केवल एक मान सहेजा जाता है, और कौन-सा, यह फ़ॉर्म तय नहीं करता। CommCare HQ ऐसा ऐप नहीं बनाता जिसमें एक प्रॉपर्टी पर दो प्रश्न हों।',
      how: 'एक रखें; यदि कोई भी दिया जा सकता है तो दोनों उत्तर एक छिपे मान में रखें।',
    }),
    sameCase: (property: string): Message => ({
      what: `एक ही केस की ${quote(property)} को दो केस क्रियाएँ लिखती हैं।`,
      why: 'फ़ॉर्म भेजने पर दोनों चलती हैं, और बाद वाली जीतती है: दूसरा मान खो जाता है।',
      how: 'एक रखें, या उन्हें ऐसी शर्तें दें जो साथ न हों।',
    }),
    mayMeet: (property: string, action: string): Message => ({
      what: `${quote(property)} को Case Management और ${quote(action)} लिखते हैं, शायद एक ही केस में।`,
      why: 'यदि फ़ॉर्म केस का फ़ॉलो-अप है तो दोनों व्यक्ति के खोले केस में लिखते हैं: दो में से एक मान खो जाता है।',
      how: `एक रखें। यदि ${quote(action)} दूसरे केस के लिए है, तो उसे उस केस की ID दें।`,
    }),
    title: (question: string): string => `केवल ${question} सहेजें`,
  },
  'usercase-competes': {
    competes: (): Message => ({
      what: 'फ़ॉर्म यूज़र केस की `contact_phone_number` लिखता है।',
      why: 'तब यूज़र केस नंबर के लिए किसी भी दूसरे संपर्क की तरह होड़ करता है: मोबाइल कार्यकर्ता के अपने नंबर से, और हर उस केस से जिसमें वह है। पहला उसे दोतरफ़ा संदेशों के लिए रखता है।',
      how: 'कार्यकर्ता का नंबर उसकी प्रोफ़ाइल में रखें, जब तक यूज़र केस को संदेश न चाहिए हों।',
    }),
  },
  'value-cannot-fit': {
    kind: (question: string, asked: Asked, property: Wanted): Message => ({
      what: `${named(question)} ${ASKED[asked]} पूछता है, जो कभी ${WANTED[property]} नहीं होता।`,
      why: 'CommCare HQ सहेजी चीज़ उपयोग नहीं कर सकता, और फ़ॉर्म कुछ नहीं कहता।',
      how: `\`${property}\` में दूसरा प्रश्न सहेजें, या इसका प्रकार बदलें।`,
    }),
    several: (question: string, property: Wanted): Message => ({
      what: `${named(question)} के कई विकल्प एक साथ चुने जा सकते हैं, और मिलकर वे ${WANTED[property]} नहीं हैं।`,
      why: 'CommCare उन्हें खाली जगहों वाले एक पाठ के रूप में सहेजता है, `a b`। CommCare HQ उसे उपयोग नहीं कर सकता, और फ़ॉर्म कुछ नहीं कहता।',
      how: 'ऐसा बहुविकल्पी प्रश्न उपयोग करें जो एक ही उत्तर ले।',
    }),
    title: (): string => 'पाठ में बदलें',
  },
};
