import { because } from '../reasons.ts';
import { SyntaxStop, type Token, type TokenKind, tokenize } from './lexer.ts';

/**
 * How deep an expression may be, chains of operators included (`a or b or c` is a tree two deep). Walkers recurse;
 * this keeps them far from the end of the stack.
 */
const MAX_DEPTH = 1_000;

/** Where a parser stands among the tokens of one expression, and how deep. */
export class TokenCursor {
  protected token: Token;
  protected depth = 0;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private at = 0;

  /** @throws SyntaxStop for a character that begins no token */
  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
    this.token = this.tokens[0] ?? { kind: 'end', start: 0, end: 0 };
  }

  protected slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  protected advance(): void {
    if (this.at < this.tokens.length - 1) this.at++;
    this.token = this.tokens[this.at] ?? this.token;
  }

  /** The compiler does not see that `advance` changes the token; a call it believes. */
  protected kind(): TokenKind {
    return this.token.kind;
  }

  protected peek(): TokenKind {
    return this.tokens[this.at + 1]?.kind ?? 'end';
  }

  protected previousEnd(): number {
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  protected expect(kind: TokenKind): number {
    const { end } = this.token;
    if (this.token.kind !== kind) throw this.unexpected(kind);
    this.advance();
    return end;
  }

  protected descend(): void {
    if (++this.depth > MAX_DEPTH)
      throw new SyntaxStop(because('tooDeep', String(MAX_DEPTH)), this.token.start);
  }

  /** @param wanted what had to stand there */
  protected unexpected(wanted?: TokenKind): SyntaxStop {
    const { kind, start, end } = this.token;
    if (kind === 'end')
      return new SyntaxStop(wanted ? because('missing', wanted) : because('endsEarly'), start);
    const found = this.slice(start, end);
    const reason = wanted ? because('missingBefore', wanted, found) : because('notExpected', found);
    return new SyntaxStop(reason, start);
  }
}
