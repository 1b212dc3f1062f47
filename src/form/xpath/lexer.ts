import { because, type Reason } from '../reasons.ts';
import type { BinaryOperator } from './ast.ts';

/** Punctuation and operators name themselves; `wildcard` is `*` or `prefix:*` as a node test. */
export type TokenKind =
  | 'name'
  | 'wildcard'
  | 'number'
  | 'string'
  | 'variable'
  | BinaryOperator
  | '('
  | ')'
  | '['
  | ']'
  | ','
  | '/'
  | '//'
  | '.'
  | '..'
  | '@'
  | '::'
  | '#'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

interface Mark {
  readonly kind: TokenKind;
  readonly end: number;
}

/** Thrown inside this folder only; `parseXPath` turns it into a problem. */
export class SyntaxStop {
  readonly reason: Reason;
  readonly offset: number;

  constructor(reason: Reason, offset: number) {
    this.reason = reason;
    this.offset = offset;
  }
}

const NAME_START = 1;
const NAME_PART = 2;
const DIGIT = 4;
const SPACE = 8;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) ASCII[code] = NAME_START | NAME_PART;
  else if (/[0-9]/.test(char)) ASCII[code] = NAME_PART | DIGIT;
  else if (/[.-]/.test(char)) ASCII[code] = NAME_PART;
  else if (/[ \t\n\f\r]/.test(char)) ASCII[code] = SPACE;
}

/**
 * Beyond ASCII, phones take letters that have a case (commcare-core `Lexer.isAlpha`), and no blank but the ASCII
 * ones: a no-break space pasted from a web page breaks the expression there.
 */
const CASED_LETTER = /[\p{Lowercase}\p{Uppercase}]/u;
/** Digits of every script go on with a name (`a١`), but only ASCII ones make a number. */
const ANY_DIGIT = /\p{Nd}/u;

function classOf(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < 128) return ASCII[code] ?? 0;
  // NaN past the end
  if (!(code >= 128)) return 0;
  const char = text.charAt(offset);
  if (CASED_LETTER.test(char)) return NAME_START | NAME_PART;
  return ANY_DIGIT.test(char) ? NAME_PART : 0;
}

function endOfName(text: string, start: number): number {
  let end = start + 1;
  while ((classOf(text, end) & NAME_PART) !== 0) end++;
  return end;
}

/** A name with its prefix; `a::b` is an axis, not a prefix. */
function endOfQName(text: string, start: number): number {
  const end = endOfName(text, start);
  return text[end] === ':' && (classOf(text, end + 1) & NAME_START) !== 0 ? endOfName(text, end + 1) : end;
}

/**
 * Whether an operator must come next: XPath 1.0 section 3.7. After a value, `*` multiplies and `and`, `or`, `div`,
 * `mod` are operators; everywhere else they are names.
 */
function endsValue(kind: TokenKind | null): boolean {
  switch (kind) {
    case 'name':
    case 'wildcard':
    case 'number':
    case 'string':
    case 'variable':
    case ')':
    case ']':
    case '.':
    case '..':
      return true;
    default:
      return false;
  }
}

/** Phones need no blank after an operator's name: `a or. = 1`. */
function operatorAt(text: string, i: number): 'and' | 'or' | 'div' | 'mod' | null {
  if (text.startsWith('or', i)) return 'or';
  if (text.startsWith('and', i)) return 'and';
  if (text.startsWith('div', i)) return 'div';
  return text.startsWith('mod', i) ? 'mod' : null;
}

function noOperator(name: string): Reason {
  const small = name.toLowerCase();
  return small !== name && operatorAt(small, 0) === small
    ? because('writtenSmall', name, small)
    : because('noOperator', name);
}

/** All tokens, the last of kind `end`. Throws SyntaxStop at a character that starts none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: TokenKind | null = null;
  let i = 0;
  const push = (kind: TokenKind, end: number): void => {
    tokens.push({ kind, start: i, end });
    previous = kind;
    i = end;
  };
  while (i < text.length) {
    const kind = classOf(text, i);
    if (kind === SPACE) {
      i++;
    } else if ((kind & NAME_START) !== 0) {
      const end = endOfName(text, i);
      if (endsValue(previous)) {
        const operator = operatorAt(text, i);
        if (operator === null) throw new SyntaxStop(noOperator(text.slice(i, end)), i);
        push(operator, i + operator.length);
      } else if (text[end] === ':' && text[end + 1] === '*') push('wildcard', end + 2);
      else push('name', endOfQName(text, i));
    } else if ((kind & DIGIT) !== 0) {
      push('number', endOfNumber(text, i));
    } else {
      const symbol = symbolAt(text, i, previous);
      push(symbol.kind, symbol.end);
    }
  }
  push('end', text.length);
  return tokens;
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while ((classOf(text, end) & DIGIT) !== 0) end++;
  if (text[end] === '.') {
    end++;
    while ((classOf(text, end) & DIGIT) !== 0) end++;
  }
  return end;
}

/** The token of a character that starts neither name nor number. */
function symbolAt(text: string, i: number, previous: TokenKind | null): Mark {
  const char = text[i];
  const next = text[i + 1];
  switch (char) {
    case "'":
    case '"': {
      const close = text.indexOf(char, i + 1);
      if (close === -1) throw new SyntaxStop(because('openQuote'), i);
      return { kind: 'string', end: close + 1 };
    }
    case '(':
    case ')':
    case '[':
    case ']':
    case ',':
    case '@':
    case '#':
    case '|':
    case '+':
    case '-':
    case '=':
      return { kind: char, end: i + 1 };
    case '/':
      return next === '/' ? { kind: '//', end: i + 2 } : { kind: '/', end: i + 1 };
    case '<':
    case '>':
      return next === '=' ? { kind: `${char}=`, end: i + 2 } : { kind: char, end: i + 1 };
    case '.':
      if (next === '.') return { kind: '..', end: i + 2 };
      if ((classOf(text, i + 1) & DIGIT) !== 0) return { kind: 'number', end: endOfNumber(text, i) };
      return { kind: '.', end: i + 1 };
    case '*':
      return { kind: endsValue(previous) ? '*' : 'wildcard', end: i + 1 };
    case '!':
      if (next === '=') return { kind: '!=', end: i + 2 };
      throw new SyntaxStop(because('loneExclamation'), i);
    case ':':
      if (next === ':') return { kind: '::', end: i + 2 };
      throw new SyntaxStop(because('loneColon'), i);
    case '$':
      if ((classOf(text, i + 1) & NAME_START) === 0) throw new SyntaxStop(because('noName', '$'), i);
      return { kind: 'variable', end: endOfQName(text, i + 1) };
    case '‘':
    case '’':
    case '“':
    case '”':
      throw new SyntaxStop(because('printedQuote', char), i);
    case '\u00a0':
      throw new SyntaxStop(because('noBreakSpace'), i);
    default:
      throw new SyntaxStop(because('noMeaning', String.fromCodePoint(text.codePointAt(i) ?? 0)), i);
  }
}
