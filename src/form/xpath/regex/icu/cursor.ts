import { IcuScanner, type PatternChar } from './scanner.ts';

const MAX_INT = 2147483647;
/** Bounds of intervals have 24 bits. */
const MAX_BOUND = 0xffffff;

/** Where a parser stands in a pattern of ICU, with the small things that it reads: names, comments, quantifiers. */
export class IcuCursor {
  protected readonly scanner: IcuScanner;
  protected char: PatternChar;

  constructor(pattern: string) {
    this.scanner = new IcuScanner(pattern);
    this.char = this.scanner.next();
  }

  protected advance(): void {
    this.char = this.scanner.next();
  }

  protected is(letter: string): boolean {
    return !this.char.quoted && this.char.code === letter.codePointAt(0);
  }

  /** A name and its `>`. */
  protected groupName(): string {
    const { scanner } = this;
    let name = '';
    while (/^[a-zA-Z0-9]$/.test(scanner.letter())) {
      name += scanner.letter();
      scanner.skip(1);
    }
    if (!/^[a-zA-Z]/.test(name) || scanner.letter() !== '>')
      throw scanner.problem('The name of a group is wrong');
    scanner.skip(1);
    return name;
  }

  /** `(?#…)`. It may stand between a part and its quantifier. */
  protected comment(): void {
    const { scanner } = this;
    scanner.lineComments = false;
    do {
      this.advance();
      if (this.char.code === -1) throw scanner.problem('A comment has no end');
    } while (!this.is(')'));
    scanner.lineComments = true;
    this.advance();
  }

  protected passComments(): void {
    while (this.is('(') && this.scanner.letter() === '?' && this.scanner.letter(1) === '#') {
      this.scanner.skip(2);
      this.comment();
    }
  }

  protected bounds(): readonly [number, number] | null {
    if (this.is('{')) return this.interval();
    const bounds: readonly [number, number] | null = this.is('*')
      ? [0, MAX_INT]
      : this.is('+')
        ? [1, MAX_INT]
        : this.is('?')
          ? [0, 1]
          : null;
    if (bounds !== null) this.advance();
    return bounds;
  }

  protected interval(): readonly [number, number] {
    const { scanner } = this;
    this.advance();
    const least = this.digits();
    let most = least;
    if (this.is(',')) {
      this.advance();
      most = this.is('}') ? MAX_INT : this.digits();
    }
    if (!this.is('}')) throw scanner.problem('An interval is wrong');
    if (most < least) throw scanner.problem('An interval ends before it begins');
    this.advance();
    return [least, most];
  }

  protected digits(): number {
    let digits = '';
    for (; !this.char.quoted && this.char.code >= 0x30 && this.char.code <= 0x39; this.advance())
      digits += String.fromCodePoint(this.char.code);
    const number = digits === '' ? Number.NaN : Number(digits);
    if (!(number <= MAX_BOUND)) throw this.scanner.problem('An interval is wrong');
    return number;
  }
}
