/**
 * `ast.literal_eval`, as far as a number can come out of it. HQ tries it first on every cell of a CSV file
 * (`format_str_to_its_type`): so `0x10`, `1_000`, `(5)`, `5 # home` and `'5'` in quotes are numbers to it.
 */
import { readString, type StringLiteral } from './string-literal.ts';

/** What Python's literal is, or null where it is no literal or one that is never a number (`None`, `{}`, `1j`). */
export type Literal =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string };

const DIGITS = '[0-9](?:_?[0-9])*';
const NUMBER = new RegExp(
  `(0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+)` +
    `|((?:${DIGITS})?\\.${DIGITS}(?:[eE][+-]?${DIGITS})?|${DIGITS}\\.?[eE][+-]?${DIGITS}|${DIGITS}\\.)` +
    `|(0(?:_?0)*|[1-9](?:_?[0-9])*)`,
  'y',
);
const TRUTH = /True|False/y;
/** What may not follow a number or a word without a blank between. */
const CONTINUES = /[\p{L}\p{Nd}_.]/u;
const BLANK_LINES = /(?:[ \t\f]*(?:#[^\n]*)?\n)*/y;
const BLANKS = /(?:[ \t\f]|\\\n)*/y;
const BLANKS_AND_LINES = /(?:[ \t\f\n]|\\\n|#[^\n]*)*/y;
const INDENTATION = /[ \t\f]*[ \t](?![ \t\f])/y;
const END = /[ \t\f]*(?:#[^\n]*)?(?:\n[ \t\f]*(?:#[^\n]*)?)*$/y;
const DEEPEST = 200;
/** Python reads no longer integer (a guard against slow conversions); binary and hexadecimal ones it does. */
const MOST_INTEGER_DIGITS = 4300;

class Reader {
  at = 0;
  depth = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  skip(): void {
    this.take(this.depth > 0 ? BLANKS_AND_LINES : BLANKS);
  }

  is(sign: string): boolean {
    if (this.text.charAt(this.at) !== sign) return false;
    this.at += 1;
    return true;
  }

  /** `( … )` around what `inner` reads. */
  within<Read>(inner: () => Read | null): Read | null {
    this.depth += 1;
    if (this.depth > DEEPEST) return null;
    this.skip();
    const read = inner();
    this.skip();
    this.depth -= 1;
    return read !== null && this.is(')') ? read : null;
  }

  number(): Literal | null {
    const match = this.take(NUMBER);
    if (!match || CONTINUES.test(this.text.charAt(this.at))) return null;
    const [, based, float, decimal] = match;
    if (float !== undefined) return { kind: 'float', value: Number(float.replaceAll('_', '')) };
    const written = (based ?? decimal ?? '').replaceAll('_', '');
    if (decimal !== undefined && written.length > MOST_INTEGER_DIGITS) return null;
    return { kind: 'integer', value: BigInt(written) };
  }

  /** A number, with brackets but without a sign: Python takes one sign only, directly before the number. */
  unsigned(): Literal | null {
    return this.is('(') ? this.within(() => this.unsigned()) : this.number();
  }

  expression(): Literal | null {
    if (this.is('(')) return this.within(() => this.expression());
    if (this.is('+')) {
      this.skip();
      return this.unsigned();
    }
    if (this.is('-')) {
      this.skip();
      return negated(this.unsigned());
    }
    const truth = this.take(TRUTH);
    if (truth) {
      if (CONTINUES.test(this.text.charAt(this.at))) return null;
      return { kind: 'integer', value: truth[0] === 'True' ? 1n : 0n };
    }
    return this.number() ?? this.strings();
  }

  /** Strings beside each other are one string. */
  strings(): Literal | null {
    const parts: StringLiteral[] = [];
    for (let next = readString(this.text, this.at); next; next = readString(this.text, this.at)) {
      parts.push(next);
      this.at = next.end;
      this.skip();
    }
    const [first] = parts;
    if (!first || parts.some(({ bytes }) => bytes !== first.bytes)) return null;
    return { kind: 'string', value: parts.map(({ value }) => value).join('') };
  }
}

function negated(literal: Literal | null): Literal | null {
  if (literal?.kind === 'integer') return { kind: 'integer', value: -literal.value };
  return literal?.kind === 'float' ? { kind: 'float', value: -literal.value } : null;
}

/** Whether a text can begin a literal at all: most cells cannot, and need no reading. */
const MAY_BEGIN = /^[\s(+\-.0-9'"#\\]|^(?:True|False|[uUrRbB]{1,2}['"])/;

/** Reads a literal as `ast.literal_eval` does. */
export function readLiteral(text: string): Literal | null {
  if (!MAY_BEGIN.test(text) || text.includes('\0')) return null;
  const reader = new Reader(text.replace(/^[ \t]+/, ''));
  reader.take(BLANK_LINES);
  if (isIndented(reader.text, reader.at)) return null;
  reader.skip();
  const read = reader.expression();
  return read !== null && reader.take(END) && isEnd(reader.text) ? read : null;
}

/** A line that begins with blanks is an indented one, which Python refuses; a form feed begins the line anew. */
function isIndented(text: string, start: number): boolean {
  INDENTATION.lastIndex = start;
  return INDENTATION.test(text);
}

/** Blanks alone in the last line are an indentation that never ends. */
function isEnd(text: string): boolean {
  return !/\n[ \t]+$/.test(text);
}
