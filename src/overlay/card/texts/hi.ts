import { createPlural } from '../../../language/plural.ts';
import type { CardTexts } from './en.ts';

const plural = createPlural('hi');

export const cardHi: CardTexts = {
  position: (index: number, total: number) => `${total} में से ${index}`,
  previous: 'यहाँ की पिछली समस्या',
  next: 'यहाँ की अगली समस्या',
  suggestions: 'सुझाव: उपयोग से पहले जाँचें',
  goTo: 'प्रश्न पर जाएँ',
  elsewhere: 'फ़ॉर्म बिल्डर में खोलें',
  ignore: 'यहाँ अनदेखा करें',
  ignoreReason: 'यह यहाँ सही क्यों है? (खाली रह सकता है)',
  ignoreHint: '“अनदेखा करें” केवल अभी के लिए है: बदलने पर फिर जाँच होती है।',
  ignoreConfirm: 'अनदेखा करें',
  ignoreRule: 'यह नियम यहाँ अनदेखा करें',
  cancel: 'रद्द करें',
  /** Behind it: the rest of why, and what else is to be known. */
  why: 'क्यों?',
  locked: 'यह प्रश्न लॉक है: बदलने के लिए फ़ॉर्म बिल्डर में अनलॉक करें।',
  docs: 'इस नियम के बारे में',
  old: 'यह फ़ॉर्म में तब भी था जब आपने उसे खोला: सहेजते समय इसके बारे में नहीं पूछा जाता।',
  fixed: (left: number) =>
    left === 0
      ? 'ठीक हुआ। कोई समस्या बाकी नहीं।'
      : `ठीक हुआ। ${plural(left, { one: '# समस्या बाकी है।', other: '# समस्याएँ बाकी हैं।' })}`,
};
