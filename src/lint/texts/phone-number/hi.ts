import { storedNumber } from '../../../contact/phone/phone.ts';
import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import type { Misread } from '../../probes/number/misread.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { spellingsHi } from '../spellings/hi.ts';
import { wordsHi } from '../words/hi.ts';
import type { phoneNumberRulesEn } from './en.ts';

const { list, named, place, portion } = wordsHi;

const PHONE_SEVERAL_IN_ONE_WHY =
  'CommCare HQ हर संपर्क के लिए एक नंबर लेता है। वह अल्पविराम, स्लैश या शब्द वाले मान को अस्वीकार करता है, और दो नंबरों के अंक जोड़कर ऐसा नंबर बनाता है जो किसी का नहीं।';
const PHONE_VALIDATION_TOO_STRICT_WHY =
  'लोग अपना नंबर नहीं लिख सकते, या केवल ऐसी वर्तनी में जिस पर CommCare HQ नहीं भेजता। वे छोड़ देते हैं, या ऐसा नंबर लिखते हैं जो उनका नहीं।';
const PHONE_VALIDATION_TOO_STRICT_WIDEN = 'सत्यापन शर्त को देश कोड और पूरा नंबर लेने दें।';
const PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE =
  'सत्यापन शर्त को देश का हर नंबर वैसे लेने दें जैसे वह देश कोड के बाद आता है।';
const PHONE_VALIDATION_TOO_STRICT_KEEP =
  'कारण सत्यापन शर्त नहीं है: वह नंबर लेती है। एक्सप्रेशन बदलें ताकि वह देश कोड और नंबर, दोनों एक-एक बार सहेजे।';

