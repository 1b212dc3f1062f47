import { STATES, TABLE } from '../data/numbering.ts';
import { createBitReader } from './bit-reader.ts';

/** Where no digit leads to. */
export const NOWHERE = 0xffff;

export interface Automaton {
  /** Ten entries for each state. */
  readonly next: Uint16Array;
  /** What a number is that ends here; 0 where none does. */
  readonly labels: Uint8Array;
}

/** What the digit before led to: nothing yet, nowhere, a state that was met before, a new one. */
type Kind = 0 | 1 | 2 | 3;

/** The contexts of the bits, by what they tell. */
const ENDS = 0;
const LABEL = 1;
const SAME = 64;
const DEAD = 128;
const NEW = 144;
const HERE = 160;
const RANK = 256;
const RANKS = 4_096;
const ELSEWHERE = RANK + 4 * RANKS;
const CONTEXTS = ELSEWHERE + 16_384;

/** States that were led to, the last first: those that come again mostly come again soon. */
class Recent {
  readonly #states: number[] = [];

  at(rank: number): number {
    return this.#states[rank] ?? NOWHERE;
  }

  met(state: number): void {
    const at = this.#states.indexOf(state);
    if (at >= 0) this.#states.splice(at, 1);
    this.#states.unshift(state);
  }
}

/**
 * Reads the table: from the root on, each state where it is first met. A digit leads where the digit before led,
 * nowhere, to a new state, which follows at once, or to one that was met: told by its place among those that were met
 * after as many digits, else among all. test/contact/tools/pack-numbering.mjs writes it.
 */
export function unpackNumbering(): Automaton {
  const next = new Uint16Array(STATES * 10).fill(NOWHERE);
  const labels = new Uint8Array(STATES);
  const { bit, number } = createBitReader(TABLE, CONTEXTS);
  const byDepth: Recent[] = [];
  let states = 0;

  function read(depth: number): number {
    const state = states;
    states += 1;
    if (bit(ENDS) === 1) labels[state] = 1 + number(LABEL);
    byDepth[depth] ??= new Recent();
    const here = byDepth[depth];
    let to = NOWHERE;
    let kind: Kind = 0;
    let run = 0;
    let used = 0;
    for (let digit = 0; digit < 10; digit += 1) {
      const before: number = kind * 4 + Math.min(used, 3);
      if (digit > 0 && bit(SAME + before * 4 + Math.min(run, 3)) === 1) run += 1;
      else {
        run = 0;
        if (kind !== 1 && bit(DEAD + before) === 1) {
          kind = 1;
          to = NOWHERE;
        } else {
          const isNew: boolean = bit(NEW + before) === 1;
          used += 1;
          if (isNew) to = read(depth + 1);
          else if (bit(HERE) === 0) to = states - number(ELSEWHERE);
          else to = here.at(number(RANK + Math.min(used - 1, 3) * RANKS));
          here.met(to);
          kind = isNew ? 3 : 2;
        }
      }
      next[state * 10 + digit] = to;
    }
    return state;
  }
  read(0);
  return { next, labels };
}
