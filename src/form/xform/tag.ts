import type { Expression, SourceRange } from '../source.ts';
import type { NamespaceScope } from './namespaces.ts';

export const VELLUM = 'http://commcarehq.org/xforms/vellum';
export const JAVAROSA = 'http://openrosa.org/javarosa';

/** A start tag with its place: `[start, end)` from `<` to after `>`. */
export interface Tag extends SourceRange {
  readonly text: string;
  readonly local: string;
  readonly uri: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NamespaceScope;
}

/** What needs work is looked for only where it is asked for: most of a form's elements never are. */
class LazyTag implements Tag {
  readonly text: string;
  readonly end: number;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NamespaceScope;
  private readonly prefix: string;
  private found = -1;

  constructor(
    text: string,
    name: string,
    attributes: Readonly<Record<string, string>>,
    scope: NamespaceScope,
    end: number,
  ) {
    const colon = name.indexOf(':');
    this.text = text;
    this.end = end;
    this.prefix = colon === -1 ? '' : name.slice(0, colon);
    this.local = colon === -1 ? name : name.slice(colon + 1);
    this.attributes = attributes;
    this.scope = scope;
  }

  get uri(): string {
    return this.scope.uris[this.prefix] ?? '';
  }

  /** `<` cannot stand in an attribute of well-formed XML, so the nearest one opens the tag. */
  get start(): number {
    if (this.found === -1) this.found = this.text.lastIndexOf('<', this.end - 1);
    return this.found;
  }
}

export function createTag(
  text: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
  scope: NamespaceScope,
  end: number,
): Tag {
  return new LazyTag(text, name, attributes, scope, end);
}

export function rangeOf({ start, end }: SourceRange): SourceRange {
  return { start, end };
}

/** The value of an attribute without namespace. */
export function plainAttribute(tag: Tag, local: string): string | undefined {
  return tag.attributes[local];
}

/** The name as written of an attribute of a namespace. `usual` is the prefix that nearly all files use. */
function attributeName(tag: Tag, uri: string, usual: string, local: string): string | undefined {
  const { uris, unusual } = tag.scope;
  const guess = `${usual}:${local}`;
  if (uris[usual] === uri && tag.attributes[guess] !== undefined) return guess;
  if (!unusual) return undefined;
  return Object.keys(tag.attributes).find((name) => {
    const colon = name.indexOf(':');
    return colon !== -1 && name.slice(colon + 1) === local && uris[name.slice(0, colon)] === uri;
  });
}

export function vellumAttribute(tag: Tag, local: string): string | undefined {
  const name = attributeName(tag, VELLUM, 'vellum', local);
  return name === undefined ? undefined : tag.attributes[name];
}

export function javarosaAttribute(tag: Tag, local: string): string | undefined {
  const name = attributeName(tag, JAVAROSA, 'jr', local);
  return name === undefined ? undefined : tag.attributes[name];
}

/**
 * An attribute as an expression with its twin and the range of its value (between the quotes, still escaped).
 * Undefined when missing or blank.
 */
export function expressionOf(tag: Tag, local: string): Expression | undefined {
  const text = plainAttribute(tag, local);
  if (text === undefined || text.trim() === '') return undefined;
  const vellum = vellumAttribute(tag, local);
  const range = attributeRange(tag, local);
  return vellum === undefined ? { text, range } : { text, vellum, range };
}

/** Where the value of an attribute stands in the file; `name` is the qualified name as written. */
export function attributeRange(tag: Tag, name: string): SourceRange | undefined {
  return attributeRangeAt(tag.text, tag, name);
}

/** The same for a start tag known by its place alone. */
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

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

function skipName(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // = / >
    if (isSpace(code) || code === 61 || code === 47 || code === 62) break;
  }
  return i;
}

/** Where the content of an element ends that is closed before `end`: at its end tag. A self-closing one has none. */
export function contentEnd(tag: Tag, end: number): number {
  return end === tag.end ? end : tag.text.lastIndexOf('<', end - 1);
}
