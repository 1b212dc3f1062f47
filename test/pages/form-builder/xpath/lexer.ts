export type TokenKind = 'number' | 'string' | 'hashtag' | 'name' | 'variable' | 'operator' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

/** What a syntax error carries: callers tell it from a bug by `hash`. */
export class XPathSyntaxError extends Error {
  readonly hash: { readonly text: string; readonly token: string; readonly line: number };

  constructor(message: string, text: string, token: string) {
    super(message);
    this.name = 'Error';
    this.hash = { text, token, line: 0 };
  }
}

const PATTERNS: ReadonlyArray<readonly [TokenKind, RegExp]> = [
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)/y],
  ['string', /"[^"]*"|'[^']*'/y],
  ['hashtag', /#[\p{L}_][\p{L}\p{N}_.-]*(?:\/[\p{L}_][\p{L}\p{N}_.-]*)*/uy],
  ['variable', /\$[\p{L}_][\p{L}\p{N}_.:-]*/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.-]*(?::(?:\*|[\p{L}_][\p{L}\p{N}_.-]*))?/uy],
  ['operator', /::|\/\/|\.\.|!=|<=|>=|[/()[\],@|+\-*=<>.]/y],
];

const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'div', 'mod']);
/** After one of these an operand must follow, so `*` and `div` are names there. */
const OPENS: ReadonlySet<string> = new Set(
  ['', '(', '[', ',', '@', '::', '/', '//', '|', '+', '-', '*', '=', '!=', '<', '<=', '>', '>='].concat([
    ...WORDS,
  ]),
);

function match(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0], start: at };
  }
  return null;
}

/** Reads the tokens of an XPath expression, an `end` token last. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = match(text, at);
    if (!token) {
      throw new XPathSyntaxError(
        `Lexical error on line 1. Unrecognized text.\n${text.slice(at)}`,
        text.slice(at),
        '',
      );
    }
    const last = tokens.at(-1);
    const operand = last !== undefined && !(last.kind === 'operator' && OPENS.has(last.text));
    if (operand && token.kind === 'name' && WORDS.has(token.text)) {
      tokens.push({ ...token, kind: 'operator' });
    } else if (!operand && token.text === '*') {
      tokens.push({ ...token, kind: 'name' });
    } else {
      tokens.push(token);
    }
    at += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', start: text.length });
  return tokens;
}
