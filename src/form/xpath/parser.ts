import { because } from '../reasons.ts';
import type { BinaryOperator, Expr, ParseResult, Step } from './ast.ts';
import { SyntaxStop, type TokenKind } from './lexer.ts';
import { TokenCursor } from './token-cursor.ts';

/** Vellum stores an expression that its editor cannot parse with this in front. */
const MARKED_INVALID = '#invalid/xpath';

const PRECEDENCE: Readonly<Partial<Record<TokenKind, number>>> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
  mod: 6,
  '|': 8,
};
const UNARY = 7;

const NODE_TYPES: ReadonlySet<string> = new Set(['node', 'text', 'comment', 'processing-instruction']);

const AXES: ReadonlySet<string> = new Set([
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
]);

/**
 * Reads one XPath 1.0 expression with CommCare's hashtags. Never throws: a syntax error, an expression that Vellum
 * marked `#invalid/xpath`, and nesting beyond MAX_DEPTH are problems with an offset.
 */
export function parseXPath(text: string): ParseResult {
  const marked = text.indexOf(MARKED_INVALID);
  if (marked !== -1 && text.slice(0, marked).trim() === '')
    return { ok: false, problem: { reason: because('markedByBuilder'), offset: marked } };
  try {
    return { ok: true, expr: new Parser(text).whole() };
  } catch (stop) {
    if (stop instanceof SyntaxStop)
      return { ok: false, problem: { reason: stop.reason, offset: stop.offset } };
    throw stop;
  }
}

class Parser extends TokenCursor {
  whole(): Expr {
    if (this.token.kind === 'end') throw new SyntaxStop(because('empty'), 0);
    const expr = this.binary(1);
    if (this.kind() !== 'end') throw this.unexpected();
    return expr;
  }

