const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CERTAIN = 0xffff;
const LEAST = 0x20;
/** So much of the past counts. */
const MEMORY = 25;

export interface BitReader {
  /** The next bit, which was written in this context: a number below the count of contexts. */
  bit(context: number): 0 | 1;
  /** The next number from 0 on (Elias gamma), in the contexts from this one on; as many as twice the largest number. */
  number(context: number): number;
}

/** Of the contexts of a number, those for its length; behind them stand those for its digits. */
const LENGTHS = 16;

/**
 * Reads what an adaptive binary range coder has written, as LZMA has one: each context learns how likely its next bit
 * is 0, and likely bits take little room. test/contact/tools/bit-writer.mjs is the other side and has to count alike.
 * @param text six bits a sign
 */
export function createBitReader(text: string, contexts: number): BitReader {
  const values = new Uint8Array(128);
  for (const [value, sign] of Array.from(SIGNS).entries()) values[sign.charCodeAt(0)] = value;
  const zeros = new Uint16Array(contexts).fill(CERTAIN >> 1);
  const seen = new Uint8Array(contexts);
  let at = 0;
  const next = (): number => values[text.charCodeAt(at++)] ?? 0;
  let range = 2 ** 30 - 1;
  let code = 0;
  for (let sign = 0; sign < 5; sign += 1) code = code * 64 + next();

  function bit(context: number): 0 | 1 {
    const likely = zeros[context] ?? 0;
    const count = seen[context] ?? 0;
    const bound = (range >>> 16) * likely;
    const read = code < bound ? 0 : 1;
    if (read === 0) range = bound;
    else {
      range -= bound;
      code -= bound;
    }
    const learnt = likely + Math.trunc(((read === 0 ? CERTAIN : 0) - likely) / (count + 1.5));
    zeros[context] = Math.min(CERTAIN - LEAST, Math.max(LEAST, learnt));
    if (count < MEMORY) seen[context] = count + 1;
    while (range < 2 ** 24) {
      range *= 64;
      code = code * 64 + next();
    }
    return read;
  }

  function number(context: number): number {
    let length = 0;
    while (bit(context + length) === 1) length += 1;
    let value = 1;
    for (let digit = 0; digit < length; digit += 1)
      value = value * 2 + bit(context + LENGTHS + 2 ** length + value);
    return value - 1;
  }

  return { bit, number };
}
