/** The other side of src/contact/phone/unpack-numbering.ts, which says how the table is made. */

import { createBitWriter } from './bit-writer.mjs';

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

function meet(list, state) {
  const at = list.indexOf(state);
  if (at >= 0) list.splice(at, 1);
  list.unshift(state);
}

/**
 * @param {{ label: number, children: number[] }[]} rows 0 is the dead end
 * @param {number} start the row of the root
 * @returns {{ table: string, states: number }}
 */
export function packNumbering(rows, start) {
  const { bit, number, end } = createBitWriter(CONTEXTS);
  const byDepth = [];
  /** The number of each state: in the order in which they are met. */
  const met = new Map();

  function pack(id, depth) {
    met.set(id, met.size);
    const { label, children } = rows[id];
    bit(ENDS, label === 0 ? 0 : 1);
    if (label !== 0) number(LABEL, label - 1);
    byDepth[depth] ??= [];
    const here = byDepth[depth];
    let kind = 0;
    let run = 0;
    let used = 0;
    for (let digit = 0; digit < 10; digit += 1) {
      const to = children[digit];
      const before = kind * 4 + Math.min(used, 3);
      if (digit > 0) {
        const same = to === children[digit - 1];
        bit(SAME + before * 4 + Math.min(run, 3), same ? 1 : 0);
        if (same) {
          run += 1;
          continue;
        }
      }
      run = 0;
      if (kind !== 1) bit(DEAD + before, to === 0 ? 1 : 0);
      if (to === 0) {
        kind = 1;
        continue;
      }
      const isNew = !met.has(to);
      bit(NEW + before, isNew ? 1 : 0);
      used += 1;
      if (isNew) pack(to, depth + 1);
      else {
        const rank = here.indexOf(to);
        bit(HERE, rank >= 0 ? 1 : 0);
        if (rank >= 0) number(RANK + Math.min(used - 1, 3) * RANKS, rank);
        else number(ELSEWHERE, met.size - met.get(to));
      }
      meet(here, to);
      kind = isNew ? 3 : 2;
    }
  }
  pack(start, 0);
  return { table: end(), states: met.size };
}
