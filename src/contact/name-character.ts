const NAMES: Readonly<Record<string, string>> = {
  ' ': 'a blank',
  '\t': 'a tab',
  '\n': 'a line end',
  '\r': 'a line end',
  '\u00a0': 'a no-break space (U+00A0)',
  '\u200b': 'an invisible zero-width space (U+200B)',
  '\ufeff': 'an invisible byte order mark (U+FEFF)',
};

/** Names a character so that a person finds it: itself in quotation marks, or its code point where it cannot be seen. */
export function nameCharacter(character: string): string {
  const name = NAMES[character];
  if (name !== undefined) return name;
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `“${character}”`;
  const point = character.codePointAt(0) ?? 0;
  return `an invisible character (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** The first five of some characters, named, as a list. */
export function nameCharacters(characters: readonly string[]): string {
  return [...new Set(characters.map(nameCharacter))].slice(0, 5).join(', ');
}
