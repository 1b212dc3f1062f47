/**
 * Reads single facts out of HQ's pages. The background has no DOM, so tags are found in the text; what is not found
 * is unknown, never guessed.
 */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Attributes of a start tag, by lower-case name; an attribute without a value is ''. */
function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  for (const [, name = '', double, single, bare] of tag.replace(/^<[a-z-]+/i, '').matchAll(pattern)) {
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** Where a tag that begins before `from` ends: at the first `>` outside quotes; -1 when the page ends first. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i += 1) {
    const char = html.charAt(i);
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') return i;
    else if (char === '"' || char === "'") quote = char;
  }
  return -1;
}

/** Start tags of a name, in one pass over the page. */
function* startTags(html: string, name: string): Generator<{ attributes: Map<string, string>; end: number }> {
  const start = new RegExp(`<${name}(?=[\\s/>])`, 'gi');
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const end = tagEnd(html, start.lastIndex);
    if (end === -1) return;
    yield { attributes: attributesOf(html.slice(found.index, end)), end: end + 1 };
    start.lastIndex = end + 1;
  }
}

/** One value of HQ's initial page data (`<div data-name="…" data-value="…">`): JSON, or text as it is; undefined without it. */
export function readPageData(html: string, name: string): unknown {
  for (const { attributes } of startTags(html, 'div')) {
    if (attributes.get('data-name') !== name) continue;
    const value = attributes.get('data-value') ?? '';
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }
  return undefined;
}

/** The value that a select of a name shows; null without such a select, or without a chosen option. */
export function readSelected(html: string, name: string): string | null {
  for (const { attributes, end } of startTags(html, 'select')) {
    if (attributes.get('name') !== name) continue;
    const close = html.indexOf('</select', end);
    const inside = html.slice(end, close === -1 ? html.length : close);
    for (const option of startTags(inside, 'option')) {
      if (option.attributes.has('selected')) return option.attributes.get('value') ?? null;
    }
    return null;
  }
  return null;
}

/** Django's token against forged requests, which every page of HQ carries. */
export function readCsrfToken(html: string): string | null {
  for (const { attributes } of startTags(html, 'input')) {
    if (attributes.get('name') === 'csrfmiddlewaretoken') return attributes.get('value') ?? null;
  }
  return null;
}
