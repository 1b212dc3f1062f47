import { createPlural } from '../../language/plural.ts';
import type { FieldsTexts } from './en.ts';

const plural = createPlural('hi');

/** What the fields of contacts say: messages at inputs of HTML forms, and the full widgets. */
export const fieldsHi: FieldsTexts = {
  /** On the button that puts a corrected value in. */
  use: (value: string) => `${value} उपयोग करें`,
  useEmpty: 'खाली छोड़ें',
  notTaken: 'फ़ील्ड ने यह मान नहीं लिया।',
  owner: {
    unasked: 'यह नंबर किसके पास है, यह नहीं पूछा जा सका।',
    checking: 'पूछा जा रहा है कि यह नंबर किसके पास है…',
    noNumber: 'सत्यापित करने के लिए अभी नंबर नहीं है।',
  },
  /** Instead of the texts of the dialog before a form builder saves. */
  dialog: {
    title: 'यह फ़ॉर्म भेजें?',
    ownedWhy: 'जिस संपर्क के पास नंबर है केवल उसे उसके उत्तर मिलते हैं। यह फ़ॉर्म उसे दूसरे संपर्क के लिए सहेजेगा।',
    goTo: 'फ़ील्ड पर जाएँ',
    saveAnyway: 'फिर भी भेजें',
  },
  picker: {
    results: (n: number) => plural(n, { one: '# परिणाम', other: '# परिणाम' }),
    none: 'कुछ नहीं मिला',
    clear: 'साफ़ करें',
    open: 'सूची दिखाएँ',
  },
  required: 'कृपया यह फ़ील्ड भरें।',
  phone: {
    label: 'फ़ोन नंबर',
    country: (name: string) => `देश: ${name}`,
    noCountry: 'देश चुनें',
    search: 'देश या कॉलिंग कोड',
    rejected: {
      character: 'केवल अंक, आगे एक + के साथ, फ़ोन नंबर बनाते हैं।',
      'too-long': 'फ़ोन नंबर में अधिक से अधिक 15 अंक होते हैं।',
      'no-number': 'चिपकाए गए पाठ में फ़ोन नंबर नहीं मिला।',
    },
    several: 'चिपकाया गया पाठ कई नंबरों के रूप में पढ़ा जा सकता है:',
  },
  zone: {
    label: 'समय क्षेत्र',
    search: 'शहर, देश या समय का अंतर',
    localTime: (time: string) => `वहाँ अभी ${time} बजे हैं।`,
    /** `date` is a calendar date, `offset` such as `UTC+02:00`. */
    changes: (date: string, offset: string) => `घड़ी ${date} को ${offset} पर बदलती है।`,
  },
  language: { label: 'भाषा', search: 'भाषा या कोड' },
  gateway: {
    label: 'SMS गेटवे',
    search: 'गेटवे का नाम',
    standard: 'खाली: CommCare HQ नंबर के अनुसार गेटवे चुनता है।',
  },
  verified: {
    label: 'व्यक्ति इस नंबर पर संदेश पाने के लिए सहमत है',
    hint: 'तब CommCare HQ इस नंबर के उत्तर और SMS सर्वे इस संपर्क के लिए लेता है।',
  },
  email: { label: 'ईमेल पता' },
};
