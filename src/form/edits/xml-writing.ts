import type { SourceRange } from '../source.ts';
import { attributeRangeAt } from '../xform/tag.ts';
import type { Patch } from './patch.ts';

/** Vellum's own way: `>` is escaped too. */
export function escapeText(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

export function escapeAttribute(value: string, quote = '"'): string {
  const escaped = escapeText(value).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
  return quote === '"' ? escaped.replace(/"/g, '&quot;') : escaped.replace(/'/g, '&apos;');
}

/** `name="value"` pairs of a new tag, in order; undefined ones are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** Writes an attribute into a start tag: replaces its value, adds it at the end, or (undefined) takes it out. */
export function setAttribute(
  text: string,
  tag: SourceRange,
  name: string,
  value: string | undefined,
): Patch | null {
  const range = attributeRangeAt(text, tag, name);
  if (range === undefined) {
    if (value === undefined) return null;
    const close = tag.start + (/\s*\/?>$/.exec(text.slice(tag.start, tag.end))?.index ?? 0);
    return { start: close, end: close, text: ` ${name}="${escapeAttribute(value)}"` };
  }
  if (value === undefined) {
    const before = text.slice(tag.start, range.start);
    const start = tag.start + (/\s+[^\s=]+\s*=\s*["']$/.exec(before)?.index ?? before.length);
    return { start, end: range.end + 1, text: '' };
  }
  const escaped = escapeAttribute(value, text.charAt(range.start - 1));
  return escaped === text.slice(range.start, range.end) ? null : { ...range, text: escaped };
}

/** The line break and indentation before an element that starts its line; '' when other text stands before it. */
export function leadOf(text: string, start: number): string {
  return /(?:\r\n?|\n)[ \t]*$/.exec(text.slice(Math.max(0, start - 400), start))?.[0] ?? '';
}

/** A new element after another one, on a line of its own when the other has one. */
export function insertAfter(text: string, sibling: SourceRange, xml: string): Patch {
  return { start: sibling.end, end: sibling.end, text: leadOf(text, sibling.start) + xml };
}

/** A new last child of an element that ends with an end tag at `end`, in the style of `sibling`. */
export function insertLast(text: string, end: number, xml: string): Patch {
  const lead = leadOf(text, end);
  const at = end - lead.length;
  return { start: at, end: at, text: (lead === '' ? '' : `${lead}\t`) + xml };
}

/** Takes an element out, with its line when it has one. */
export function removeElement(text: string, element: SourceRange): Patch {
  return { start: element.start - leadOf(text, element.start).length, end: element.end, text: '' };
}

/** `xf:` of `<xf:bind …`; '' without prefix. */
export function prefixOf(text: string, tag: SourceRange): string {
  return /^<([^\s/>:]+:)/.exec(text.slice(tag.start, tag.end))?.[1] ?? '';
}
