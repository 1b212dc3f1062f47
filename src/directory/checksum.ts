/**
 * The checksum of a list of owners (`OwnersPage.checksum`): the exclusive or of the MurmurHash3 (x86, 128 bits, seed 0)
 * of each number as UTF-8. The order of numbers does not matter, and one that comes or goes changes it by its own hash
 * alone: so a service keeps it with the list, and does not read a million numbers again after each change.
 * It finds what got lost; it is no signature.
 */

/** The hash's four words. */
export type Checksum = Int32Array;

/** The checksum of no number at all. */
export function createChecksum(): Checksum {
  return new Int32Array(4);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Four bytes, the lowest first; those from `end` on are zeros. */
function wordAt(bytes: Uint8Array, at: number, end: number): number {
  let word = 0;
  for (let i = Math.min(at + 4, end) - 1; i >= at; i -= 1) word = (word << 8) | (bytes[i] ?? 0);
  return word;
}

function stir(word: number, factor: number, bits: number, factorAfter: number): number {
  return Math.imul(rotate(Math.imul(word, factor), bits), factorAfter);
}

function mix(word: number, bits: number, neighbour: number, addend: number): number {
  return (Math.imul((rotate(word, bits) + neighbour) | 0, 5) + addend) | 0;
}

function finish(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/**
 * Puts a number into a checksum, or takes it out again.
 * @param bytes the number as UTF-8, from the beginning
 * @param end where it ends in `bytes`
 */
export function toggleBytes(checksum: Checksum, bytes: Uint8Array, end: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (; at + 16 <= end; at += 16) {
    a = mix(a ^ stir(wordAt(bytes, at, end), 0x239b961b, 15, 0xab0e9789), 19, b, 0x561ccd1b);
    b = mix(b ^ stir(wordAt(bytes, at + 4, end), 0xab0e9789, 16, 0x38b34ae5), 17, c, 0x0bcaa747);
    c = mix(c ^ stir(wordAt(bytes, at + 8, end), 0x38b34ae5, 17, 0xa1e38b93), 15, d, 0x96cd1c35);
    d = mix(d ^ stir(wordAt(bytes, at + 12, end), 0xa1e38b93, 18, 0x239b961b), 13, a, 0x32ac3b17);
  }
  // What is left is shorter than a block: zeros leave a word as it is.
  a ^= stir(wordAt(bytes, at, end), 0x239b961b, 15, 0xab0e9789) ^ end;
  b ^= stir(wordAt(bytes, at + 4, end), 0xab0e9789, 16, 0x38b34ae5) ^ end;
  c ^= stir(wordAt(bytes, at + 8, end), 0x38b34ae5, 17, 0xa1e38b93) ^ end;
  d ^= stir(wordAt(bytes, at + 12, end), 0xa1e38b93, 18, 0x239b961b) ^ end;
  const sum = (a + b + c + d) | 0;
  a = finish(sum);
  b = finish((sum + b) | 0);
  c = finish((sum + c) | 0);
  d = finish((sum + d) | 0);
  const all = (a + b + c + d) | 0;
  checksum[0] = (checksum[0] ?? 0) ^ all;
  checksum[1] = (checksum[1] ?? 0) ^ (all + b);
  checksum[2] = (checksum[2] ?? 0) ^ (all + c);
  checksum[3] = (checksum[3] ?? 0) ^ (all + d);
}

const encoder = new TextEncoder();

/** As `toggleBytes`, for a text. */
export function togglePhone(checksum: Checksum, phone: string): void {
  const bytes = encoder.encode(phone);
  toggleBytes(checksum, bytes, bytes.length);
}

/** As it travels: 32 hex digits, the first word first. */
export function writeChecksum(checksum: Checksum): string {
  return Array.from(checksum, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The checksum of numbers, each of which must come once. */
export function checksumOfPhones(phones: Iterable<string>): string {
  const checksum = createChecksum();
  for (const phone of phones) togglePhone(checksum, phone);
  return writeChecksum(checksum);
}