  private binary(lowest: number): Expr {
    const outer = this.depth;
    this.descend();
    let left = this.unary();
    for (;;) {
      const precedence = PRECEDENCE[this.token.kind];
      if (precedence === undefined || precedence < lowest) break;
      const operator = this.token.kind as BinaryOperator;
      this.advance();
      // A chain makes the tree deeper by one for each operator.
      this.descend();
      // The engine binds a sign weaker than a union, so none can stand there.
      if (operator === '|' && this.kind() === '-') throw this.unexpected();
      const right = this.binary(precedence + 1);
      left = { type: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    this.depth = outer;
    return left;
  }

  private unary(): Expr {
    if (this.token.kind !== '-') return this.pathOrValue();
    const start = this.token.start;
    this.advance();
    const operand = this.binary(UNARY);
    return { type: 'negate', operand, start, end: operand.end };
  }

  private pathOrValue(): Expr {
    const { kind, start } = this.token;
    if (kind === '/' || kind === '//') return this.absolutePath();
    if (kind === '#') return this.continued(this.hashtag());
    const value = this.value();
    if (value !== null) return this.continued(value);
    if (!this.startsStep()) throw this.unexpected();
    const steps: Step[] = [];
    this.steps(steps);
    return { type: 'path', root: 'relative', base: null, steps, start, end: this.endOf(steps, start) };
  }

  /** `(…)`, a literal, a variable or a call; null when a step comes. */
  private value(): Expr | null {
    const { kind, start, end } = this.token;
    switch (kind) {
      case '(': {
        this.advance();
        const inner = this.binary(1);
        return { type: 'group', inner, start, end: this.expect(')') };
      }
      case 'string':
        this.advance();
        return { type: 'string', value: this.slice(start + 1, end - 1), start, end };
      case 'number': {
        this.advance();
        const text = this.slice(start, end);
        return { type: 'number', value: Number(text), text, start, end };
      }
      case 'variable':
        this.advance();
        return { type: 'variable', name: this.slice(start + 1, end), start, end };
      case 'name':
        return this.peek() === '(' && !NODE_TYPES.has(this.slice(start, end)) ? this.call() : null;
      default:
        return null;
    }
  }

  private call(): Expr {
    const { start, end } = this.token;
    const name = this.slice(start, end);
    this.advance();
    this.advance();
    const args: Expr[] = [];
    if (this.token.kind !== ')') {
      args.push(this.binary(1));
      while (this.token.kind === ',') {
        this.advance();
        args.push(this.binary(1));
      }
    }
    return { type: 'call', name, nameSpan: { start, end }, args, start, end: this.expect(')') };
  }

  private hashtag(): Expr {
    const start = this.token.start;
    this.advance();
    if (this.token.kind !== 'name') throw new SyntaxStop(because('noName', '#'), start);
    const namespace = this.slice(this.token.start, this.token.end);
    let end = this.token.end;
    this.advance();
    const steps: string[] = [];
    while (this.kind() === '/' && this.peek() === 'name') {
      this.advance();
      steps.push(this.slice(this.token.start, this.token.end));
      end = this.token.end;
      this.advance();
    }
    return { type: 'hashtag', namespace, steps, start, end };
  }

  /** Predicates and steps after a value: `instance('x')/a[b]`, `(a)[1]`. */
  private continued(value: Expr): Expr {
    let base = value;
    if (this.token.kind === '[') {
      const predicates = this.predicates();
      base = { type: 'filter', base, predicates, start: base.start, end: this.previousEnd() };
    }
    if (this.token.kind !== '/' && this.token.kind !== '//') return base;
    const steps: Step[] = [];
    this.separator(steps);
    this.steps(steps);
    const end = this.endOf(steps, base.end);
    return { type: 'path', root: 'expression', base, steps, start: base.start, end };
  }

  private absolutePath(): Expr {
    const { start, end } = this.token;
    const steps: Step[] = [];
    const needsStep = this.separator(steps);
    if (needsStep || this.startsStep()) this.steps(steps);
    // The engine reads the hyphen after a lone slash as the sign of a number, and then there is no operator.
    else if (this.kind() === '-') throw this.unexpected();
    return { type: 'path', root: 'absolute', base: null, steps, start, end: this.endOf(steps, end) };
  }

  /** Reads `/` or `//`; true when it was `//`, which is itself a step. */
  private separator(steps: Step[]): boolean {
    const { kind, start, end } = this.token;
    this.advance();
    if (kind !== '//') return false;
    steps.push({ axis: 'descendant-or-self', test: 'node()', predicates: [], start, end });
    return true;
  }

  private steps(into: Step[]): void {
    into.push(this.step());
    while (this.token.kind === '/' || this.token.kind === '//') {
      this.separator(into);
      into.push(this.step());
    }
  }

  private step(): Step {
    const { kind, start, end } = this.token;
    if (kind === '.' || kind === '..') {
      this.advance();
      return { axis: kind === '.' ? 'self' : 'parent', test: 'node()', predicates: [], start, end };
    }
    let axis = 'child';
    if (kind === '@') {
      this.advance();
      axis = 'attribute';
    } else if (kind === 'name' && this.peek() === '::') {
      axis = this.slice(start, end);
      if (!AXES.has(axis)) throw new SyntaxStop(because('noAxis', axis), start);
      this.advance();
      this.advance();
    }
    const test = this.nodeTest();
    const predicates = this.token.kind === '[' ? this.predicates() : [];
    return { axis, test, predicates, start, end: this.previousEnd() };
  }

  private nodeTest(): string {
    const { kind, start, end } = this.token;
    if (kind !== 'name' && kind !== 'wildcard') throw this.unexpected();
    const name = this.slice(start, end);
    this.advance();
    if (this.token.kind !== '(' || !NODE_TYPES.has(name)) return name;
    this.advance();
    const argument = this.token;
    if (name !== 'processing-instruction' || argument.kind !== 'string') {
      this.expect(')');
      return `${name}()`;
    }
    this.advance();
    this.expect(')');
    return `${name}(${this.slice(argument.start, argument.end)})`;
  }

  private predicates(): Expr[] {
    const predicates: Expr[] = [];
    while (this.token.kind === '[') {
      this.advance();
      predicates.push(this.binary(1));
      this.expect(']');
    }
    return predicates;
  }

  private startsStep(): boolean {
    switch (this.token.kind) {
      case 'name':
      case 'wildcard':
      case '.':
      case '..':
      case '@':
        return true;
      default:
        return false;
    }
  }

  private endOf(steps: readonly Step[], otherwise: number): number {
    return steps[steps.length - 1]?.end ?? otherwise;
  }
}
