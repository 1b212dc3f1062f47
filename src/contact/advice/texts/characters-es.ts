import type { CharacterTexts } from '../../characters.ts';

export const charactersEs: CharacterTexts = {
  blank: 'un espacio',
  tab: 'un tabulador',
  lineEnd: 'un fin de línea',
  noBreakSpace: 'un espacio de no separación (U+00A0)',
  zeroWidthSpace: 'un espacio invisible de ancho cero (U+200B)',
  byteOrderMark: 'una marca de orden de bytes invisible (U+FEFF)',
  quoted: (character) => `“${character}”`,
  invisible: (code) => `un carácter invisible (${code})`,
};
