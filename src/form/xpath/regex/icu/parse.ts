import { hasLongFold } from '../fold.ts';
import { type Anchor, type Lines, type Node, RegexTooComplex, type Syntax } from '../syntax.ts';
import { readProperty, refuseName, shortClass } from './classes.ts';
import { IcuCursor } from './cursor.ts';
import { dot, lineBreak, literal } from './nodes.ts';
import type { IcuFlags } from './scanner.ts';
import { readSet } from './set.ts';

const MAX_NESTING = 200;
const EMPTY: Node = { type: 'empty' };

const ANCHORS: Readonly<Record<string, Anchor>> = {
  A: 'input-start',
  B: 'icu-not-word',
  b: 'icu-word',
  G: 'search-start',
  Z: 'input-end-or-newline',
  z: 'input-end',
};

const FLAGS: Readonly<Record<string, keyof IcuFlags | null>> = {
  i: 'ignoreCase',
  d: 'unixLines',
  m: 'multiline',
  s: 'dotAll',
  x: 'comments',
  // Unicode is ignored: ICU always compares as it does.
  u: null,
};

/** What a part of a pattern is, and whether a quantifier may follow. */
interface Term {
  readonly node: Node | null;
  readonly quantified: boolean;
}

/** Reads a pattern as ICU does. Throws RegexProblem or RegexTooComplex. */
export function parseIcuPattern(pattern: string): Syntax {
  return new IcuParser(pattern).whole();
}

class IcuParser extends IcuCursor {
  private readonly names = new Map<string, number>();
  private groups = 0;
  private mostReferred = 0;
  private depth = 0;
  private foldsTexts = false;
  private hasLongFold = false;

  whole(): Syntax {
    const root = this.choice();
    if (this.is(')')) throw this.scanner.problem('There is a closing parenthesis too many');
    if (this.mostReferred > this.groups)
      throw this.scanner.problem('A group is referred to that does not exist');
    if (this.hasLongFold) throw new RegexTooComplex('a letter that is two without case');
    return { root, groups: this.groups, names: this.names, foldsTexts: this.foldsTexts };
  }

  private lines(): Lines {
    return this.scanner.flags.unixLines ? 'unix' : 'icu';
  }

  private choice(): Node {
    if (++this.depth > MAX_NESTING) throw new RegexTooComplex('deep nesting');
    const options = [this.sequence()];
    while (this.is('|')) {
      this.advance();
      options.push(this.sequence());
    }
    this.depth--;
    return options.length === 1 ? (options[0] ?? EMPTY) : { type: 'choice', options };
  }

  private sequence(): Node {
    const items: Node[] = [];
    while (this.char.code !== -1 && !this.is('|') && !this.is(')')) {
      const { node, quantified } = this.term();
      const item = quantified && node !== null ? this.quantified(node) : node;
      if (item !== null) items.push(item);
    }
    return items.length === 1 ? (items[0] ?? EMPTY) : { type: 'sequence', items };
  }

  private term(): Term {
    const { char, scanner } = this;
    const { flags } = scanner;
    const letter = char.quoted ? '' : String.fromCodePoint(char.code);
    switch (letter) {
      case '[': {
        const test = readSet(scanner);
        this.advance();
        return { node: { type: 'char', test }, quantified: true };
      }
      case '(':
        return this.group();
      case '.':
        this.advance();
        return { node: dot(flags), quantified: true };
      case '^':
        this.advance();
        return this.anchor(flags.multiline ? 'line-start-multi' : 'line-start', true);
      case '$':
        this.advance();
        return this.anchor(flags.multiline ? 'line-end-multi' : 'line-end', true);
      case '\\':
        return this.escape();
      case '*':
      case '+':
      case '?':
      case '{':
      case '}':
        throw scanner.problem(`“${letter}” stands where nothing can be repeated`);
      default:
        this.advance();
        return { node: this.literal(char.code), quantified: true };
    }
  }

  private literal(code: number): Node {
    const { flags } = this.scanner;
    if (flags.ignoreCase) {
      this.foldsTexts = true;
      this.hasLongFold ||= hasLongFold(String.fromCodePoint(code));
    }
    return literal(code, flags);
  }

  private anchor(anchor: Anchor, quantified: boolean): Term {
    return { node: { type: 'anchor', anchor, lines: this.lines() }, quantified };
  }

