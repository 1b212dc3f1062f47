/** How hashtags and paths of one form stand for each other. */
export interface HashtagNames {
  toXPath(hashtag: string): string;
  /** The hashtag of a path, or null when it has none. */
  toHashtag(xpath: string): string | null;
  isNamespace(name: string): boolean;
}

type Style = 'toXPath' | 'toHashtag';

/**
 * A parsed expression. It prints itself normalised: one blank around operators, numbers without trailing zeros.
 * Vellum does the same, so a text that went through the model is not always the text that was typed.
 */
export abstract class Expression {
  abstract print(style: Style): string;
  getChildren(): readonly Expression[] {
    return [];
  }
  toXPath(): string {
    return this.print('toXPath');
  }
  toHashtag(): string {
    return this.print('toHashtag');
  }
}

export class StringLiteral extends Expression {
  readonly stringDelim: string;
  readonly valueDisplay: string;
  constructor(
    readonly value: string,
    written: string,
  ) {
    super();
    this.stringDelim = written.charAt(0);
    this.valueDisplay = written;
  }
  print(): string {
    return this.valueDisplay;
  }
}

export class NumberLiteral extends Expression {
  readonly value: { readonly _: number };
  constructor(private readonly text: string) {
    super();
    this.value = { _: Number(text) };
  }
  /** Zeros at the end of a fraction are lost, and nothing else: `1.0` becomes `1.`. */
  print(): string {
    return this.text.includes('.') ? this.text.replace(/0+$/, '').replace(/^\./, '0.') : this.text;
  }
}

export class Variable extends Expression {
  constructor(readonly value: string) {
    super();
  }
  print(): string {
    return this.value;
  }
}

export class Negation extends Expression {
  readonly type = 'num-neg';
  constructor(readonly value: Expression) {
    super();
  }
  print(style: Style): string {
    return `-${this.value.print(style)}`;
  }
  override getChildren(): readonly Expression[] {
    return [this.value];
  }
}

export class Parenthesis extends Expression {
  constructor(readonly value: Expression) {
    super();
  }
  print(style: Style): string {
    const inside = this.value.print(style);
    return this.value instanceof Binary || this.value instanceof Negation ? `(${inside})` : inside;
  }
  override getChildren(): readonly Expression[] {
    return [this.value];
  }
}

export class FunctionCall extends Expression {
  constructor(
    readonly id: string,
    readonly args: readonly Expression[],
  ) {
    super();
  }
  print(style: Style): string {
    return `${this.id}(${this.args.map((arg) => arg.print(style)).join(', ')})`;
  }
  override getChildren(): readonly Expression[] {
    return this.args;
  }
}

/** `type` names the operator as Vellum does: `=` is `==`. */
export class Binary extends Expression {
  readonly type: string;
  constructor(
    readonly operator: string,
    readonly left: Expression,
    readonly right: Expression,
  ) {
    super();
    this.type = operator === '=' ? '==' : operator;
  }
  print(style: Style): string {
    return `${this.left.print(style)} ${this.operator} ${this.right.print(style)}`;
  }
  override getChildren(): readonly Expression[] {
    return [this.left, this.right];
  }
}

export interface Step {
  readonly axis: string;
  readonly name: string;
  readonly predicates: readonly Expression[];
}

function printPredicates(predicates: readonly Expression[], style: Style): string {
  return predicates.map((predicate) => `[${predicate.print(style)}]`).join('');
}

export class PathExpression extends Expression {
  constructor(
    readonly initial_context: 'abs' | 'rel' | 'expr',
    readonly steps: readonly Step[],
    readonly filter: { readonly expr: Expression; readonly predicates: readonly Expression[] } | null,
    private readonly names: HashtagNames,
  ) {
    super();
  }
  pathWithoutPredicates(): string {
    return `/${this.steps.map((step) => step.name).join('/')}`;
  }
  print(style: Style): string {
    const plain = this.printAs('toXPath');
    const hashtag = style === 'toHashtag' ? this.names.toHashtag(plain) : null;
    return hashtag ?? (style === 'toXPath' ? plain : this.printAs(style));
  }
  private printAs(style: Style): string {
    const base = this.filter
      ? this.filter.expr.print(style) + printPredicates(this.filter.predicates, style)
      : '';
    const steps = this.steps.map((step) => step.axis + step.name + printPredicates(step.predicates, style));
    const path = steps.join('/').replaceAll('///', '//');
    return this.initial_context === 'rel' ? path : `${base}/${path}`.replace(/^\/\/\//, '//');
  }
  override getChildren(): readonly Expression[] {
    const predicates = this.steps.flatMap((step) => step.predicates);
    return this.filter ? [this.filter.expr, ...this.filter.predicates, ...predicates] : predicates;
  }
}

export class FilterExpression extends Expression {
  constructor(
    readonly expr: Expression,
    readonly predicates: readonly Expression[],
  ) {
    super();
  }
  print(style: Style): string {
    return this.expr.print(style) + printPredicates(this.predicates, style);
  }
  override getChildren(): readonly Expression[] {
    return [this.expr, ...this.predicates];
  }
}

export class HashtagExpression extends Expression {
  readonly initial_context = 'hashtag';
  readonly namespace: string;
  readonly steps: readonly { readonly name: string }[];
  constructor(
    private text: string,
    private readonly names: HashtagNames,
  ) {
    super();
    const [namespace = '', ...steps] = text.slice(1).split('/');
    this.namespace = namespace;
    this.steps = steps.map((name) => ({ name }));
  }
  print(style: Style): string {
    return style === 'toXPath' ? this.names.toXPath(this.text) : this.text;
  }
}
