import type { CharacterTexts } from '../../characters.ts';

export const charactersHi: CharacterTexts = {
  blank: 'एक खाली जगह',
  tab: 'एक टैब',
  lineEnd: 'एक पंक्ति-अंत',
  noBreakSpace: 'एक न टूटने वाली जगह (U+00A0)',
  zeroWidthSpace: 'एक अदृश्य शून्य-चौड़ाई जगह (U+200B)',
  byteOrderMark: 'एक अदृश्य बाइट ऑर्डर मार्क (U+FEFF)',
  quoted: (character) => `“${character}”`,
  invisible: (code) => `एक अदृश्य वर्ण (${code})`,
};
