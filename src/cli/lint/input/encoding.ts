import { type DecodeResult, decodeXml } from '../../../form/xform/decode.ts';

/** The text of an XML file, or why it cannot be told. */
export function decode(bytes: Uint8Array): DecodeResult {
  return decodeXml(bytes, { create: (label, options) => new TextDecoder(label, options) });
}

/**
 * A changed text in the encoding of the file that it was read from, with its byte order mark. Null when a character
 * has no place in that encoding, or the encoding has more than one byte for a character and is none of Unicode's.
 */
export function encodeLike(text: string, encoding: string, original: Uint8Array): Uint8Array | null {
  switch (encoding) {
    case 'utf-8': {
      const marked = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
      return Buffer.from((marked ? '\ufeff' : '') + text, 'utf8');
    }
    case 'utf-16le':
    case 'utf-16be': {
      const marked =
        (original[0] === 0xff && original[1] === 0xfe) || (original[0] === 0xfe && original[1] === 0xff);
      const little = Buffer.from((marked ? '\ufeff' : '') + text, 'utf16le');
      return encoding === 'utf-16le' ? little : little.swap16();
    }
    default:
      return encodeSingleBytes(text, encoding);
  }
}

/** Windows-1252, ISO 8859-x and their like: what each byte stands for is asked of the decoder. */
function encodeSingleBytes(text: string, encoding: string): Uint8Array | null {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character.length === 1 && character !== '\ufffd') byteOf.set(character, byte);
  }
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = byteOf.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return new TextDecoder(encoding).decode(bytes) === text ? bytes : null;
}
