import { type Problem, problemOf } from './problems.ts';

/** What Node and browsers offer as `TextDecoder`; an argument, because this room knows neither. */
export interface Decoders {
  /** Throws on an unknown label (RangeError). With `fatal`, decoding throws on bytes that are not of the encoding. */
  create(
    label: string,
    options: { readonly fatal: true; readonly ignoreBOM: boolean },
  ): {
    decode(bytes: Uint8Array): string;
  };
}

export type DecodeResult =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly why: Problem };

/** Enough for an XML declaration, which must come first. */
const DECLARATION_BYTES = 256;

/**
 * Bytes of an XML file as text: by its byte order mark, else by the encoding that its declaration names, else UTF-8
 * (XML 1.0 appendix F). The mark itself is dropped. Bytes that do not fit are an error, never `�`: a wrong letter
 * could be a choice value.
 */
export function decodeXml(bytes: Uint8Array, decoders: Decoders): DecodeResult {
  const encoding = markOf(bytes) ?? widthOf(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  const decoder = (() => {
    try {
      return decoders.create(encoding, { fatal: true, ignoreBOM: false });
    } catch {
      return null;
    }
  })();
  if (decoder === null) return { ok: false, why: problemOf('encoding', encoding) };
  try {
    const text = decoder.decode(bytes);
    return { ok: true, text: WINDOWS_1252.has(encoding) ? withoutControls(text) : text, encoding };
  } catch {
    return { ok: false, why: problemOf('notEncoded', encoding) };
  }
}

/** The labels that decoders take for windows-1252 and that files use. */
const WINDOWS_1252: ReadonlySet<string> = new Set([
  'windows-1252',
  'cp1252',
  'iso-8859-1',
  'latin1',
  'us-ascii',
  'ascii',
]);

const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's decoder leaves 0x80–0x9F of windows-1252 as control characters (nodejs/node#56542). */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => FROM_0X80.charAt(char.charCodeAt(0) - 0x80));
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** `<?` in two-byte units without a mark. */
function widthOf(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return 'utf-16be';
  return first === 0x3c && second === 0 && third === 0x3f && fourth === 0 ? 'utf-16le' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  let start = '';
  for (const byte of bytes.subarray(0, DECLARATION_BYTES)) start += String.fromCharCode(byte);
  const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/
    .exec(start)?.[1]
    ?.toLowerCase();
  // The declaration was readable byte by byte, so whatever it says, these are not two-byte units.
  return declared === undefined || declared.startsWith('utf-16') ? null : declared;
}
