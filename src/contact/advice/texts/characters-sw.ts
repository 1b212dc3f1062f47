import type { CharacterTexts } from '../../characters.ts';

export const charactersSw: CharacterTexts = {
  blank: 'nafasi tupu',
  tab: 'kichupo (tab)',
  lineEnd: 'mwisho wa mstari',
  noBreakSpace: 'nafasi isiyokatika (U+00A0)',
  zeroWidthSpace: 'nafasi isiyoonekana yenye upana sifuri (U+200B)',
  byteOrderMark: 'alama isiyoonekana ya mpangilio wa baiti (U+FEFF)',
  quoted: (character) => `“${character}”`,
  invisible: (code) => `herufi isiyoonekana (${code})`,
};
