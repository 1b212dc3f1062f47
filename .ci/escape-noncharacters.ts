import type { Plugin } from 'vite';

/** U+FDD0…U+FDEF and the last two code points of every plane: no text that is exchanged holds them. */
function isNoncharacter(point: number): boolean {
  return (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe;
}

export function escapeNoncharacters(code: string): string {
  return code.replace(/[^\0-\ufdcf]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return isNoncharacter(point) ? `\\u{${point.toString(16)}}` : character;
  });
}

/**
 * Chromium refuses a content script with a noncharacter in it ("It isn't UTF-8 encoded"), and the minifier writes what
 * stood as an escape in a string (the XML reader's tables) as the character itself.
 */
export function escapeNoncharactersPlugin(): Plugin {
  return {
    name: 'escape-noncharacters',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeNoncharacters(file.code);
      }
    },
  };
}
