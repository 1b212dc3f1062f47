import type { Reason } from '../reasons.ts';

/**
 * The syntax tree of a CommCare XPath expression. Every node has its UTF-16 offsets in the text that was parsed
 * (`end` exclusive). Parentheses are nodes, so that printing gives the text back unchanged.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | '|';

export interface StringLiteral extends Span {
  readonly type: 'string';
  readonly value: string;
}

export interface NumberLiteral extends Span {
  readonly type: 'number';
  readonly value: number;
  /** As written: `1.50` stays `1.50`. */
  readonly text: string;
}

/** `#form/a/b`, `#case/parent/x`, `#user/name`. */
export interface Hashtag extends Span {
  readonly type: 'hashtag';
  /** `form`, `case`, `user`, … */
  readonly namespace: string;
  readonly steps: readonly string[];
}

export interface Step extends Span {
  /** `child` unless said otherwise; `.` is `self::node()`, `..` is `parent::node()`, `//` is `descendant-or-self`. */
  readonly axis: string;
  /** `name`, `prefix:name`, `*`, `prefix:*`, `node()`, `text()`, … */
  readonly test: string;
  readonly predicates: readonly Expr[];
}

/** `/data/a`, `../b`, `.`, `instance('x')/y[z]`. */
export interface Path extends Span {
  readonly type: 'path';
  /** `absolute` starts with `/`; `relative` at the context node; `expression` at the value of `base`. */
  readonly root: 'absolute' | 'relative' | 'expression';
  readonly base: Expr | null;
  readonly steps: readonly Step[];
}

/** `expr[predicate]` on something that is no location path. */
export interface Filter extends Span {
  readonly type: 'filter';
  readonly base: Expr;
  readonly predicates: readonly Expr[];
}

export interface Call extends Span {
  readonly type: 'call';
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Expr[];
}

export interface Binary extends Span {
  readonly type: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expr;
  readonly right: Expr;
}

export interface Negate extends Span {
  readonly type: 'negate';
  readonly operand: Expr;
}

export interface Group extends Span {
  readonly type: 'group';
  readonly inner: Expr;
}

export interface Variable extends Span {
  readonly type: 'variable';
  readonly name: string;
}

export type Expr =
  | StringLiteral
  | NumberLiteral
  | Hashtag
  | Path
  | Filter
  | Call
  | Binary
  | Negate
  | Group
  | Variable;

export interface SyntaxProblem {
  readonly reason: Reason;
  /** Offset at which reading stopped. */
  readonly offset: number;
}

/** Syntax errors are expected input, so they are values. */
export type ParseResult =
  | { readonly ok: true; readonly expr: Expr }
  | { readonly ok: false; readonly problem: SyntaxProblem };
