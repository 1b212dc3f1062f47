/** Hears what stands in XML, in its order. Offsets count UTF-16 units in the text. */
export interface XmlEvents {
  /** An attribute of the element that opens next; `quote` is the place of its closing quote. False: it has that one. */
  attribute(name: string, value: string, quote: number): boolean;
  /** An element begins; its start tag stands in `[start, end)`. */
  open(name: string, start: number, end: number): void;
  text(content: string): void;
  /** The innermost element ends before `end`. */
  close(end: number): void;
}

/**
 * Reads XML as form builders write it, in a fraction of the time that a reader of all XML needs. False: there is something
 * that they do not write (a doctype, CDATA, a comment, a carriage return, a name beyond ASCII, a mistake). What was heard
 * until then is no result: a reader of all XML has to begin anew, and to say what is wrong.
 */
export function readPlainXml(text: string, events: XmlEvents): boolean {
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  let hadRoot = false;
  /** Names of the elements around the place. */
  const around: string[] = [];

  function readText(): boolean {
    const from = at;
    let escaped = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LESS) break;
      if (code === AMPERSAND) escaped = true;
      else if (code === GREATER && text.startsWith(']]', at - 2)) return false;
      else if ((code < SPACE || code >= SURROGATE) && !isPlainAt(text, at, code)) return false;
    }
    if (at === from) return true;
    const raw = text.slice(from, at);
    if (around.length === 0) return !/[^\t\n ]/.test(raw);
    const content = escaped ? unescaped(raw) : raw;
    if (content !== null) events.text(content);
    return content !== null;
  }

  function readEndTag(): boolean {
    const name = around.pop();
    if (name === undefined || !text.startsWith(name, at + 2)) return false;
    const end = skipSpace(text, at + 2 + name.length);
    if (text.charCodeAt(end) !== GREATER) return false;
    at = end + 1;
    events.close(at);
    return true;
  }

  function readStartTag(): boolean {
    const start = at;
    let i = skipName(text, start + 1);
    if (i === -1 || (hadRoot && around.length === 0)) return false;
    const name = text.slice(start + 1, i);
    for (;;) {
      const after = i;
      i = skipSpace(text, i);
      const code = text.charCodeAt(i);
      if (code === GREATER || code === SLASH) break;
      i = i === after ? -1 : readAttribute(text, i, events);
      if (i === -1) return false;
    }
    const closes = text.charCodeAt(i) === SLASH;
    if (closes && text.charCodeAt(i + 1) !== GREATER) return false;
    hadRoot = true;
    at = closes ? i + 2 : i + 1;
    events.open(name, start, at);
    if (closes) events.close(at);
    else around.push(name);
    return true;
  }

  while (at < text.length) {
    if (!readText()) return false;
    if (at === text.length) break;
    const isRead = text.charCodeAt(at + 1) === SLASH ? readEndTag() : readStartTag();
    if (!isRead) return false;
  }
  return hadRoot && around.length === 0;
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUAL = 61;
const GREATER = 62;
/** The first half of a surrogate pair, and what comes after both halves. */
const SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;

const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? *\?>/;

/** Characters of names by code: 2 may begin one. */
const NAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(char) ? 2 : Number(/[\d.-]/.test(char));
});

/** Returns the place after the attribute at `from`; -1: it is not plain. */
function readAttribute(text: string, from: number, events: XmlEvents): number {
  const nameEnd = skipName(text, from);
  const equal = nameEnd === -1 ? -1 : skipSpace(text, nameEnd);
  if (equal === -1 || text.charCodeAt(equal) !== EQUAL) return -1;
  const opening = skipSpace(text, equal + 1);
  const quote = text.charCodeAt(opening);
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
  let escaped = false;
  let i = opening + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) break;
    if (code === AMPERSAND) escaped = true;
    else if (code === LESS || code < SPACE || (code >= SURROGATE && !isPlainAt(text, i, code))) return -1;
  }
  if (i === text.length) return -1;
  const raw = text.slice(opening + 1, i);
  const value = escaped ? unescaped(raw) : raw;
  return value !== null && events.attribute(text.slice(from, nameEnd), value, i) ? i + 1 : -1;
}

/** The place after a name; -1: there is none. */
function skipName(text: string, from: number): number {
  if (NAME[text.charCodeAt(from)] !== 2) return -1;
  let i = from + 1;
  while (NAME[text.charCodeAt(i)]) i++;
  return i;
}

/** The place of the next character that is no blank. */
export function skipSpace(text: string, from: number): number {
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== NEWLINE && code !== TAB && code !== RETURN) return i;
  }
}

/** Whether a control character or one of the upper end may stand in XML as it is. */
function isPlainAt(text: string, i: number, code: number): boolean {
  if (code < SPACE) return code === NEWLINE || code === TAB;
  if (code >= AFTER_SURROGATES) return code <= 0xfffd;
  // Two halves that belong together.
  return (text.codePointAt(i) ?? 0) > 0xffff || (text.codePointAt(i - 1) ?? 0) > 0xffff;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));|&/g;

/** A text without its references; null where one means nothing. */
function unescaped(raw: string): string | null {
  let isKnown = true;
  const text = raw.replace(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    isKnown &&= isReferable(code);
    return isKnown ? String.fromCharCode(code) : '';
  });
  return isKnown ? text : null;
}

/** XML 1.0, production 2, without what is beyond `\uffff`. */
function isReferable(code: number): boolean {
  if (code < SPACE) return code === TAB || code === NEWLINE || code === RETURN;
  return code < SURROGATE || (code >= AFTER_SURROGATES && code <= 0xfffd);
}
