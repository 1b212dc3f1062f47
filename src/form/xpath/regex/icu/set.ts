import { type CharTest, RegexTooComplex } from '../syntax.ts';
import { named, readProperty, refuseName, shortClass, withoutCase } from './classes.ts';
import type { IcuScanner, PatternChar } from './scanner.ts';

const MAX_NESTING = 100;
const LETTERS_WITHOUT_RANGE = 'sSwWdD';

type Operator = 'union' | 'intersection' | 'difference';
/** What was read last: it decides whether `-` and `&` are operators or characters. */
type Last = 'start' | 'literal' | 'set' | 'range' | 'operator';

const COMBINE: Readonly<Record<Operator, (left: CharTest, right: CharTest) => CharTest>> = {
  union: (left, right) => (code) => left(code) || right(code),
  intersection: (left, right) => (code) => left(code) && right(code),
  difference: (left, right) => (code) => left(code) && !right(code),
};

const NOTHING: CharTest = () => false;
const isChar = ({ code, quoted }: PatternChar, char: string): boolean =>
  !quoted && code === char.codePointAt(0);

/**
 * `[…]` with ICU's operators: `&&` and `--` bind less than standing side by side; single `&` and `-` between two sets
 * work, too. The opening bracket is read already.
 */
export function readSet(scanner: IcuScanner, depth = 0): CharTest {
  if (depth > MAX_NESTING) throw new RegexTooComplex('deeply nested character classes');
  return new SetReader(scanner, depth).whole();
}

class SetReader {
  private readonly scanner: IcuScanner;
  private readonly depth: number;
  /** What stands before the last `&&` or `--`, and that operator. */
  private before: CharTest | null = null;
  private operator: Operator = 'union';
  private current: CharTest = NOTHING;
  private last: Last = 'start';
  private lastCode = -1;

  constructor(scanner: IcuScanner, depth: number) {
    this.scanner = scanner;
    this.depth = depth;
  }

  whole(): CharTest {
    const { scanner } = this;
    const posix = this.posix();
    if (posix !== null) return posix;
    let char = scanner.next();
    const negated = isChar(char, '^');
    if (negated) char = scanner.next();
    if (isChar(char, ']')) {
      this.literal(char.code);
      char = scanner.next();
    }
    for (; !isChar(char, ']') || this.last === 'operator'; char = scanner.next()) this.member(char);
    const set = this.closed(this.evaluated());
    return negated ? (code) => !set(code) : set;
  }

  private member(char: PatternChar): void {
    const { scanner } = this;
    if (char.code === -1) throw scanner.problem('A set has no closing bracket');
    if (isChar(char, ']')) throw scanner.problem('A set ends after an operator');
    if (isChar(char, '[')) this.add(readSet(scanner, this.depth + 1), 'set');
    else if (isChar(char, '\\')) this.escape();
    else if (isChar(char, '-') && this.last !== 'operator') this.dash();
    else if (isChar(char, '&') && this.last !== 'operator') this.ampersand();
    else this.literal(char.code);
  }

  /** `[:name:]`, of which the bracket is read already; null, with nothing read, when it is none. */
  private posix(): CharTest | null {
    const { scanner } = this;
    if (scanner.letter() !== ':') return null;
    const back = scanner.mark();
    scanner.skip(1);
    const negated = scanner.letter() === '^';
    if (negated) scanner.skip(1);
    let name = '';
    for (;;) {
      const char = scanner.next();
      if (name !== '' && isChar(char, ':') && scanner.letter() === ']') break;
      if (char.code === -1 || char.quoted || (name !== '' && isChar(char, ':'))) {
        back();
        return null;
      }
      name += String.fromCodePoint(char.code);
    }
    scanner.skip(1);
    return this.closed(named(name, negated, scanner));
  }

  private literal(code: number): void {
    this.add((other) => other === code, 'literal');
    this.lastCode = code;
  }

  /** A hyphen or an ampersand that is no operator. A range never begins with it, but with the character before. */
  private sign(code: number): void {
    this.add((other) => other === code, 'literal');
  }

  private add(test: CharTest, last: Last, operator: Operator = 'union'): void {
    const { current } = this;
    this.current = current === NOTHING && operator === 'union' ? test : COMBINE[operator](current, test);
    this.last = last;
  }

  private escape(): void {
    const { scanner } = this;
    const { code } = scanner.next();
    const letter = code === -1 ? '' : String.fromCodePoint(code);
    const short = shortClass(letter);
    if (short !== null) this.add(short, 'range');
    else if (letter === 'p' || letter === 'P') this.add(readProperty(scanner, letter === 'P'), 'set');
    else if (letter === 'N') refuseName(scanner);
    else if (letter === '' || /^[a-zA-Z]$/.test(letter)) throw scanner.problem('Unknown escape sequence');
    else this.literal(code);
  }

  private dash(): void {
    const { scanner, last } = this;
    const back = scanner.mark();
    const next = scanner.next();
    if (isChar(next, '-')) {
      if (last === 'start') throw scanner.problem('“--” has nothing before it');
      this.operate('difference');
    } else if (last === 'set' && isChar(next, '[')) {
      this.add(readSet(scanner, this.depth + 1), 'set', 'difference');
    } else if (last === 'literal' && !isChar(next, '[') && !isChar(next, ']')) {
      this.range(next);
    } else {
      back();
      this.sign(0x2d);
    }
  }

  private range(next: PatternChar): void {
    const { scanner, lastCode } = this;
    let to = next.code;
    if (isChar(next, '\\')) {
      to = scanner.next().code;
      const letter = to === -1 ? '' : String.fromCodePoint(to);
      if (letter === 'N') refuseName(scanner);
      if (LETTERS_WITHOUT_RANGE.includes(letter)) throw scanner.problem('A range cannot end in a class');
    }
    if (to === -1) throw scanner.problem('A set has no closing bracket');
    if (lastCode === -1 || to < lastCode) throw scanner.problem('A range ends before it begins');
    this.add((code) => code >= lastCode && code <= to, 'range');
  }

  private ampersand(): void {
    const { scanner, last } = this;
    const back = scanner.mark();
    const next = scanner.next();
    if (isChar(next, '&')) {
      if (last === 'start') throw scanner.problem('“&&” has nothing before it');
      this.operate('intersection');
    } else if (last === 'set' && isChar(next, '[')) {
      this.add(readSet(scanner, this.depth + 1), 'set', 'intersection');
    } else {
      back();
      this.sign(0x26);
    }
  }

  private operate(operator: Operator): void {
    this.before = this.evaluated();
    this.operator = operator;
    this.current = NOTHING;
    this.last = 'operator';
  }

  private evaluated(): CharTest {
    return this.before === null ? this.current : COMBINE[this.operator](this.before, this.current);
  }

  /** Without case, a set holds every letter of which it holds another form; a turned set is turned afterwards. */
  private closed(set: CharTest): CharTest {
    return withoutCase(set, this.scanner.flags);
  }
}
