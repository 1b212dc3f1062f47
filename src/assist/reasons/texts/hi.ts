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
    noQuestion: 'ऐसा प्रश्न जो फ़ॉर्म में नहीं है',
    choice: 'इस विकल्प के पीछे का मान, जो Web Apps नहीं बताता',
  },
  technical: (why) => `“${why}” (अंग्रेज़ी में)`,
};
