import type { SpellingTexts } from './en.ts';

/** Kinds of spellings of a number or an address, as messages and tables of examples name them. */
export const spellingsHi: SpellingTexts = {
  international: 'अंतरराष्ट्रीय नंबर',
  'with-code': 'देश कोड वाला नंबर',
  'without-code': 'देश कोड के बिना नंबर',
  national: 'राष्ट्रीय नंबर',
  'from-abroad': 'विदेश से डायल होने वाला नंबर',
  'zero-in-brackets': '(0) वाला नंबर',
  slashes: 'स्लैश वाला नंबर',
  extension: 'एक्सटेंशन वाला नंबर',
  letters: 'अक्षर',
  'three-digits': 'तीन अंक',
  'other-script': 'दूसरी लिपि के अंकों में नंबर',
  'no-answer': 'उत्तर नहीं',
  'two-numbers': 'दो नंबर',
  address: 'एक पता',
  'long-address': 'एक लंबा पता',
  'address-blank': 'पता और खाली जगह',
  'blank-address': 'खाली जगह और पता',
  'two-addresses': 'दो पते',
  'name-address': 'नाम और पता',
  'no-dot': 'बिना बिंदु का डोमेन',
  'two-dots': 'लगातार दो बिंदु',
  'no-at': '@ नहीं',
  word: 'एक शब्द',
};