/** What the rules say. */
export const phoneNumberRulesHi: typeof phoneNumberRulesEn = {
  'phone-regex-unanchored': {
    unanchored: (pattern: string, witness: string): Message => ({
      what: `पैटर्न ${quote(pattern)} को फ़ोन नंबर के केवल एक भाग से मेल खाना है: वह ${quote(witness)} को लेता है।`,
      why: 'CommCare का `regex()` पैटर्न को पाठ में कहीं भी खोजता है। उसके आगे-पीछे जो हो वह नंबर के साथ सहेजा जाता है, और CommCare HQ तब नंबर अस्वीकार करता है या दूसरे पर भेजता है।',
      how: 'पैटर्न को पूरा नंबर बताने दें, शुरू के `^` से अंत के `$` तक।',
    }),
    title: (): string => 'पूरे उत्तर से मिलाएँ',
  },
  'phone-several-in-one': {
    several: (questions: readonly string[]): Message => ({
      what: `${list(questions)} के नंबर एक ही फ़ोन नंबर के रूप में साथ सहेजे जाते हैं।`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'उनमें से एक सहेजें, और दूसरे को अपनी अलग प्रॉपर्टी में रखें।',
    }),
    repeated: (question: string): Message => ({
      what: `${named(question)} के सभी उत्तर एक ही फ़ोन नंबर के रूप में साथ सहेजे जाते हैं।`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'नंबर समूह के अंदर, हर एक के लिए एक केस में सहेजें, या उनमें से एक सहेजें।',
    }),
    title: (): string => 'जो नंबर पहले दिया गया उसे सहेजें',
  },
  'phone-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `फ़ोन नंबर ${named(question)} से आता है, जो कोई भी पाठ लेता है।`,
      why: 'CommCare HQ देश कोड नहीं जोड़ता और शुरू का शून्य नहीं हटाता। लोग जैसे नंबर बोलते हैं वह किसी तक नहीं या किसी और तक पहुँचता है, और फ़ॉर्म में किसी को नहीं बताया जाता।',
      how: 'ऐसी सत्यापन शर्त जोड़ें जो नंबर को देश कोड के साथ ले, और प्रश्न में यह बताएँ।',
    }),
    confirmed: (question: string, other: string): Message => ({
      what: `फ़ोन नंबर ${named(question)} से आता है, जिसकी सत्यापन शर्त उसे केवल ${quote(other)} से मिलाती है, जो कोई भी पाठ लेता है।`,
      why: 'दो बराबर उत्तर दोनों ग़लत हो सकते हैं: CommCare HQ देश कोड नहीं जोड़ता और शुरू का शून्य नहीं हटाता, और फ़ॉर्म में किसी को नहीं बताया जाता।',
      how: `${quote(other)} में भी ऐसी सत्यापन शर्त जोड़ें जो नंबर को देश कोड के साथ ले।`,
    }),
    behindCode: (question: string): Message => ({
      what: `फ़ोन नंबर ${named(question)} से आता है, जो कोई भी पाठ लेता है; फ़ॉर्म उसके आगे देश कोड लगाता है।`,
      why: 'शुरू के शून्य वाला या दो बार देश कोड वाला नंबर किसी तक नहीं या किसी और तक पहुँचता है, और फ़ॉर्म में किसी को नहीं बताया जाता।',
      how: 'ऐसी सत्यापन शर्त जोड़ें जो नंबर को देश कोड और शुरू के शून्य के बिना ले, और प्रश्न में यह बताएँ।',
    }),
  },
  'phone-validation-too-loose': {
    loose: (
      question: string,
      { witness, written, where }: Misread,
      more: number,
      how: 'whole' | 'behind-code',
    ): Message => ({
      what:
        `${named(question)} ${quote(witness.text)} (${spellingsHi[witness.name]}) को लेता है${place(where)}, और ${quote(written)} फ़ोन नंबर के रूप में सहेजा जाता है।` +
        (more > 0 ? ` यह ${more} और ${more === 1 ? 'ग़लत वर्तनी' : 'ग़लत वर्तनियाँ'} लेता है।` : ''),
      why:
        storedNumber(written) === null
          ? 'CommCare HQ को इसमें अंकों से ज़्यादा मिलता है, वह कोई नंबर नहीं रखता और कुछ नहीं भेजता।'
          : 'CommCare HQ इन अंकों पर जैसे हैं वैसे भेजता है: किसी को नहीं, या किसी और को।',
      how:
        how === 'whole'
          ? 'सत्यापन शर्त को केवल देश कोड और नंबर लेने दें, शुरू के शून्य के बिना।'
          : 'फ़ॉर्म उत्तर के आगे देश कोड लगाता है। सत्यापन शर्त को केवल उसके बाद के अंक लेने दें।',
    }),
    ownDigits: (question: string, { witness, where }: Misread): Message => ({
      what: `${named(question)} ${quote(witness.text)} को लेता है${place(where)}: ऐसे अंक जो 0 से 9 नहीं हैं।`,
      why: 'कोई गेटवे और कोई दूसरा नंबर ऐसे अंकों से मेल नहीं खाता। फ़ोन इन्हें `\\d` और `[[:digit:]]` मानते हैं; Web Apps नहीं।',
      how: 'पैटर्न में `[0-9]` लिखें: इसका अर्थ हर जगह एक है।',
    }),
  },
  'phone-validation-too-strict': {
    noneOfCountry: (
      question: string,
      country: string,
      number: string,
      behindCode: boolean,
      where: Where,
    ): Message => ({
      what: `${named(question)} में ${countryName(country, 'hi')} का कोई मोबाइल नंबर नहीं दिया जा सकता${place(where)}: सत्यापन शर्त ${quote(number)} की हर वह वर्तनी अस्वीकार करती है जिसे CommCare HQ उपयोग कर सके।`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    none: (question: string, behindCode: boolean): Message => ({
      what: `${named(question)} में किसी भी देश का मोबाइल नंबर नहीं दिया जा सकता: सत्यापन शर्त हर वह वर्तनी अस्वीकार करती है जिसे CommCare HQ उपयोग कर सके।`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    spoilt: (question: string, country: string | null, number: string): Message => ({
      what: `${named(question)} में कुछ भी लिखें, एक्सप्रेशन कोई काम का मोबाइल नंबर नहीं सहेजता${country === null ? '' : ` (${countryName(country, 'hi')}, जैसे ${quote(number)})`}।`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
    range: (
      question: string,
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
      where: Where,
    ): Message => ({
      what: `${named(question)} ${countryName(country, 'hi')} के मोबाइल नंबर${beginnings.length > 0 ? ` जो ${list(beginnings, 6)} से शुरू होते हैं` : ' जिनमें अंकों की संख्या अलग है'} अस्वीकार करता है${place(where)}: देश की रेंज का ${portion(share)}, जैसे ${quote(number)}।`,
      why: 'ये नंबर उपयोग में हैं। जिनके पास हैं वे नहीं लिख सकते: वे छोड़ देते हैं, या ऐसा नंबर लिखते हैं जो उनका नहीं।',
      how: 'सत्यापन शर्त को ये नंबर भी लेने दें। सही नंबरों को ज़्यादातर ग़लत नंबरों से अलग करने के लिए अंकों की संख्या काफ़ी है।',
    }),
    spoiltRange: (
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
    ): Message => ({
      what: `एक्सप्रेशन ${countryName(country, 'hi')} के मोबाइल नंबरों${beginnings.length > 0 ? ` जो ${list(beginnings, 6)} से शुरू होते हैं` : ' जिनमें अंकों की संख्या अलग है'} के लिए काम का नंबर नहीं सहेजता: देश की रेंज का ${portion(share)}, जैसे ${quote(number)}।`,
      why: 'ये नंबर उपयोग में हैं। जिनके पास हैं उनके लिए जो सहेजा जाता है वह खाली है, या दूसरा नंबर।',
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
  },
};
