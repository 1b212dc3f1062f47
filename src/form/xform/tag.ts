import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import type { Expression, SourceRange } from '../source.ts';

export const VELLUM = 'http://commcarehq.org/xforms/vellum';
export const JAVAROSA = 'http://openrosa.org/javarosa';

/** A start tag with its place: `[start, end)` from `<` to after `>`. */
export interface Tag extends SourceRange {
  readonly text: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

/** A tag's start is looked for only where it is needed: most of a form's elements are never asked. */
class LazyTag implements Tag {
  readonly text: string;
  readonly end: number;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;

  constructor(text: string, tag: SaxesTagNS, end: number) {
    this.text = text;
    this.end = end;
    this.local = tag.local;
    this.uri = tag.uri;
    this.attributes = tag.attributes;
  }

  /** `<` cannot stand in an attribute of well-formed XML, so the nearest one opens the tag. */
  get start(): number {
    return this.text.lastIndexOf('<', this.end - 1);
  }
}

export function createTag(text: string, tag: SaxesTagNS, end: number): Tag {
  return new LazyTag(text, tag, end);
}

export function rangeOf({ start, end }: SourceRange): SourceRange {
  return { start, end };
}

/** The value of an attribute without namespace. */
export function plainAttribute(tag: Tag, local: string): string | undefined {
  return tag.attributes[local]?.value;
}

/** The attribute of a namespace, whatever its prefix is. `usual` is the prefix that nearly all files use. */
export function findAttribute(
  tag: Tag,
  uri: string,
  usual: string,
  local: string,
): SaxesAttributeNS | undefined {
  const guess = tag.attributes[`${usual}:${local}`];
  if (guess !== undefined && guess.uri === uri) return guess;
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (attribute !== undefined && attribute.local === local && attribute.uri === uri) return attribute;
  }
  return undefined;
}

export function vellumAttribute(tag: Tag, local: string): string | undefined {
  return findAttribute(tag, VELLUM, 'vellum', local)?.value;
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
