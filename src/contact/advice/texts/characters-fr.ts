import type { CharacterTexts } from '../../characters.ts';

export const charactersFr: CharacterTexts = {
  blank: 'une espace',
  tab: 'une tabulation',
  lineEnd: 'une fin de ligne',
  noBreakSpace: 'une espace insécable (U+00A0)',
  zeroWidthSpace: 'une espace invisible sans largeur (U+200B)',
  byteOrderMark: 'une marque d’ordre des octets invisible (U+FEFF)',
  quoted: (character) => `“${character}”`,
  invisible: (code) => `un caractère invisible (${code})`,
};
