import { type Anchor, type Node, RegexProblem, RegexTooComplex, type Syntax } from '../syntax.ts';
import { readCharClass, singleTest } from './char-class.ts';
import { readClassEscape, readCodePoint } from './escapes.ts';
import { dotTest, lineBreak } from './nodes.ts';
import { type Flags, flagOf, foldOfFlags, NO_FLAGS, PatternReader, unquote } from './pattern-reader.ts';

const MAX_NESTING = 200;
const EMPTY: Node = { type: 'empty' };
const MAX_INT = 2147483647;

/** Reads a pattern as `java.util.regex.Pattern` does. Throws RegexProblem with Java's description, or RegexTooComplex. */
export function parseJavaPattern(pattern: string): Syntax {
  return new PatternParser(unquote(pattern)).whole();
}

class PatternParser {
  private readonly reader: PatternReader;
  private readonly names = new Map<string, number>();
  private flags: Flags = { ...NO_FLAGS };
  private groups = 0;
  private depth = 0;

  constructor(pattern: string) {
    this.reader = new PatternReader(pattern);
  }

  whole(): Syntax {
    const root = this.choice();
    if (this.peek() === ')') throw this.problem("Unmatched closing ')'", -1);
    return { root, groups: this.groups, names: this.names };
  }

  private peek(): string {
    return this.reader.peek(this.flags.comments);
  }

  private problem(message: string, shift = 0): RegexProblem {
    return new RegexProblem(message, Math.max(0, this.reader.at + shift));
  }

  private choice(): Node {
    if (++this.depth > MAX_NESTING) throw new RegexTooComplex('deep nesting');
    const options = [this.sequence()];
    while (this.peek() === '|') {
      this.reader.at++;
      options.push(this.sequence());
    }
    this.depth--;
    return options.length === 1 ? (options[0] ?? EMPTY) : { type: 'choice', options };
  }

  private sequence(): Node {
    const items: Node[] = [];
    for (;;) {
      const char = this.peek();
      if (char === '' || char === '|' || char === ')') break;
      if (char === '*' || char === '+' || char === '?')
        throw this.problem(`Dangling meta character '${char}'`);
      // Java reads nothing before a brace and then repeats that nothing.
      const atom = char === '{' ? EMPTY : this.atom();
      if (atom !== null) items.push(this.quantified(atom));
    }
    return items.length === 1 ? (items[0] ?? EMPTY) : { type: 'sequence', items };
  }

