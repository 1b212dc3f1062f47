import type { Expression, SourceRange } from '../source.ts';
import type { NamespaceScope } from './namespaces.ts';

export const VELLUM = 'http://commcarehq.org/xforms/vellum';
export const JAVAROSA = 'http://openrosa.org/javarosa';

/**
 * The start tag that is being read, with its place: `[start, end)` from `<` to after `>`. One object follows the
 * parser through the file, because a big form has more tags than anything else: whoever is opened with it takes out
 * what it keeps. What needs work is looked for only where it is asked for.
 */
export class Tag implements SourceRange {
  readonly text: string;
  end = 0;
  local = '';
  scope: NamespaceScope;
  private prefix = '';
  /** The attributes in their order: names as written, values, and the places of their closing quotes. */
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private readonly quotes: number[] = [];
  private count = 0;
  /** Somewhere in the tag, near its beginning. */
  private inside = 0;

  constructor(text: string, scope: NamespaceScope) {
    this.text = text;
    this.scope = scope;
  }

  /** The next tag begins, which reaches to `inside` at least. */
  begin(inside: number): void {
    this.inside = inside;
    this.count = 0;
  }

  get start(): number {
    return tagStart(this.text, this.inside);
  }

  /** An attribute of the tag that begins. */
  add(name: string, value: string, quote: number): void {
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.quotes[this.count] = quote;
    this.count++;
  }

  /** `colon` is its place in the name, -1 without one. */
  open(name: string, colon: number, scope: NamespaceScope, end: number): this {
    this.prefix = colon === -1 ? '' : name.slice(0, colon);
    this.local = colon === -1 ? name : name.slice(colon + 1);
    this.scope = scope;
    this.end = end;
    return this;
  }

  get uri(): string {
    return this.scope.uris[this.prefix] ?? '';
  }

  /** The value of an attribute by its name as written. */
  valueOf(name: string): string | undefined {
    const index = this.indexOf(name);
    return index === -1 ? undefined : this.values[index];
  }

  /** The name as written of an attribute that passes a test. */
  findName(test: (name: string) => boolean): string | undefined {
    return this.names.slice(0, this.count).find(test);
  }

  /** Where the value of an attribute stands, between the quotes. */
  valueRange(name: string): SourceRange | undefined {
    const index = this.indexOf(name);
    if (index === -1) return undefined;
    const end = this.quotes[index] ?? 0;
    // A value cannot hold its own quote, so when the quote is there, nothing in the value was escaped.
    const quote = this.text.charAt(end);
    const start = end - (this.values[index] ?? '').length;
    return this.text.charAt(start - 1) === quote
      ? { start, end }
      : { start: this.text.lastIndexOf(quote, end - 1) + 1, end };
  }

  private indexOf(name: string): number {
    for (let i = 0; i < this.count; i++) if (this.names[i] === name) return i;
    return -1;
  }
}

const LESS_THAN = 60;

/** `<` cannot stand inside a tag of well-formed XML, so the nearest one before a place in it opens the tag. */
export function tagStart(text: string, inside: number): number {
  let i = inside - 1;
  while (i >= 0 && text.charCodeAt(i) !== LESS_THAN) i--;
  return i;
}

export function rangeOf({ start, end }: SourceRange): SourceRange {
  return { start, end };
}

/** The value of an attribute without namespace. */
export function plainAttribute(tag: Tag, local: string): string | undefined {
  return tag.valueOf(local);
}

/**
 * The value of an attribute in Vellum's namespace. `usual` is its name with the prefix that nearly all files use:
 * `vellum:role`.
 */
export function vellumAttribute(tag: Tag, usual: `vellum:${string}`): string | undefined {
  return namespacedAttribute(tag, VELLUM, 'vellum', usual);
}

/** The same in JavaRosa's: `jr:constraintMsg`. */
export function javarosaAttribute(tag: Tag, usual: `jr:${string}`): string | undefined {
  return namespacedAttribute(tag, JAVAROSA, 'jr', usual);
}

function namespacedAttribute(tag: Tag, uri: string, prefix: string, usual: string): string | undefined {
  const { uris, unusual } = tag.scope;
  const value = tag.valueOf(usual);
  if (value !== undefined && uris[prefix] === uri) return value;
  if (!unusual) return undefined;
  const local = usual.slice(prefix.length);
  const name = tag.findName((key) => {
    const at = key.indexOf(':');
    return at !== -1 && key.slice(at) === local && uris[key.slice(0, at)] === uri;
  });
  return name === undefined ? undefined : tag.valueOf(name);
}

/** The attributes that hold expressions. */
type ExpressionName = 'calculate' | 'constraint' | 'relevant' | 'required' | 'value';

/**
 * An attribute as an expression with its twin and the range of its value (between the quotes, still escaped).
 * Undefined when missing or blank.
 */
export function expressionOf(tag: Tag, local: ExpressionName): Expression | undefined {
  const text = plainAttribute(tag, local);
  if (text === undefined || text.trim() === '') return undefined;
  const vellum = vellumAttribute(tag, `vellum:${local}`);
  const range = tag.valueRange(local);
  return vellum === undefined ? { text, range } : { text, vellum, range };
}

/** Where the value of an attribute stands in a start tag known by its place alone; `name` is as written. */
export function attributeRangeAt(text: string, tag: SourceRange, name: string): SourceRange | undefined {
  const { start, end } = tag;
  let i = skipName(text, start + 1);
  while (i < end) {
    const nameStart = skipSpace(text, i);
    const nameEnd = skipName(text, nameStart);
    const quoteAt = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const quote = text.charAt(quoteAt);
    if (quote !== '"' && quote !== "'") return undefined;
    const valueEnd = text.indexOf(quote, quoteAt + 1);
    if (valueEnd === -1) return undefined;
    if (text.slice(nameStart, nameEnd) === name) return { start: quoteAt + 1, end: valueEnd };
    i = valueEnd + 1;
  }
  return undefined;
}

function skipName(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A blank, = / >
    if (code <= 32 || code === 61 || code === 47 || code === 62) break;
  }
  return i;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) <= 32) i++;
  return i;
}

/** Where the text in an element stands, whose start tag ends at `tagEnd` and which ends at `end`. */
export function contentRange(text: string, tagEnd: number, end: number): SourceRange {
  return { start: tagEnd, end: contentEnd(text, tagEnd, end) };
}

/** Where the content of an element ends: at its end tag. A self-closing one has none. */
export function contentEnd(text: string, tagEnd: number, end: number): number {
  return end === tagEnd ? end : tagStart(text, end);
}
