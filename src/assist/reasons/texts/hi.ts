import type { ReasonTexts } from './en.ts';

export const reasonsHi: ReasonTexts = {
  depends: {
    outside: 'केस, उपयोगकर्ता या लुकअप टेबल',
    meta: 'फ़ॉर्म भेजते समय HQ जो भरता है',
    path: 'ऐसा संदर्भ जिसका यहाँ पता नहीं लग सकता',
    shown: 'दिखाने की ऐसी शर्त जो तय नहीं हो सकती',
    condition: 'सत्यापन की ऐसी शर्त जो तय नहीं हो सकती',
    rows: 'दोहराए जाने वाले समूह में कितनी पंक्तियाँ हैं',
    zone: 'फ़ोन का समय क्षेत्र',
    rowShown: 'प्रश्न दिखाया जाता है या नहीं',
    rowPlace: 'पंक्ति का स्थान',
    longId: '1,000 से अधिक अक्षरों की पहचान',
    slowPattern: 'ऐसा रेगुलर एक्सप्रेशन जिसमें बहुत समय लगता है',
    androidJson: 'Android जिसे JSON मानता है',
    partOfJson: 'JSON का वह भाग जैसा Android उसे लिखता है',
    farYear: 'ऐसा वर्ष जो किसी कैलेंडर में नहीं है',
    chance: 'संयोग',
    secret: 'कोई गुप्त मान',
    noQuestion: 'ऐसा प्रश्न जो फ़ॉर्म में नहीं है',
    choice: 'इस विकल्प के पीछे का मान, जो Web Apps नहीं बताता',
  },
  result: (name) => `“${name}” का परिणाम`,
  technical: (why) => `“${why}” (अंग्रेज़ी में)`,
};
