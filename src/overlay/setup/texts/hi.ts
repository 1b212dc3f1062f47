import type { WhyOpen } from '../../../assist/setup/plan-setup.ts';
import type { Wish } from '../../../assist/setup/wishes.ts';
import { createPlural } from '../../../language/plural.ts';
import type { SetupTexts } from './en.ts';

const plural = createPlural('hi');

/** What “Set up messaging” says. Backquotes mark code. */
export const setupHi: SetupTexts = {
  intro: 'चुनें कि इस फ़ॉर्म के लोगों को क्या मिले। Caseline दिखाता है कि क्या जोड़ेगा, उसे आज़माता है, और एक चरण में जोड़ता है।',
  wishes: 'उन्हें क्या मिलता है',
  wish: {
    sms: 'SMS',
    replies: 'वे SMS का उत्तर दे सकते हैं',
    email: 'ईमेल',
    language: 'उनकी भाषा में संदेश',
    timeZone: 'उनके समय पर संदेश',
  } satisfies Readonly<Record<Wish, string>>,
  part: {
    name: 'संपर्क का नाम',
    sms: 'फ़ोन नंबर',
    replies: 'संदेशों की सहमति',
    email: 'ईमेल पता',
    language: 'भाषा',
    timeZone: 'समय क्षेत्र',
  } satisfies Readonly<Record<Wish | 'name', string>>,
  plan: 'Caseline क्या करेगा',
  kept: 'फ़ॉर्म यह पहले से करता है।',
  uses: (question: string) => `“${question}” उपयोग करता है।`,
  question: (label: string) => `प्रश्न “${label}” जोड़ता है।`,
  choices: (n: number, question: string) =>
    plural(n, { one: `“${question}” को # उत्तर मिलता है।`, other: `“${question}” को # उत्तर मिलते हैं।` }),
  hidden: (name: string) => `छिपा मान \`${name}\` जोड़ता है, जो सहेजी चीज़ की गणना करता है।`,
  condition: (question: string) => `“${question}” केवल पढ़े जा सकने वाले उत्तर लेता है।`,
  calculation: (name: string) => `\`${name}\` की गणना बदलता है।`,
  kind: (question: string) => `“${question}” “Phone Number or Numeric ID” बन जाता है: संख्या अपना शून्य खो देती।`,
  write: (name: string, property: string) => `\`${name}\` जो \`${property}\` के रूप में सहेजता है उसे बदलता है।`,
  map: (name: string, property: string) => `\`${name}\` को \`${property}\` के रूप में सहेजता है।`,
  open: {
    countries: 'पहले नंबरों का देश चुनें।',
    languages: 'प्रोजेक्ट की भाषाएँ ज्ञात नहीं: उन्हें Messaging > Languages में तय करें।',
    'case-action': 'इसे फ़ोन नंबर सहेजने वाली केस क्रिया में जोड़ें: Caseline वहाँ प्रॉपर्टी नहीं जोड़ सकता।',
    page: 'फ़ॉर्म में इसके लिए अभी कुछ नहीं। फ़ॉर्म बिल्डर में “संदेश तैयार करें” से जोड़ें, सहेजें, और लौटें।',
    locked: 'जो बदलना है वह लॉक है।',
    findings: 'फ़ॉर्म में यह है, पर अभी सही नहीं: समस्याएँ देखें।',
  } satisfies Readonly<Record<WhyOpen, string>>,
  byHand: 'यह फ़ॉर्म बिल्डर प्रश्नों को केस प्रॉपर्टी के रूप में नहीं सहेज सकता। फ़ॉर्म की सेटिंग में करें:',
  noGateway: 'प्रोजेक्ट के पास अभी SMS गेटवे नहीं: Messaging > SMS Connectivity में जोड़ें।',
  tried: (right: number, all: number) => `${all} लोगों पर आज़माया: ${right} को वही मिलता है जो मिलना चाहिए`,
  person: {
    agrees: 'सहमत',
    refuses: 'सहमत नहीं',
    unknown: 'मोबाइल नंबर नहीं',
  },
  result: {
    refused: 'फिर पूछा जाता है',
    replies: 'SMS मिलता है और उत्तर दे सकता है',
    sms: 'SMS मिलता है, उत्तर नहीं दे सकता',
    nothing: 'कुछ नहीं भेजा जाता',
  },
  left: (n: number) =>
    plural(n, {
      one: '# समस्या सूची में रहती है: वह किसी और बारे में है।',
      other: '# समस्याएँ सूची में रहती हैं: वे किसी और बारे में हैं।',
    }),
  add: 'फ़ॉर्म में जोड़ें',
  complete: 'फ़ॉर्म यह सब करता है। तैयार होने पर सहेजें।',
  nothing: 'ऊपर कुछ चुनें।',
  emptyForm: 'यह फ़ॉर्म अभी संदेशों के लिए कुछ नहीं लिखता।',
  start: 'संदेश तैयार करें',
};
