import { reasonsHi } from '../../../assist/reasons/texts/hi.ts';
import type { Channel } from '../../../contact/verdict/types.ts';
import type { SimulatorTexts } from './en.ts';

/** The day before, the same, the day after. */
type Day = -1 | 0 | 1;

const DAYS = { '-1': ' (पिछले दिन)', 0: '', 1: ' (अगले दिन)' } as const;

/** What the contact simulator says. Backquotes mark code. */
export const simulatorHi: SimulatorTexts = {
  intro: 'किसी व्यक्ति की तरह उत्तर दें और देखें कि फ़ॉर्म क्या करता है। कुछ नहीं सहेजा जाता।',
  nothing: 'यह फ़ॉर्म छह संपर्क प्रॉपर्टी में से कोई नहीं लिखता।',
  case: 'केस',
  thisCase: 'इस फ़ॉर्म का केस',
  otherCase: (index: string) => `${index} केस`,
  answers: 'उत्तर',
  noQuestions: 'कोई प्रश्न संपर्क के बारे में तय नहीं करता: फ़ॉर्म हमेशा एक ही लिखता है।',
  noChoice: 'उत्तर नहीं',
  refused: 'सत्यापन शर्त यह उत्तर अस्वीकार करती है: व्यक्ति आगे नहीं बढ़ सकता।',
  hidden: 'इन उत्तरों के साथ नहीं पूछा जाता।',
  lookup: 'विकल्प लुकअप टेबल से आते हैं: मान लिखें।',
  contact: 'क्या सहेजा जाता है',
  empty: 'खाली',
  /** The form does not write it; by whether the case is new. */
  kept: 'नहीं लिखा जाता: केस में जो है वही रहता है',
  keptNew: 'नहीं लिखा जाता: खाली',
  /** What a value depends on, in `unknown` and `error`. */
  reasons: reasonsHi,
  unknown: (reason: string) => `नहीं जाना जा सकता: ${reason}`,
  error: (message: string) => `फ़ोन रुकता है: ${message}`,
  hq: 'CommCare HQ क्या करता है',
  channels: {
    sms: 'SMS',
    replies: 'उत्तर',
    email: 'ईमेल',
    timeZone: 'समय क्षेत्र',
    language: 'भाषा',
    gateway: 'गेटवे',
  } satisfies Readonly<Record<Channel, string>>,
  zone: {
    clock: (zone: string, time: string, offset: string) => `\`${zone}\` में अभी ${time} बजे हैं (${offset})`,
    sendAt: 'इस समय के लिए तय संदेश',
    yours: (time: string, day: Day) => `आपकी घड़ी में ${time}${DAYS[day]} पर भेजा जाता है।`,
    projects: (time: string, day: Day) => `प्रोजेक्ट के क्षेत्र में यह ${time}${DAYS[day]} है।`,
  },
  language: {
    order: 'HQ इस क्रम में पाठ खोजता है',
    schedule: 'शेड्यूल की भाषा',
    project: (name: string) => `प्रोजेक्ट की: ${name}`,
    untranslated: 'बिना अनुवाद का पाठ',
  },
  advice: 'जानने योग्य',
  owner: {
    check: 'मालिक जाँचें',
    checking: 'पूछा जा रहा है कि नंबर किसके पास है…',
    again: 'फिर जाँचें',
    free: 'किसी ज्ञात के पास यह नंबर नहीं',
    self: 'इसी संपर्क के पास है',
    failed: 'मालिक के बारे में अभी नहीं पूछा जा सका।',
    notConfigured: 'जाँच केंद्र तय नहीं है।',
  },
};
