import type { Fold } from './fold.ts';

/** A test of one code point. `undefined` sets stand for classes that are not known here (see `Opaque`). */
export type CharTest = (code: number) => boolean;

/** What ends a line: `\\n` alone, or what Java or ICU takes for it. */
export type Lines = 'unix' | 'java' | 'icu';

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
  | 'not-word'
  /** ICU's, which passes over marks. */
  | 'icu-word'
  | 'icu-not-word';

export type Node =
  | { readonly type: 'empty' }
  | { readonly type: 'char'; readonly test: CharTest }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'anchor'; readonly anchor: Anchor; readonly lines: Lines }
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

export interface Syntax {
  readonly root: Node;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** It compares texts without case as ICU does, where one letter can be several. */
  readonly foldsTexts?: boolean | undefined;
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

/** Thrown by a test of a class on which Java breaks while it looks at a text (`[\\da&&]`). */
export class RegexCrash {}

/** A pattern that is fine for Java but beyond what is run here; its matches are undecided. */
export class RegexTooComplex {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}
