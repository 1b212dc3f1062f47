/** The other side of src/contact/phone/bit-reader.ts, which says what it does; both have to count alike. */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CERTAIN = 0xffff;
const LEAST = 0x20;
const MEMORY = 25;
const LENGTHS = 16;

/** @param {number} contexts */
export function createBitWriter(contexts) {
  const zeros = new Uint16Array(contexts).fill(CERTAIN >> 1);
  const seen = new Uint8Array(contexts);
  /** What was written, six bits each. */
  const signs = [];
  let low = 0;
  let range = 2 ** 30 - 1;

  /** Adds one at the end of what was written. */
  function carry() {
    let at = signs.length - 1;
    while (signs[at] === 63) signs[at--] = 0;
    signs[at] += 1;
  }
  function shift() {
    signs.push(Math.floor(low / 2 ** 24));
    low = (low % 2 ** 24) * 64;
  }

  function bit(context, value) {
    const likely = zeros[context];
    const bound = (range >>> 16) * likely;
    if (value === 0) range = bound;
    else {
      low += bound;
      range -= bound;
      if (low >= 2 ** 30) {
        low -= 2 ** 30;
        carry();
      }
    }
    const learnt = likely + Math.trunc(((value === 0 ? CERTAIN : 0) - likely) / (seen[context] + 1.5));
    zeros[context] = Math.min(CERTAIN - LEAST, Math.max(LEAST, learnt));
    if (seen[context] < MEMORY) seen[context] += 1;
    while (range < 2 ** 24) {
      range *= 64;
      shift();
    }
  }

  function number(context, value) {
    const binary = (value + 1).toString(2).slice(1);
    for (let digit = 0; digit < binary.length; digit += 1) bit(context + digit, 1);
    bit(context + binary.length, 0);
    let node = 1;
    for (const digit of binary) {
      bit(context + LENGTHS + 2 ** binary.length + node, Number(digit));
      node = node * 2 + Number(digit);
    }
  }

  /** Everything that was written, as text. */
  function end() {
    for (let sign = 0; sign < 5; sign += 1) shift();
    return signs.map((value) => SIGNS[value]).join('');
  }

  return { bit, number, end };
}
