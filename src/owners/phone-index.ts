/** Which record each number's row lies in: small enough to be held in memory, and all that a checksum needs. */
import { readBytes, writeBytes } from './bytes.ts';
import { BrokenDatabase } from './cached-owner.ts';
import { commonFactor, phoneKey, powerOf } from './phone-key.ts';
import { type Entries, positionOf } from './sorted-entries.ts';

export interface PhoneIndex {
  /** Keys of numbers with the number of the record, in order. */
  readonly entries: Entries;
  /** The same for numbers that have no key: hardly ever any. */
  readonly odd: ReadonlyMap<string, number>;
}

/** Stands where the record's number would: the number is not held any more. */
export const GONE = -1;

/** A part of the index as a record; the most entries that it has. */
export const MOST_IN_PART = 4_096;

/** The record of a number's row; null when nobody holds it. */
export function chunkOf({ entries, odd }: PhoneIndex, phone: string): number | null {
  const key = phoneKey(phone);
  if (key === null) return odd.get(phone) ?? null;
  const at = positionOf(entries.keys, key);
  return entries.keys[at] === key ? (entries.values[at] ?? null) : null;
}

export function sizeOf({ entries, odd }: PhoneIndex): number {
  return entries.keys.length + odd.size;
}

/** The index after changes, which are in order, too. */
export function applyChanges(index: PhoneIndex, changes: PhoneIndex): PhoneIndex {
  const { keys: oldKeys, values: oldValues } = index.entries;
  const { keys: newKeys, values: newValues } = changes.entries;
  const keys = new Float64Array(oldKeys.length + newKeys.length);
  const values = new Int32Array(keys.length);
  let size = 0;
  let old = 0;
  let changed = 0;
  while (old < oldKeys.length || changed < newKeys.length) {
    const oldKey = oldKeys[old] ?? Number.POSITIVE_INFINITY;
    const newKey = newKeys[changed] ?? Number.POSITIVE_INFINITY;
    const key = Math.min(oldKey, newKey);
    const value = newKey <= oldKey ? (newValues[changed] ?? GONE) : (oldValues[old] ?? GONE);
    if (oldKey === key) old += 1;
    if (newKey === key) changed += 1;
    if (value === GONE) continue;
    keys[size] = key;
    values[size] = value;
    size += 1;
  }
  const odd = new Map([...index.odd, ...changes.odd]);
  for (const [phone, chunk] of changes.odd) if (chunk === GONE) odd.delete(phone);
  return { entries: { keys: keys.subarray(0, size), values: values.subarray(0, size) }, odd };
}

export const EMPTY_INDEX: PhoneIndex = {
  entries: { keys: new Float64Array(), values: new Int32Array() },
  odd: new Map(),
};

/** Entries from a position to before another as a record. */
export function packPart({ keys, values }: Entries, from: number, end: number): Uint8Array<ArrayBuffer> {
  const writer = writeBytes();
  writer.number(end - from);
  const exponent = commonFactor(keys, from, end);
  const factor = powerOf(exponent);
  writer.byte(exponent);
  let before = 0;
  for (let i = from; i < end; i += 1) {
    const key = keys[i] ?? 0;
    writer.number((key - before) / factor);
    before = key;
  }
  for (let i = from; i < end; i += 1) writer.number(values[i] ?? 0);
  return writer.end();
}

/** Parts in the order of their keys as one. Throws `BrokenDatabase` for records that are none. */
export function openParts(records: readonly unknown[]): Entries {
  const parts = records.map((record) => {
    if (!(record instanceof Uint8Array)) throw new BrokenDatabase();
    const reader = readBytes(record);
    return { reader, size: reader.number() };
  });
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const keys = new Float64Array(size);
  const values = new Int32Array(size);
  let at = 0;
  for (const { reader, size: count } of parts) {
    const factor = powerOf(reader.byte());
    for (let i = 0, key = 0; i < count; i += 1) {
      key += reader.number() * factor;
      keys[at + i] = key;
    }
    for (let i = 0; i < count; i += 1) values[at + i] = reader.number();
    at += count;
  }
  return { keys, values };
}
