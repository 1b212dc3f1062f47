/** How letters are compared: exactly, ASCII letters without case, or all letters as Java or as ICU does it. */
export type Fold = 'exact' | 'ascii' | 'java' | 'icu';

const DOTTED_CAPITAL_I = 0x130;
const DOTLESS_I = 0x131;

/** Only mappings to one character count. */
function mapped(code: number, map: (text: string) => string): number {
  const text = String.fromCodePoint(code);
  const result = map(text);
  const found = result.codePointAt(0) ?? code;
  return String.fromCodePoint(found).length === result.length ? found : code;
}

export function simpleUpper(code: number): number {
  return mapped(code, (text) => text.toUpperCase());
}

/** Java's simple mapping of `İ` is `i`; JavaScript's has a dot more. */
export function simpleLower(code: number): number {
  return code === DOTTED_CAPITAL_I ? 0x69 : mapped(code, (text) => text.toLowerCase());
}

/** Letters that are the same without case have the same fold. */
export function foldOf(code: number, fold: Fold): number {
  if (fold === 'exact') return code;
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (fold === 'ascii') return code;
  // The Turkish letters have no other case in ICU.
  if (fold === 'icu' && (code === DOTTED_CAPITAL_I || code === DOTLESS_I)) return code;
  return simpleLower(simpleUpper(code));
}

/** Whether a text has a letter that is several without case (`ß` is `ss`); ICU compares texts so. */
export function hasLongFold(text: string): boolean {
  for (const char of text) {
    if (char < '\x80') continue;
    if (char === 'İ' || char === 'ẞ' || char.toUpperCase().length > char.length) return true;
  }
  return false;
}

let classes: ReadonlyMap<number, readonly number[]> | null = null;

/** All letters with the same fold of ICU, the letter itself included. Worked out once, for it goes through Unicode. */
export function sameLetters(code: number): readonly number[] {
  classes ??= foldClasses();
  return classes.get(foldOf(code, 'icu')) ?? [code];
}

function foldClasses(): ReadonlyMap<number, readonly number[]> {
  const cased = /[\p{Cased}\p{Changes_When_Casemapped}]/u;
  const found = new Map<number, number[]>();
  for (let code = 0; code < 0x1f000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (!cased.test(String.fromCodePoint(code))) continue;
    const fold = foldOf(code, 'icu');
    const same = found.get(fold);
    if (same === undefined) found.set(fold, [code]);
    else same.push(code);
  }
  return found;
}
