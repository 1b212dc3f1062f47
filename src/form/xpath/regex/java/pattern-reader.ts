import type { Fold } from '../fold.ts';

export interface Flags {
  ignoreCase: boolean;
  unixLines: boolean;
  multiline: boolean;
  dotAll: boolean;
  unicodeCase: boolean;
  comments: boolean;
  unicodeClasses: boolean;
}

export const NO_FLAGS: Readonly<Flags> = {
  ignoreCase: false,
  unixLines: false,
  multiline: false,
  dotAll: false,
  unicodeCase: false,
  comments: false,
  unicodeClasses: false,
};

const FLAG_LETTERS: Readonly<Record<string, keyof Flags>> = {
  i: 'ignoreCase',
  d: 'unixLines',
  m: 'multiline',
  s: 'dotAll',
  u: 'unicodeCase',
  x: 'comments',
  U: 'unicodeClasses',
};

export function flagOf(letter: string): keyof Flags | undefined {
  return Object.hasOwn(FLAG_LETTERS, letter) ? FLAG_LETTERS[letter] : undefined;
}

export function foldOfFlags(flags: Flags): Fold {
  if (!flags.ignoreCase) return 'exact';
  return flags.unicodeCase || flags.unicodeClasses ? 'java' : 'ascii';
}

/** `\Q…\E` becomes escaped text, as Java does before it reads the pattern (`RemoveQEQuoting`). */
export function unquote(pattern: string): string {
  if (!pattern.includes('\\Q')) return pattern;
  let result = '';
  let i = 0;
  while (i < pattern.length) {
    if (pattern.startsWith('\\Q', i)) {
      const end = pattern.indexOf('\\E', i + 2);
      const literal = pattern.slice(i + 2, end === -1 ? undefined : end);
      for (const char of literal) result += /[\p{L}\p{N}]/u.test(char) || char > '\x7f' ? char : `\\${char}`;
      i = end === -1 ? pattern.length : end + 2;
    } else if (pattern[i] === '\\') {
      result += pattern.slice(i, i + 2);
      i += 2;
    } else {
      result += pattern[i];
      i++;
    }
  }
  return result;
}

/** The pattern as code points with a cursor; -1 past the end. */
export class PatternReader {
  readonly codes: readonly number[];
  at = 0;

  constructor(pattern: string) {
    this.codes = Array.from(pattern, (char) => char.codePointAt(0) ?? 0);
  }

  /** The character at the cursor, '' at the end. Under COMMENTS, blanks and `#…` are skipped first. */
  peek(comments = false): string {
    if (comments) this.skipComments();
    const code = this.codes[this.at];
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  ahead(offset: number): string {
    const code = this.codes[this.at + offset];
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  take(): string {
    const char = this.ahead(0);
    if (char !== '') this.at++;
    return char;
  }

  takeIf(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.ahead(i) !== text[i]) return false;
    this.at += text.length;
    return true;
  }

  /** Digits of a base, at most `most` of them. */
  digits(pattern: RegExp, most: number): string {
    let found = '';
    while (found.length < most && pattern.test(this.ahead(0))) found += this.take();
    return found;
  }

  private skipComments(): void {
    for (;;) {
      const char = this.ahead(0);
      if (char !== '' && ' \t\n\v\f\r'.includes(char)) this.at++;
      else if (char === '#')
        while (this.at < this.codes.length && !'\n\r\u0085\u2028\u2029'.includes(this.ahead(0))) this.at++;
      else return;
    }
  }
}
