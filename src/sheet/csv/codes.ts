/** The characters of a text as numbers in an array: read one by one, they come several times faster than from the text. */
export type Codes = Uint8Array | Uint16Array;

/** A text and its characters. */
export interface Piece {
  readonly text: string;
  readonly codes: Codes;
}

/** @param ascii the characters, where they are known and all of ASCII */
export function pieceOf(text: string, ascii: Uint8Array | null = null): Piece {
  if (ascii) return { text, codes: ascii };
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(at);
  return { text, codes };
}
