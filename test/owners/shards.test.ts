import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CachedOwner,
  findRow,
  packRow,
  packShard,
  type Row,
  shardOf,
  shardsFor,
  split,
  unpackRow,
  unpackShard,
} from '../../src/owners/shards.ts';

const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\n\u001f]/.test(text));
const owner: fc.Arbitrary<CachedOwner> = fc.record(
  {
    phone: fc.oneof(fc.stringMatching(/^\d{1,15}$/), plain),
    kind: fc.constantFrom('case', 'mobile-worker'),
    id: plain,
    name: plain,
    url: plain,
    since: plain,
    pending: fc.constant(true),
  },
  { requiredKeys: ['phone', 'kind', 'id'] },
);

it.each([
  [0, 16],
  [4_096, 16],
  [4_097, 32],
  [1_000_000, 4_096],
  [1e9, 65_536],
])('%i owners are spread over %i shards', (owners, shards) => expect(shardsFor(owners)).toBe(shards));

describe('a shard', () => {
  it('gives back every owner as it was, and finds no other number', () => {
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 30 }), plain, (owners, other) => {
        const byPhone = new Map(owners.map((one) => [one.phone, one]));
        const rows = new Map<string, Row>();
        for (const [phone, one] of byPhone) rows.set(phone, packRow(one) ?? '');
        const shard = packShard(rows);
        for (const [phone, one] of byPhone) {
          expect(unpackRow(findRow(shard.rows, phone) ?? '')).toEqual(one);
        }
        expect(split(shard.numbers)).toEqual([...byPhone.keys()].sort());
        expect(findRow(shard.rows, other) !== null).toBe(byPhone.has(other));
        expect(unpackShard(shard.rows)).toEqual(rows);
      }),
    );
  });

  it('does not find parts of numbers, nor anything through separators', () => {
    const rows = new Map(
      ['2547123', '12547'].map((phone) => [phone, packRow({ phone, kind: 'case', id: 'x' }) ?? '']),
    );
    const shard = packShard(rows);
    for (const phone of ['', '2547', '547123', '2547123\n', '12547\n2547123', '\n', '2547123\u001fc']) {
      expect(findRow(shard.rows, phone)).toBeNull();
    }
  });

  it('keeps names with separators readable, and refuses such numbers and ids', () => {
    const row = packRow({ phone: '1', kind: 'case', id: 'a', name: 'two\nlines\u001fend' });
    expect(unpackRow(row ?? '')?.name).toBe('two lines end');
    expect(packRow({ phone: '1\n2', kind: 'case', id: 'a' })).toBeNull();
    expect(packRow({ phone: '1', kind: 'case', id: 'a\u001fb' })).toBeNull();
  });

  it('gets its share of consecutive numbers', () => {
    const shards = shardsFor(51_200);
    expect(shards).toBe(256);
    const sizes = new Array<number>(shards).fill(0);
    for (let i = 0; i < 51_200; i += 1) {
      const index = shardOf(String(254_712_000_000 + i), shards);
      sizes[index] = (sizes[index] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(100);
    expect(Math.max(...sizes)).toBeLessThan(400);
  });
});
