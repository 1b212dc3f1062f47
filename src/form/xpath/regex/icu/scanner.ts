import { RegexProblem } from '../syntax.ts';
import { unicodeSet } from '../unicode.ts';

/** Flags of a pattern; `(?w)` (boundaries between words of a language) is not run here. */
export interface IcuFlags {
  readonly ignoreCase: boolean;
  readonly comments: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
  readonly unixLines: boolean;
}

export const NO_ICU_FLAGS: IcuFlags = {
  ignoreCase: false,
  comments: false,
  dotAll: false,
  multiline: false,
  unixLines: false,
};

/** One character of a pattern. `quoted`: it stands for itself whatever it is (`\x2B`, between `\Q` and `\E`). */
export interface PatternChar {
  /** -1 at the end. */
  readonly code: number;
  readonly quoted: boolean;
}

const END: PatternChar = { code: -1, quoted: false };
const SIMPLE: Readonly<Record<string, number>> = { a: 7, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 9 };
const isPatternSpace = unicodeSet('\\p{Pattern_White_Space}');

/** Reads a pattern as ICU does, escapes that stand for one character and quotes included; other escapes stay. */
export class IcuScanner {
  private readonly codes: readonly number[];
  private at = 0;
  private inQuote = false;
  /** What comes after a backslash is taken as it is, also in a pattern with comments. */
  private afterBackslash = false;
  /** Between `(?` and what follows, `#` begins a `(?#` comment and no comment to the end of the line. */
  lineComments = true;
  flags: IcuFlags = NO_ICU_FLAGS;

  constructor(pattern: string) {
    this.codes = Array.from(pattern, (char) => char.codePointAt(0) ?? 0);
  }

  problem(message: string): RegexProblem {
    return new RegexProblem(message, Math.max(0, this.at - 1));
  }

  /** The next character itself, whatever it is. */
  letter(offset = 0): string {
    const code = this.codes[this.at + offset];
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  skip(count: number): void {
    this.at += count;
  }

  /** Remembers the scan; calling what it gives takes it back there. */
  mark(): () => void {
    const { at, inQuote, afterBackslash } = this;
    return () => {
      this.at = at;
      this.inQuote = inQuote;
      this.afterBackslash = afterBackslash;
    };
  }

  next(): PatternChar {
    if (this.inQuote) {
      if (this.letter() === '\\' && this.letter(1) === 'E') {
        this.skip(2);
        this.inQuote = false;
        return this.next();
      }
      return this.take(true);
    }
    if (this.afterBackslash) {
      this.afterBackslash = false;
      return this.take(false);
    }
    if (this.flags.comments) this.skipComments();
    return this.letter() === '\\' ? this.escaped() : this.take(false);
  }

  private take(quoted: boolean): PatternChar {
    const code = this.codes[this.at];
    if (code === undefined) return END;
    this.at++;
    return { code, quoted };
  }

  private skipComments(): void {
    for (;;) {
      const code = this.codes[this.at];
      if (code === undefined) return;
      if (code === 0x23 && this.lineComments) {
        while (this.at < this.codes.length && !'\n\r\u0085\u2028\u2029'.includes(this.letter())) this.at++;
      } else if (isPatternSpace(code)) this.at++;
      else return;
    }
  }

  private escaped(): PatternChar {
    const letter = this.letter(1);
    if (letter === 'Q') {
      this.skip(2);
      this.inQuote = true;
      return this.next();
    }
    if (letter === '0') return this.octal();
    if (letter !== '' && 'acefnrtuUx'.includes(letter)) {
      this.skip(2);
      return { code: this.unescaped(letter), quoted: true };
    }
    this.afterBackslash = true;
    return this.take(false);
  }

  /** `\0` and up to three octal digits, as long as they fit a byte. */
  private octal(): PatternChar {
    this.skip(2);
    if (!/^[0-7]$/.test(this.letter())) throw this.problem('Illegal octal escape sequence');
    let code = 0;
    for (let i = 0; i < 3 && /^[0-7]$/.test(this.letter()); i++) {
      const more = code * 8 + Number(this.letter());
      if (more > 255) break;
      code = more;
      this.skip(1);
    }
    return { code, quoted: true };
  }

  private unescaped(letter: string): number {
    if (letter === 'c') {
      const control = this.codes[this.at];
      if (control === undefined) return 0x63;
      this.skip(1);
      return control & 0x1f;
    }
    if (Object.hasOwn(SIMPLE, letter)) return SIMPLE[letter] ?? 0;
    const braced = letter === 'x' && this.letter() === '{';
    if (braced) this.skip(1);
    const [least, most] = letter === 'u' ? [4, 4] : letter === 'U' ? [8, 8] : [1, braced ? 8 : 2];
    let digits = '';
    while (digits.length < most && /^[0-9a-fA-F]$/.test(this.letter())) {
      digits += this.letter();
      this.skip(1);
    }
    const code = Number.parseInt(digits, 16);
    if (digits.length < least || !(code <= 0x10ffff) || (braced && this.letter() !== '}'))
      throw this.problem('Illegal escape sequence');
    if (braced) this.skip(1);
    return code >= 0xd800 && code <= 0xdbff ? this.withTrail(code) : code;
  }

  /** A lead surrogate and the trail that is written after it, as one character. */
  private withTrail(lead: number): number {
    const written = this.letter() === '\\' && this.letter(1) === 'u';
    const hex = written ? [2, 3, 4, 5].map((offset) => this.letter(offset)).join('') : '';
    const trail = /^[dD][c-fC-F][0-9a-fA-F]{2}$/.test(hex) ? Number.parseInt(hex, 16) : null;
    if (trail === null) return lead;
    this.skip(6);
    return (lead - 0xd800) * 0x400 + (trail - 0xdc00) + 0x10000;
  }
}
