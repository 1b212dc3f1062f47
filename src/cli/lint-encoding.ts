/** The text of an XML file, or why it cannot be told. */
export type Decoded = { readonly text: string } | { readonly error: string };

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** UTF-8, UTF-16 with a byte order mark, and what the XML declaration names, as far as the platform knows it. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const encoding = byteOrderMark(bytes) ?? declared(bytes) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { error: `the encoding ${encoding} is not known` };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { error: `the text is not ${encoding.toUpperCase()}` };
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Every encoding that a declaration can name without a mark writes the declaration in ASCII. */
function declared(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const name = DECLARED.exec(start)?.[1]?.toLowerCase() ?? null;
  // A file that says UTF-16 but has no mark and a readable declaration is written in single bytes.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}
