/** Python's string and bytes literals: `'…'`, `"…"`, `'''…'''`, with the prefixes `u`, `r`, `b`, `br`. */

/** Where a literal ends and what it holds. */
export interface StringLiteral {
  readonly value: string;
  readonly bytes: boolean;
  /** Index behind the closing quote. */
  readonly end: number;
}

const START = /([uU]|[rR][bB]?|[bB][rR]?)?('''|"""|'|")/y;
const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const CODED = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([xuUN]))/y;

/** One escape at `at`; null where Python refuses it. A character's name (`\N{…}`) is not looked up. */
function readEscape(text: string, at: number, bytes: boolean): { value: string; end: number } | null {
  CODED.lastIndex = at;
  const coded = CODED.exec(text);
  if (coded && !(bytes && coded[1] === undefined && coded[2] === undefined)) {
    const [whole, octal, two, four, eight, broken] = coded;
    if (broken !== undefined) return null;
    const point =
      octal === undefined ? Number.parseInt(two ?? four ?? eight ?? '', 16) : Number.parseInt(octal, 8);
    return point > 0x10ffff ? null : { value: String.fromCodePoint(point), end: at + whole.length };
  }
  const next = text.charAt(at + 1);
  return { value: SIMPLE[next] ?? `\\${next}`, end: at + 2 };
}

/** The literal that begins at `at`, or null where none does. */
export function readString(text: string, at: number): StringLiteral | null {
  START.lastIndex = at;
  const start = START.exec(text);
  if (!start) return null;
  const [whole, prefix = '', quote = ''] = start;
  const raw = /r/i.test(prefix);
  const bytes = /b/i.test(prefix);
  let value = '';
  for (let index = at + whole.length; index < text.length; ) {
    if (text.startsWith(quote, index)) return { value, bytes, end: index + quote.length };
    const sign = text.charAt(index);
    if ((sign === '\n' && quote.length === 1) || (bytes && sign > '\x7f')) return null;
    if (sign !== '\\') {
      value += sign;
      index += 1;
    } else if (raw) {
      value += text.slice(index, index + 2);
      index += 2;
    } else {
      const read = readEscape(text, index, bytes);
      if (read === null) return null;
      value += read.value;
      index = read.end;
    }
  }
  return null;
}
