import { javaDoubleToString, javaTrim } from './java-number.ts';

/** A member of a JSON object: its text, the letters of what has no quotes (`12`, `true`), or an object or array. */
export type JsonMember =
  | { readonly type: 'text' | 'plain'; readonly text: string }
  | { readonly type: 'nested' };

const NESTED: JsonMember = { type: 'nested' };
/** Deeper texts make Java's reader run out of its stack; nobody writes them. */
const MAX_DEPTH = 500;

class JsonProblem {}

/** The members of an object as org.json reads it, which also takes texts without quotes, `;` and commas at the end. */
export function readJsonObject(text: string): ReadonlyMap<string, JsonMember> | null {
  try {
    return new Reader(text).object();
  } catch (thrown) {
    if (thrown instanceof JsonProblem) return null;
    throw thrown;
  }
}

class Reader {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    // The reader takes a NUL for the end.
    const end = text.indexOf('\0');
    this.text = end === -1 ? text : text.slice(0, end);
  }

  object(): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    this.expect('{');
    if (++this.depth > MAX_DEPTH) throw new JsonProblem();
    while (this.clean() !== '}') {
      const key = this.simple();
      this.expect(':');
      const value = this.value();
      const name = key.type === 'plain' ? keyOf(key.text) : key.text;
      if (members.has(name)) throw new JsonProblem();
      members.set(name, value);
      const next = this.clean();
      if (next === '}') break;
      if (next !== ',' && next !== ';') throw new JsonProblem();
      this.at++;
    }
    this.expect('}');
    this.depth--;
    return members;
  }

  private array(): void {
    this.expect('[');
    if (++this.depth > MAX_DEPTH) throw new JsonProblem();
    while (this.clean() !== ']') {
      if (this.clean() !== ',') this.value();
      const next = this.clean();
      if (next === ']') break;
      if (next !== ',') throw new JsonProblem();
      this.at++;
    }
    this.expect(']');
    this.depth--;
  }

  private value(): JsonMember {
    switch (this.clean()) {
      case '{':
        this.object();
        return NESTED;
      case '[':
        this.array();
        return NESTED;
      default:
        return this.simple();
    }
  }

  private simple(): { readonly type: 'text' | 'plain'; readonly text: string } {
    const quote = this.clean();
    if (quote === '"' || quote === "'") return { type: 'text', text: this.quoted(quote) };
    const start = this.at;
    while (this.char() >= ' ' && !',:]}/\\"[{;=#'.includes(this.char())) this.at++;
    const text = javaTrim(this.text.slice(start, this.at));
    if (text === '') throw new JsonProblem();
    return /^(?:true|false|null)$/i.test(text) || isNumber(text)
      ? { type: 'plain', text }
      : { type: 'text', text };
  }

  private quoted(quote: string): string {
    let text = '';
    this.at++;
    for (;;) {
      const char = this.char();
      if (char === '' || char === '\n' || char === '\r') throw new JsonProblem();
      this.at++;
      if (char === quote) return text;
      text += char === '\\' ? this.escaped() : char;
    }
  }

  private escaped(): string {
    const char = this.char();
    this.at++;
    const simple = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }[char];
    if (simple !== undefined) return simple;
    if (char !== '' && `"'\\/`.includes(char)) return char;
    const hex = this.text.slice(this.at, this.at + 4);
    // Java's parseInt takes a sign, too.
    if (char !== 'u' || !/^(?:[0-9a-fA-F]{4}|[+-][0-9a-fA-F]{3})$/.test(hex)) throw new JsonProblem();
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private char(): string {
    return this.text.charAt(this.at);
  }

  /** The next character that is no blank; '' at the end. */
  private clean(): string {
    while (this.char() !== '' && this.char() <= ' ') this.at++;
    return this.char();
  }

  private expect(char: string): void {
    if (this.clean() !== char) throw new JsonProblem();
    this.at++;
  }
}

function isNumber(text: string): boolean {
  return /[.eE]/.test(text)
    ? /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,9})?$/.test(text) && /^-|^\d/.test(text)
    : /^-?(?:0|[1-9]\d*)$/.test(text);
}

/** A key without quotes is read as a value and written again: `TRUE` is `true`. */
function keyOf(plain: string): string {
  return /^(?:true|false|null)$/i.test(plain) ? plain.toLowerCase() : plain;
}

/**
 * A plain member as Android's org.json gives it when a text is asked for, which Java's on the server refuses.
 */
export function androidText(plain: string): string {
  if (/^(?:true|false|null)$/i.test(plain)) return plain.toLowerCase();
  const whole = !/[.eE]/.test(plain);
  const number = Number(plain);
  if (!whole) return javaDoubleToString(number);
  const digits = BigInt(plain);
  const isLong = digits >= -(2n ** 63n) && digits < 2n ** 63n;
  return isLong ? String(digits) : javaDoubleToString(number);
}
