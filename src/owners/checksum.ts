import type { PhoneIndex } from './phone-index.ts';
import { LONGEST_PHONE, phoneOfKey, writePhone } from './phone-key.ts';

const LINE_FEED = 10;

/** Only these tell the order of code points from that of UTF-16 code units. */
const OUTSIDE_BMP = /[\u{10000}-\u{10ffff}]/u;

function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, (c) => c.codePointAt(0) ?? 0);
  const right = Array.from(b, (c) => c.codePointAt(0) ?? 0);
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The numbers of keys joined by line feeds; keys are in the order of the numbers. */
function joined(keys: Float64Array): Uint8Array<ArrayBuffer> {
  const text = new Uint8Array(keys.length * (LONGEST_PHONE + 1));
  let at = 0;
  for (const key of keys) {
    if (at > 0) {
      text[at] = LINE_FEED;
      at += 1;
    }
    at = writePhone(key, text, at);
  }
  return text.subarray(0, at);
}

function joinedWithOdd({ entries, odd }: PhoneIndex): Uint8Array<ArrayBuffer> {
  const phones = [...Array.from(entries.keys, phoneOfKey), ...odd.keys()];
  const order = [...odd.keys()].some((phone) => OUTSIDE_BMP.test(phone)) ? byCodePoint : undefined;
  return new TextEncoder().encode(phones.sort(order).join('\n'));
}

/** SHA-256 (hex) over the numbers sorted by code point and joined by line feeds (`OwnersPage.checksum`). */
export async function checksumOf(index: PhoneIndex): Promise<string> {
  const text = index.odd.size === 0 ? joined(index.entries.keys) : joinedWithOdd(index);
  const digest = await crypto.subtle.digest('SHA-256', text);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
