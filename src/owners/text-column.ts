/**
 * Texts of one kind, one line each: how many characters it shares with the line before (as one character), and the
 * rest. Names and links of neighbours begin alike.
 */
const LINE_END = '\n';
const RESERVED = /[\n\u001f]/g;
const FIRST = 0x20;
const MOST = 0x7f - FIRST;

/** Text for people, from a directory that need not know how it is kept here. */
export function readable(text: string): string {
  return text.replace(RESERVED, ' ');
}

/** Texts that are to come back as they are must be without line ends and half characters. */
export function isStorable(text: string): boolean {
  return text.search(RESERVED) === -1 && !/\p{Surrogate}/u.test(text);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

export function packTexts(texts: readonly string[]): string {
  let packed = '';
  let before = '';
  for (const text of texts) {
    const most = Math.min(MOST, before.length, text.length);
    let shared = 0;
    while (shared < most && before.charCodeAt(shared) === text.charCodeAt(shared)) shared += 1;
    // Half a character cannot be written.
    if (shared > 0 && isHighSurrogate(text.charCodeAt(shared - 1))) shared -= 1;
    packed += String.fromCharCode(FIRST + shared) + text.slice(shared) + LINE_END;
    before = text;
  }
  return packed;
}

/** The text at a position among the lines of a column that starts at line `from`. */
export function textAt(lines: readonly string[], from: number, position: number): string {
  let text = '';
  for (let i = from; i <= from + position; i += 1) {
    const line = lines[i] ?? '';
    text = text.slice(0, line.charCodeAt(0) - FIRST) + line.slice(1);
  }
  return text;
}
