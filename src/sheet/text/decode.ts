/** From the bytes of a file to its text, whatever encoding the spreadsheet wrote. HQ's importer reads UTF-8 alone. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface SniffedEncoding {
  readonly encoding: Encoding;
  /** A byte order mark stands before the text. */
  readonly mark: boolean;
}

/** The one thing of the platform that this room uses: browsers, workers and Node have it alike. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}

/** Decodes pieces of a text; throws on bytes that are none of the encoding. */
interface Decoder {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}

const MARK = '\ufeff';
/** Bytes that are looked at for zeros: those of UTF-16 show in the first line. */
const SAMPLE = 4096;
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** As many arguments as every engine takes in one call. */
const SLICE = 8192;

/** Written out because Node's decoder leaves 0x80 to 0x9F as control characters (nodejs/node#56542). */
const WINDOWS_1252: Decoder = {
  decode(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += SLICE)
      text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
    return text.replace(/[\u0080-\u009f]/g, (sign) => FROM_0X80.charAt(sign.charCodeAt(0) - 0x80));
  },
};

/** What the first bytes tell. Whether they are UTF-8 throughout shows only while they are read. */
export function sniffEncoding(bytes: Uint8Array): SniffedEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: true };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', mark: true };
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > length / 4 && even === 0) return { encoding: 'utf-16le', mark: false };
  if (even > length / 4 && odd === 0) return { encoding: 'utf-16be', mark: false };
  return { encoding: 'utf-8', mark: false };
}

/** Decodes pieces of a file as they come; line ends become `\n`, as Python's universal newlines make them. */
export class TextPieces {
  private readonly decoder: Decoder;
  private started = false;
  private pendingReturn = false;

  constructor(encoding: Encoding) {
    this.decoder =
      encoding === 'windows-1252'
        ? WINDOWS_1252
        : new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  }

  /** The text of the next bytes, or null when they are not of this encoding. */
  push(bytes: Uint8Array): string | null {
    return this.take(bytes, true);
  }

  /** What was kept back for bytes that did not come. */
  end(): string | null {
    const rest = this.take(new Uint8Array(0), false);
    return rest === null ? null : rest + (this.pendingReturn ? '\n' : '');
  }

  private take(bytes: Uint8Array, stream: boolean): string | null {
    let text: string;
    try {
      text = this.decoder.decode(bytes, { stream });
    } catch {
      return null;
    }
    if (!this.started && text !== '') {
      this.started = true;
      if (text.startsWith(MARK)) text = text.slice(1);
    }
    return this.unify(text);
  }

  /** A return at the end of a piece may be half of a line end. */
  private unify(piece: string): string {
    if (piece === '' || (!this.pendingReturn && !piece.includes('\r'))) return piece;
    const text = this.pendingReturn ? `\r${piece}` : piece;
    this.pendingReturn = text.endsWith('\r');
    const whole = this.pendingReturn ? text.slice(0, -1) : text;
    return whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  }
}
