/** From the bytes of a file to its text, whatever encoding the spreadsheet wrote. HQ's importer reads UTF-8 alone. */
import { joined } from '../file.ts';

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
  /** @param again see `TextPieces.push` */
  decode(bytes: Uint8Array, options: { readonly stream: boolean }, again: number): string;
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

const NOTHING = new Uint8Array(0);

/**
 * UTF-8 piece by piece. The platform decodes whole texts several times faster than pieces of one, so what is left of a
 * character at the end of a piece waits for the next one.
 */
class Utf8 implements Decoder {
  /** The bytes of the last text, where each is a character of it. */
  ascii: Uint8Array | null = null;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private rest = NOTHING;

  decode(bytes: Uint8Array, { stream }: { readonly stream: boolean }, again: number): string {
    const before = this.ascii?.subarray(this.ascii.length - again) ?? NOTHING;
    // A copy: in a content script of Firefox bytes of a file are the page's, and can be neither cut nor read one by one.
    const whole = joined([before, this.rest, bytes], before.length + this.rest.length + bytes.length);
    const end = stream ? lastCharacter(whole) : whole.length;
    this.rest = whole.slice(end);
    const piece = whole.subarray(0, end);
    const text = this.decoder.decode(piece, { stream: false });
    this.ascii = text.length === piece.length ? piece : null;
    return text;
  }
}

/** Where a character begins of which the end is missing; the length where none is. */
function lastCharacter(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < wanted ? length - back : length;
  }
  return length;
}

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
  /** The bytes of the last text, where each is a character of it. */
  ascii: Uint8Array | null = null;
  private readonly decoder: Decoder;
  private readonly utf8: Utf8 | null;
  private started = false;
  private pendingReturn = false;

  constructor(encoding: Encoding) {
    this.utf8 = encoding === 'utf-8' ? new Utf8() : null;
    this.decoder =
      encoding === 'windows-1252'
        ? WINDOWS_1252
        : (this.utf8 ?? new TextDecoder(encoding, { fatal: false, ignoreBOM: true }));
  }

  /**
   * The text of the next bytes, or null when they are not of this encoding.
   * @param again so many characters of the last text come once more in front; only where `ascii` is known. One copy of
   * them is made so, and not one of the whole text.
   */
  push(bytes: Uint8Array, again = 0): string | null {
    return this.take(bytes, true, again);
  }

  /** What was kept back for bytes that did not come. */
  end(): string | null {
    const rest = this.take(NOTHING, false, 0);
    return rest === null ? null : rest + (this.pendingReturn ? '\n' : '');
  }

  private take(bytes: Uint8Array, stream: boolean, again: number): string | null {
    let text: string;
    try {
      text = this.decoder.decode(bytes, { stream }, again);
    } catch {
      return null;
    }
    if (!this.started && text !== '') {
      this.started = true;
      if (text.startsWith(MARK)) text = text.slice(1);
    }
    const unified = this.unify(text);
    this.ascii = unified === text ? (this.utf8?.ascii ?? null) : null;
    return unified;
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
