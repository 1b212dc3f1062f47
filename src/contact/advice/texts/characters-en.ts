import type { CharacterTexts } from '../../characters.ts';

export const charactersEn: CharacterTexts = {
  blank: 'a blank',
  tab: 'a tab',
  lineEnd: 'a line end',
  noBreakSpace: 'a no-break space (U+00A0)',
  zeroWidthSpace: 'an invisible zero-width space (U+200B)',
  byteOrderMark: 'an invisible byte order mark (U+FEFF)',
  quoted: (character) => `“${character}”`,
  invisible: (code) => `an invisible character (${code})`,
};