  private escape(): Term {
    const { scanner } = this;
    this.advance();
    const { code } = this.char;
    const letter = code === -1 ? '' : String.fromCodePoint(code);
    if (letter === 'p' || letter === 'P') {
      const test = readProperty(scanner, letter === 'P');
      this.advance();
      return { node: { type: 'char', test }, quantified: true };
    }
    if (letter === 'k') return { node: this.namedReference(), quantified: true };
    if (/^[1-9]$/.test(letter)) return { node: this.numberedReference(), quantified: true };
    if (letter === 'N') refuseName(scanner);
    if (letter === 'X') throw new RegexTooComplex('\\X');
    const short = shortClass(letter);
    const anchor = Object.hasOwn(ANCHORS, letter) ? ANCHORS[letter] : undefined;
    const known = short !== null || anchor !== undefined || letter === 'R';
    if (!known && (letter === '' || /^[a-zA-Z]$/.test(letter)))
      throw scanner.problem('Unknown escape sequence');
    this.advance();
    if (short !== null) return { node: { type: 'char', test: short }, quantified: true };
    if (anchor !== undefined) return this.anchor(anchor, false);
    return { node: letter === 'R' ? lineBreak() : this.literal(code), quantified: true };
  }

  private reference(index: number): Node {
    this.mostReferred = Math.max(this.mostReferred, index);
    return { type: 'back-reference', index, fold: this.scanner.flags.ignoreCase ? 'icu' : 'exact' };
  }

  private namedReference(): Node {
    const { scanner } = this;
    if (scanner.letter() !== '<') throw scanner.problem('A name must follow');
    scanner.skip(1);
    const index = this.names.get(this.groupName());
    if (index === undefined) throw scanner.problem('There is no group of that name yet');
    this.advance();
    return this.reference(index);
  }

  /** More digits belong to the number while there are more groups than it says. */
  private numberedReference(): Node {
    const { scanner } = this;
    let index = this.char.code - 0x30;
    while (index < this.groups && /^[0-9]$/.test(scanner.letter())) {
      index = index * 10 + Number(scanner.letter());
      scanner.skip(1);
    }
    this.advance();
    return this.reference(index);
  }

  private group(): Term {
    const { scanner } = this;
    const outer = scanner.flags;
    if (scanner.letter() !== '?') {
      return { node: this.captured(null, outer), quantified: true };
    }
    const sign = scanner.letter(1);
    scanner.skip(2);
    switch (sign) {
      case ':':
        return { node: this.inside(outer), quantified: true };
      case '>':
        return { node: { type: 'atomic', inner: this.inside(outer) }, quantified: true };
      case '=':
      case '!':
        return this.look(false, sign === '!', outer);
      case '#':
        this.comment();
        return { node: null, quantified: false };
      case '<': {
        const behind = scanner.letter();
        if (behind !== '=' && behind !== '!') return { node: this.named(outer), quantified: true };
        scanner.skip(1);
        return this.look(true, behind === '!', outer);
      }
      default:
        scanner.skip(-1);
        return this.flagGroup(outer);
    }
  }

  private named(outer: IcuFlags): Node {
    const name = this.groupName();
    if (this.names.has(name)) throw this.scanner.problem('Two groups have the same name');
    return this.captured(name, outer);
  }

  private captured(name: string | null, outer: IcuFlags): Node {
    const index = ++this.groups;
    if (name !== null) this.names.set(name, index);
    return { type: 'group', index, inner: this.inside(outer) };
  }

  private look(behind: boolean, negated: boolean, outer: IcuFlags): Term {
    return { node: { type: 'look', behind, negated, inner: this.inside(outer) }, quantified: false };
  }

  /** From behind the opening sign up to the closing parenthesis; flags set inside end there. */
  private inside(outer: IcuFlags): Node {
    this.advance();
    const inner = this.choice();
    if (!this.is(')')) throw this.scanner.problem('A closing parenthesis is missing');
    this.scanner.flags = outer;
    this.advance();
    return inner;
  }

  private flagGroup(outer: IcuFlags): Term {
    const { scanner } = this;
    const flags: { -readonly [Key in keyof IcuFlags]: boolean } = { ...outer };
    for (let on = true, first = true; ; first = false) {
      const letter = scanner.letter();
      if (letter === 'w') throw new RegexTooComplex('(?w)');
      if (first ? !/^[idmsux-]$/.test(letter) : !/^[idmsux:)-]$/.test(letter))
        throw scanner.problem('Unknown flag');
      scanner.skip(1);
      if (letter === '-') on = false;
      const flag = FLAGS[letter];
      if (flag) flags[flag] = on;
      if (letter !== ')' && letter !== ':') continue;
      scanner.flags = flags;
      if (letter === ':') return { node: this.inside(outer), quantified: true };
      this.advance();
      return { node: null, quantified: false };
    }
  }

  private quantified(atom: Node): Node {
    this.passComments();
    const bounds = this.bounds();
    if (bounds === null) return atom;
    const [least, most] = bounds;
    const mode = this.is('?') ? 'lazy' : this.is('+') ? 'possessive' : 'greedy';
    if (mode !== 'greedy') this.advance();
    return { type: 'repeat', inner: atom, least, most, mode };
  }
}
