import { createPlural } from '../../../language/plural.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('hi');

export const reportHi: ReportTexts = {
  why: 'क्यों',
  how: 'क्या करें',
  fix: 'सुधार',
  fixable: ' (--fix इसे करता है)',
  also: 'और',
  same: (count: number): string =>
    plural(count, { one: 'फ़ॉर्म की # और जगह यह मान सहेजती है।', other: 'फ़ॉर्म की # और जगहें यह मान सहेजती हैं।' }),
  note: 'टिप्पणी',
  cannotBeChecked: 'जाँचा नहीं जा सकता',
  severity: { error: 'त्रुटि', warning: 'चेतावनी', info: 'टिप्पणी', incomplete: 'तय नहीं' },
  forms: (count) => plural(count, { one: '# फ़ॉर्म', other: '# फ़ॉर्म' }),
  count: {
    error: (count) => plural(count, { one: '# त्रुटि', other: '# त्रुटियाँ' }),
    warning: (count) => plural(count, { one: '# चेतावनी', other: '# चेतावनियाँ' }),
    info: (count) => plural(count, { one: '# टिप्पणी', other: '# टिप्पणियाँ' }),
    incomplete: (count) => plural(count, { one: '# तय नहीं', other: '# तय नहीं' }),
  },
  noErrors: 'कोई त्रुटि नहीं',
  notShown: (count) => plural(count, { one: '# और समस्या नहीं दिखाई गई', other: '# और समस्याएँ नहीं दिखाई गईं' }),
  unchecked: (count) => plural(count, { one: '# इनपुट जाँचा नहीं जा सका', other: '# इनपुट जाँचे नहीं जा सके' }),
  nothingFound: 'कुछ नहीं मिला',
  nothingChecked: 'कुछ नहीं जाँचा गया',
  unknown: 'Case Management ज्ञात नहीं',
  unknownOf: (count) => `${count} का Case Management ज्ञात नहीं`,
  mappings: {
    unknown:
      'CommCare HQ फ़ॉर्म का Case Management उसके ऐप में रखता है, और इस फ़ाइल में वह नहीं है: पता नहीं कि फ़ॉर्म कौन-सी केस प्रॉपर्टी लिखता है, इसलिए कोई नहीं जाँची गई।',
    how: 'इसके बदले ऐप जाँचें (उसकी .ccz, या उसका JSON स्रोत), या इस फ़ॉर्म का Case Management --actions FILE से दें (docs/case-mappings.md)।',
    alike: (questions) => `ये प्रश्न संपर्क की प्रॉपर्टी जैसे लगते हैं: ${questions}।`,
    more: (count) => ` और ${count} और`,
    noneAlike: 'किसी प्रश्न का नाम संपर्क की प्रॉपर्टी जैसा नहीं है।',
  },
};
