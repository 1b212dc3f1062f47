import type { CharacterTexts } from '../../characters.ts';

export const charactersPt: CharacterTexts = {
  blank: 'um espaço',
  tab: 'uma tabulação',
  lineEnd: 'um fim de linha',
  noBreakSpace: 'um espaço inseparável (U+00A0)',
  zeroWidthSpace: 'um espaço invisível de largura zero (U+200B)',
  byteOrderMark: 'uma marca de ordem de bytes invisível (U+FEFF)',
  quoted: (character) => `“${character}”`,
  invisible: (code) => `um caractere invisível (${code})`,
};
