import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOfPhones } from '../../src/directory/checksum.ts';
import { checksumOf } from '../../src/owners/checksum.ts';
import { collect } from '../../src/owners/collected.ts';
import { partsToWrite } from '../../src/owners/merge.ts';
import {
  applyChanges,
  chunkOf,
  EMPTY_INDEX,
  GONE,
  openParts,
  type PhoneIndex,
  sizeOf,
} from '../../src/owners/phone-index.ts';
import { phoneKey, phoneOfKey } from '../../src/owners/phone-key.ts';
import { sortEntries } from '../../src/owners/sorted-entries.ts';
import { runs } from '../fuzz/runs.ts';

const phone = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((i) => String(254_712_000_000 + i * 7)),
  fc.stringMatching(/^\d{1,15}$/),
  fc.constantFrom('٢٥٤٧١٢', '1234567890123456', '😀1', '\uffff1', '0', '00', '07', '7'),
);
const entry = fc.record({ phone, chunk: fc.integer({ min: GONE, max: 5_000 }) });

function indexOf(entries: readonly { phone: string; chunk: number }[]): PhoneIndex {
  const collected = collect();
  for (const one of entries) collected.add(one.phone, one.chunk);
  return collected.index();
}

describe('keys of numbers', () => {
  it('are in the order of the texts, and give them back', () => {
    const digits = fc.stringMatching(/^\d{1,15}$/);
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const [left, right] = [phoneKey(a) ?? Number.NaN, phoneKey(b) ?? Number.NaN];
        expect(phoneOfKey(left)).toBe(a);
        expect(Math.sign(left - right)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each(['', '1234567890123456', '+254', '٢٥٤', '12 34', '1e5'])('%j has none', (text) => {
    expect(phoneKey(text)).toBeNull();
  });
});

it('sorts as a stable sort would, and keeps the last of equals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200 }), (keys) => {
      const sorted = sortEntries({ keys: Float64Array.from(keys), values: Int32Array.from(keys.keys()) });
      const expected = new Map(keys.map((key, i) => [key, i]));
      expect([...sorted.keys].map((key, i) => [key, sorted.values[i]])).toEqual(
        [...expected].sort(([a], [b]) => a - b),
      );
    }),
    { numRuns: runs(500) },
  );
});

describe('an index', () => {
  it('knows after any changes what a map would know, also when only changed parts are written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 60 }), { maxLength: 6 }), (batches) => {
        const model = new Map<string, number>();
        const stored = new Map<number, Uint8Array | ReadonlyMap<string, number>>();
        let index = EMPTY_INDEX;
        for (const [n, batch] of batches.entries()) {
          for (const { phone: of, chunk } of batch) {
            if (chunk === GONE) model.delete(of);
            else model.set(of, chunk);
          }
          const changes = indexOf(batch);
          index = applyChanges(index, changes);
          const known = [...stored.keys()].filter((first) => first >= 0).sort((a, b) => a - b);
          for (const part of partsToWrite(index, known, n === 0 ? null : changes, 3)) {
            stored.set(part.first, part.record);
          }
          expect(sizeOf(index)).toBe(model.size);
          for (const [of, chunk] of model) expect(chunkOf(index, of)).toBe(chunk);
          const read = openParts(
            [...stored].sort(([a], [b]) => a - b).flatMap(([first, record]) => (first >= 0 ? [record] : [])),
          );
          expect([...read.keys]).toEqual([...index.entries.keys]);
          expect([...read.values]).toEqual([...index.entries.values]);
          expect(checksumOf(index)).toBe(checksumOfPhones(model.keys()));
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
