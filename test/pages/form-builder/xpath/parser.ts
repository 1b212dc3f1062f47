import { type Token, tokenize, XPathSyntaxError } from './lexer.ts';
import {
  Binary,
  type Expression,
  FilterExpression,
  FunctionCall,
  HashtagExpression,
  type HashtagNames,
  Negation,
  NumberLiteral,
  Parenthesis,
  PathExpression,
  type Step,
  StringLiteral,
  Variable,
} from './nodes.ts';

/** Operators from the loosest to the tightest. */
const LEVELS: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['or']),
  new Set(['and']),
  new Set(['=', '!=']),
  new Set(['<', '<=', '>', '>=']),
  new Set(['+', '-']),
  new Set(['*', 'div', 'mod']),
];
const NODE_TESTS: ReadonlySet<string> = new Set(['node', 'text', 'comment', 'processing-instruction']);

class Parser {
  private readonly tokens: Token[];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly names: HashtagNames,
  ) {
    this.tokens = tokenize(text);
  }

  parse(): Expression {
    const expression = this.binary(0);
    if (this.peek().kind !== 'end') this.fail();
    return expression;
  }

  private peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? { kind: 'end', text: '', start: this.text.length };
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'operator' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.fail(`Expecting '${text}'`);
  }

  private fail(why = 'Unexpected token'): never {
    const token = this.peek();
    const got = token.kind === 'end' ? 'EOF' : token.text;
    throw new XPathSyntaxError(
      `Parse error on line 1:\n${this.text}\n${why}, got '${got}'`,
      token.text,
      token.kind,
    );
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    while (this.peek().kind === 'operator' && operators.has(this.peek().text)) {
      const operator = this.next().text;
      left = new Binary(operator, left, this.binary(level + 1));
    }
    return left;
  }

  private unary(): Expression {
    if (this.take('-')) return new Negation(this.unary());
    let left = this.path();
    while (this.take('|')) left = new Binary('|', left, this.path());
    return left;
  }

  private path(): Expression {
    const token = this.peek();
    if (token.kind === 'hashtag') return this.hashtag();
    if (this.is('/') || this.is('//')) return this.absolute();
    if (this.startsPrimary()) return this.filter();
    if (this.startsStep()) return new PathExpression('rel', this.steps(''), null, this.names);
    this.fail();
  }

  private hashtag(): Expression {
    const { text } = this.next();
    const namespace = text.slice(1).split('/')[0] ?? '';
    if (!this.names.isNamespace(namespace)) this.fail(`Unknown namespace ${namespace}`);
    return new HashtagExpression(text, this.names);
  }

  private absolute(): Expression {
    const axis = this.next().text === '//' ? '/' : '';
    if (!this.startsStep()) {
      if (axis) this.fail();
      return new PathExpression('abs', [], null, this.names);
    }
    return new PathExpression('abs', this.steps(axis), null, this.names);
  }

  private startsPrimary(): boolean {
    const { kind, text } = this.peek();
    if (kind === 'number' || kind === 'string' || kind === 'variable' || this.is('(')) return true;
    return kind === 'name' && this.is('(', 1) && !NODE_TESTS.has(text);
  }

  private startsStep(): boolean {
    return this.peek().kind === 'name' || this.is('.') || this.is('..') || this.is('@');
  }

  private filter(): Expression {
    const expr = this.primary();
    const predicates = this.predicates();
    if (this.is('/') || this.is('//')) {
      const axis = this.next().text === '//' ? '/' : '';
      return new PathExpression('expr', this.steps(axis), { expr, predicates }, this.names);
    }
    return predicates.length > 0 ? new FilterExpression(expr, predicates) : expr;
  }

  private primary(): Expression {
    const token = this.next();
    if (token.kind === 'number') return new NumberLiteral(token.text);
    if (token.kind === 'string') return new StringLiteral(token.text.slice(1, -1), token.text);
    if (token.kind === 'variable') return new Variable(token.text);
    if (token.kind === 'name') return this.call(token.text);
    const inner = this.binary(0);
    this.expect(')');
    return new Parenthesis(inner);
  }

  private call(name: string): Expression {
    this.expect('(');
    const args: Expression[] = [];
    if (!this.take(')')) {
      do args.push(this.binary(0));
      while (this.take(','));
      this.expect(')');
    }
    return new FunctionCall(name, args);
  }

  private predicates(): Expression[] {
    const predicates: Expression[] = [];
    while (this.take('[')) {
      predicates.push(this.binary(0));
      this.expect(']');
    }
    return predicates;
  }

  private steps(first: string): Step[] {
    const steps = [this.step(first)];
    while (this.is('/') || this.is('//')) {
      steps.push(this.step(this.next().text === '//' ? '/' : ''));
    }
    return steps;
  }

  private step(prefix: string): Step {
    if (this.take('.')) return { axis: prefix, name: '.', predicates: [] };
    if (this.take('..')) return { axis: prefix, name: '..', predicates: [] };
    let axis = prefix;
    if (this.take('@')) axis += '@';
    else if (this.is('::', 1)) {
      const { text } = this.next();
      if (text !== 'child') axis += `${text}::`;
      this.at += 1;
    }
    if (this.peek().kind !== 'name') this.fail();
    let { text: name } = this.next();
    if (NODE_TESTS.has(name) && this.take('(')) {
      this.expect(')');
      name += '()';
    }
    return { axis, name, predicates: this.predicates() };
  }
}

/**
 * Parses an XPath expression with hashtags.
 * @throws {XPathSyntaxError} with `hash`, as Vellum's generated parser does
 */
export function parseXPath(text: string, names: HashtagNames): Expression {
  return new Parser(text, names).parse();
}