  /** Null where flags were set and nothing is matched. */
  private atom(): Node | null {
    const char = this.reader.take();
    const { flags } = this;
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return { type: 'char', test: readCharClass(this.reader, flags) };
      case '.':
        return { type: 'char', test: dotTest(flags) };
      case '^':
        return this.anchor(flags.multiline ? 'line-start-multi' : 'line-start');
      case '$':
        return this.anchor(flags.multiline ? 'line-end-multi' : 'line-end');
      case '\\':
        return this.escape();
      default:
        return { type: 'char', test: singleTest(char.codePointAt(0) ?? 0, flags) };
    }
  }

  private anchor(anchor: Anchor): Node {
    return { type: 'anchor', anchor, lines: this.flags.unixLines ? 'unix' : 'java' };
  }

  private escape(): Node {
    const { reader, flags } = this;
    const test = readClassEscape(reader, flags);
    if (test !== null) return { type: 'char', test };
    const letter = reader.ahead(0);
    const simple: Readonly<Record<string, Anchor>> = {
      A: 'input-start',
      z: 'input-end',
      Z: 'input-end-or-newline',
      G: 'search-start',
      b: 'word',
      B: 'not-word',
    };
    const anchor = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
    if (anchor !== undefined) {
      reader.at++;
      if (letter === 'b' && reader.takeIf('{g}')) throw new RegexTooComplex('\\b{g}');
      return this.anchor(anchor);
    }
    if (letter === 'R') {
      reader.at++;
      return lineBreak();
    }
    if (letter === 'X' || letter === 'N') throw new RegexTooComplex(`\\${letter}`);
    if (letter === 'k') return this.namedReference();
    if (/^[1-9]$/.test(letter)) return this.numberedReference();
    const code = letter === '' ? null : readCodePoint(reader);
    if (code === null)
      throw letter === ''
        ? this.problem('Unexpected internal error')
        : this.problem('Illegal/unsupported escape sequence');
    return { type: 'char', test: singleTest(code, flags) };
  }

  private namedReference(): Node {
    const { reader } = this;
    reader.at++;
    if (!reader.takeIf('<')) throw this.problem("\\k is not followed by '<' for named capturing group");
    const name = this.groupName();
    const index = this.names.get(name);
    if (index === undefined) throw this.problem(`named capturing group <${name}> does not exist`);
    return { type: 'back-reference', index, fold: foldOfFlags(this.flags) };
  }

  /** More digits belong to the number while there are that many groups already. */
  private numberedReference(): Node {
    const { reader } = this;
    let index = Number(reader.take());
    while (/^[0-9]$/.test(reader.ahead(0)) && index * 10 + Number(reader.ahead(0)) <= this.groups)
      index = index * 10 + Number(reader.take());
    return { type: 'back-reference', index, fold: foldOfFlags(this.flags) };
  }

  private groupName(): string {
    let name = '';
    while (/^[a-zA-Z0-9]$/.test(this.reader.ahead(0))) name += this.reader.take();
    if (!/^[a-zA-Z]/.test(name))
      throw this.problem('capturing group name does not start with a Latin letter');
    if (!this.reader.takeIf('>')) throw this.problem("named capturing group is missing trailing '>'");
    return name;
  }

  private group(): Node | null {
    const { reader } = this;
    const outer = { ...this.flags };
    if (reader.ahead(0) !== '?') return this.captured(null, outer);
    reader.at++;
    if (reader.takeIf(':')) return this.inside(outer);
    if (reader.takeIf('>')) return { type: 'atomic', inner: this.inside(outer) };
    if (reader.takeIf('=')) return this.look(false, false, outer);
    if (reader.takeIf('!')) return this.look(false, true, outer);
    if (reader.takeIf('<=')) return this.look(true, false, outer);
    if (reader.takeIf('<!')) return this.look(true, true, outer);
    if (reader.takeIf('<')) {
      if (!/^[a-zA-Z]$/.test(reader.ahead(0))) throw this.problem('Unknown look-behind group');
      const name = this.groupName();
      if (this.names.has(name)) throw this.problem(`Named capturing group <${name}> is already defined`);
      return this.captured(name, outer);
    }
    return this.flagGroup(outer);
  }

  private captured(name: string | null, outer: Flags): Node {
    const index = ++this.groups;
    if (name !== null) this.names.set(name, index);
    return { type: 'group', index, inner: this.inside(outer) };
  }

  private look(behind: boolean, negated: boolean, outer: Flags): Node {
    return { type: 'look', behind, negated, inner: this.inside(outer) };
  }

  /** Up to the closing parenthesis; flags set inside end there. */
  private inside(outer: Flags): Node {
    const inner = this.choice();
    if (this.peek() !== ')') throw this.problem('Unclosed group');
    this.reader.at++;
    this.flags = outer;
    return inner;
  }

  private flagGroup(outer: Flags): Node | null {
    const flags = { ...this.flags };
    let on = true;
    for (;;) {
      const letter = this.reader.take();
      const flag = flagOf(letter);
      if (flag !== undefined) flags[flag] = on;
      else if (letter === '-' && on) on = false;
      else if (letter === ')' || letter === ':') {
        this.flags = flags;
        return letter === ')' ? null : this.inside(outer);
      } else throw this.problem(letter === '-' ? 'Unknown inline modifier' : 'Unknown inline modifier', -1);
    }
  }

  private quantified(atom: Node): Node {
    const { reader } = this;
    const [least, most] = this.bounds();
    if (least === null) return atom;
    const sign = reader.ahead(0);
    if (sign === '?' || sign === '+') reader.at++;
    const mode = sign === '?' ? 'lazy' : sign === '+' ? 'possessive' : 'greedy';
    return { type: 'repeat', inner: atom, least, most, mode };
  }

  private bounds(): readonly [number, number] | readonly [null, 0] {
    const { reader } = this;
    switch (this.peek()) {
      case '*':
        reader.at++;
        return [0, MAX_INT];
      case '+':
        reader.at++;
        return [1, MAX_INT];
      case '?':
        reader.at++;
        return [0, 1];
      case '{':
        reader.at++;
        return this.counted();
      default:
        return [null, 0];
    }
  }

  private counted(): readonly [number, number] {
    const { reader } = this;
    const first = reader.digits(/[0-9]/, 400);
    if (first === '') throw this.problem('Illegal repetition', -1);
    let last = first;
    if (reader.takeIf(',')) last = reader.ahead(0) === '}' ? String(MAX_INT) : reader.digits(/[0-9]/, 400);
    if (!reader.takeIf('}')) throw this.problem('Unclosed counted closure');
    const [least, most] = [Number(first), Number(last)];
    if (least > MAX_INT || most > MAX_INT || most < least) throw this.problem('Illegal repetition range');
    return [least, most];
  }
}
