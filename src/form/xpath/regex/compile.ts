import type { Dialect } from './dialect.ts';
import type { Fold } from './fold.ts';
import {
  type Anchor,
  type CharTest,
  type Lines,
  type Node,
  RegexProblem,
  RegexTooComplex,
  type Syntax,
} from './syntax.ts';

/** One step of the machine (run.ts). Targets are indexes into the program. */
export type Instruction =
  | { readonly op: 'char'; readonly test: CharTest }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'anchor'; readonly anchor: Anchor; readonly lines: Lines }
  | { readonly op: 'back-reference'; readonly index: number; readonly fold: Fold }
  /** Runs the part after it up to `accept`; goes on at `next`. */
  | { readonly op: 'atomic'; readonly next: number }
  | {
      readonly op: 'look';
      readonly behind: boolean;
      readonly negated: boolean;
      readonly least: number;
      readonly most: number;
      readonly next: number;
    }
  | { readonly op: 'loop-start'; readonly counter: number }
  | {
      readonly op: 'loop';
      readonly counter: number;
      readonly position: number;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
      readonly exit: number;
    }
  /** The end of a loop's body: leaves the loop when the body matched nothing. */
  | { readonly op: 'loop-end'; readonly position: number; readonly loop: number; readonly exit: number }
  | { readonly op: 'accept' };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly slots: number;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly foldsTexts: boolean;
}

const MAX_PROGRAM = 20_000;
const MAX_INT = 2147483647;

/** Throws RegexProblem for a look-behind without a longest length, as Java does. */
export function compile(syntax: Syntax, dialect: Dialect): Program {
  const out: Instruction[] = [];
  let slots = (syntax.groups + 1) * 2;

  const emit = (instruction: Instruction): number => {
    if (out.length >= MAX_PROGRAM) throw new RegexTooComplex('a very long pattern');
    return out.push(instruction) - 1;
  };

  const add = (node: Node): void => {
    switch (node.type) {
      case 'empty':
        return;
      case 'char':
        emit({ op: 'char', test: node.test });
        return;
      case 'sequence':
        for (const item of node.items) add(item);
        return;
      case 'choice':
        addChoice(node.options);
        return;
      case 'anchor':
        emit({ op: 'anchor', anchor: node.anchor, lines: node.lines });
        return;
      case 'group':
        emit({ op: 'save', slot: node.index * 2 });
        add(node.inner);
        emit({ op: 'save', slot: node.index * 2 + 1 });
        return;
      case 'back-reference':
        emit({ op: 'back-reference', index: node.index, fold: node.fold });
        return;
      case 'atomic':
        addAtomic(() => add(node.inner));
        return;
      case 'look': {
        const { least, most } = node.behind ? width(node.inner) : { least: 0, most: 0 };
        const endless = dialect === 'icu' && node.behind && repeatsForever(node.inner);
        if (most >= MAX_INT || endless) {
          // Java 17 takes `(?<=a+)`, older Java and ICU do not.
          if (dialect === 'java' && repeatsCharacter(node.inner))
            throw new RegexTooComplex('an endless look-behind');
          throw new RegexProblem('Look-behind group does not have an obvious maximum length', 0);
        }
        const at = emit({ op: 'accept' });
        add(node.inner);
        emit({ op: 'accept' });
        const { behind, negated } = node;
        out[at] = { op: 'look', behind, negated, least, most, next: out.length };
        return;
      }
      case 'repeat':
        if (node.mode === 'possessive') addAtomic(() => addLoop(node.inner, node.least, node.most, false));
        else addLoop(node.inner, node.least, node.most, node.mode === 'lazy');
    }
  };

  const addChoice = (options: readonly Node[]): void => {
    const jumps: number[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) {
        add(option);
        return;
      }
      const split = emit({ op: 'accept' });
      add(option);
      jumps.push(emit({ op: 'accept' }));
      out[split] = { op: 'split', first: split + 1, second: out.length };
    });
    for (const jump of jumps) out[jump] = { op: 'jump', to: out.length };
  };

  const addAtomic = (body: () => void): void => {
    const at = emit({ op: 'accept' });
    body();
    emit({ op: 'accept' });
    out[at] = { op: 'atomic', next: out.length };
  };

  const addLoop = (inner: Node, least: number, most: number, lazy: boolean): void => {
    const counter = slots++;
    const position = slots++;
    emit({ op: 'loop-start', counter });
    const loop = emit({ op: 'accept' });
    add(inner);
    const end = emit({ op: 'accept' });
    const exit = out.length;
    out[loop] = { op: 'loop', counter, position, least, most, lazy, exit };
    out[end] = { op: 'loop-end', position, loop, exit };
  };

  add(syntax.root);
  emit({ op: 'accept' });
  return {
    instructions: out,
    slots,
    groups: syntax.groups,
    names: syntax.names,
    foldsTexts: syntax.foldsTexts ?? false,
  };
}

/** Repeats something without end anywhere, in look-aheads too, which ICU counts. */
function repeatsForever(node: Node): boolean {
  switch (node.type) {
    case 'sequence':
      return node.items.some(repeatsForever);
    case 'choice':
      return node.options.some(repeatsForever);
    case 'repeat': {
      // It goes back for `x??`, which ICU takes for a loop.
      const lazyOption = node.mode === 'lazy' && node.least === 0 && node.most === 1;
      return node.most >= MAX_INT || lazyOption || repeatsForever(node.inner);
    }
    case 'group':
    case 'atomic':
    case 'look':
      return repeatsForever(node.inner);
    default:
      return false;
  }
}

/** Repeats one character without end, somewhere that decides the width. */
function repeatsCharacter(node: Node): boolean {
  switch (node.type) {
    case 'sequence':
      return node.items.some(repeatsCharacter);
    case 'choice':
      return node.options.some(repeatsCharacter);
    case 'group':
    case 'atomic':
      return repeatsCharacter(node.inner);
    case 'repeat':
      return (node.most >= MAX_INT && node.inner.type === 'char') || repeatsCharacter(node.inner);
    default:
      return false;
  }
}

/** Shortest and longest match in UTF-16 units; the longest is MAX_INT when there is none. */
function width(node: Node): { readonly least: number; readonly most: number } {
  switch (node.type) {
    case 'char':
      return { least: 1, most: 2 };
    case 'sequence':
      return node.items
        .map(width)
        .reduce(
          (sum, item) => ({ least: sum.least + item.least, most: Math.min(MAX_INT, sum.most + item.most) }),
          { least: 0, most: 0 },
        );
    case 'choice': {
      const widths = node.options.map(width);
      return {
        least: Math.min(...widths.map(({ least }) => least)),
        most: Math.max(...widths.map(({ most }) => most)),
      };
    }
    case 'group':
    case 'atomic':
      return width(node.inner);
    case 'back-reference':
      return { least: 0, most: MAX_INT };
    case 'repeat': {
      const inner = width(node.inner);
      const endless = node.most >= MAX_INT && inner.most > 0;
      const most = endless ? MAX_INT : Math.min(MAX_INT, inner.most * node.most);
      return { least: inner.least * node.least, most };
    }
    case 'empty':
    case 'anchor':
    case 'look':
      return { least: 0, most: 0 };
  }
}
