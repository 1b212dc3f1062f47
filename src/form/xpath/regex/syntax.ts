/** A test of one code point. `undefined` sets stand for classes that are not known here (see `Opaque`). */
export type CharTest = (code: number) => boolean;

export type Anchor =
  | 'line-start'
  | 'line-start-multi'
  | 'line-end'
  | 'line-end-multi'
  | 'input-start'
  | 'input-end'
  | 'input-end-or-newline'
  | 'search-start'
  | 'word'
  | 'not-word';

export type Node =
  | { readonly type: 'empty' }
  | { readonly type: 'char'; readonly test: CharTest }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'anchor'; readonly anchor: Anchor; readonly unixLines: boolean }
  | { readonly type: 'group'; readonly index: number; readonly inner: Node }
  | { readonly type: 'back-reference'; readonly index: number; readonly fold: Fold }
  | { readonly type: 'atomic'; readonly inner: Node }
  | { readonly type: 'look'; readonly behind: boolean; readonly negated: boolean; readonly inner: Node }
  | {
      readonly type: 'repeat';
      readonly inner: Node;
      readonly least: number;
      readonly most: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    };

/** How letters are compared: exactly, ASCII letters without case, all letters without case. */
export type Fold = 'exact' | 'ascii' | 'unicode';

export interface Syntax {
  readonly root: Node;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** As Java's PatternSyntaxException: description and index. */
export class RegexProblem {
  readonly message: string;
  readonly index: number;

  constructor(message: string, index: number) {
    this.message = message;
    this.index = index;
  }
}

/** A pattern that is fine for Java but beyond what is run here; its matches are undecided. */
export class RegexTooComplex {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export function foldOf(code: number, fold: Fold): number {
  if (fold === 'exact') return code;
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (fold === 'ascii') return code;
  const text = String.fromCodePoint(code);
  const upper = text.toUpperCase();
  const folded = (upper.length === text.length ? upper : text).toLowerCase();
  return (folded.length === text.length ? folded : text).codePointAt(0) ?? code;
}
