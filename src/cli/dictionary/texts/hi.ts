/** What `caseline dictionary` says, in Hindi. */
import type { DictionaryTexts } from './en.ts';

export const dictionaryHi: DictionaryTexts = {
  agreed: 'व्यक्ति ने संदेश पाने की सहमति दी।',
  written: (file) => `लिखा गया: ${file}`,
  values: (count) => `${count} मान`,
  unknown: 'छोड़ दिया गया, क्योंकि प्रोजेक्ट फ़ाइल नहीं बताती कि कौन से हैं',
  upload:
    'इसे प्रोजेक्ट के Upload Data Dictionary पेज पर अपलोड करें। HQ मान्य मान केवल वहीं देखता है जहाँ Dimagi ने इसे चालू किया है।',
};
