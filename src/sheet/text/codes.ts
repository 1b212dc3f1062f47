/** The characters of a text as numbers in an array: read one by one, they come several times faster than from the text. */
export type Codes = Uint8Array | Uint16Array;

const LAST_ASCII = 127;

/** A text and its characters. */
export interface Piece {
  readonly text: string;
  readonly codes: Codes;
}

/** The characters of a text, where all are of ASCII. */
export function asciiCodes(text: string): Uint8Array | null {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII) return null;
    codes[at] = code;
  }
  return codes;
}

/** @param ascii the characters, where they are known and all of ASCII */
export function pieceOf(text: string, ascii: Uint8Array | null = null): Piece {
  if (ascii) return { text, codes: ascii };
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(at);
  return { text, codes };
}
