/** How a language names what cannot be seen. */
export interface CharacterTexts {
  readonly blank: string;
  readonly tab: string;
  readonly lineEnd: string;
  readonly noBreakSpace: string;
  readonly zeroWidthSpace: string;
  readonly byteOrderMark: string;
  /** Itself in the language's quotation marks. */
  readonly quoted: (character: string) => string;
  /** `code`: U+202E */
  readonly invisible: (code: string) => string;
}

const NAMED: Readonly<Record<string, Exclude<keyof CharacterTexts, 'quoted' | 'invisible'>>> = {
  ' ': 'blank',
  '\t': 'tab',
  '\n': 'lineEnd',
  '\r': 'lineEnd',
  '\u00a0': 'noBreakSpace',
  '\u200b': 'zeroWidthSpace',
  '\ufeff': 'byteOrderMark',
};

const MOST = 5;

/** Names characters so that a person finds them: themselves, or their code point where they cannot be seen. */
export function nameCharacters(characters: readonly string[], texts: CharacterTexts): string {
  const names = characters.map((character) => {
    const name = NAMED[character];
    if (name !== undefined) return texts[name];
    if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return texts.quoted(character);
    const point = character.codePointAt(0) ?? 0;
    return texts.invisible(`U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  });
  return [...new Set(names)].slice(0, MOST).join(', ');
}
