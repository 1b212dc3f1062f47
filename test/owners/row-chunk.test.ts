import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenDatabase, type CachedOwner, type Change } from '../../src/owners/cached-owner.ts';
import { packInstant, unpackInstant } from '../../src/owners/instant.ts';
import { phoneKey } from '../../src/owners/phone-key.ts';
import { isKeepable, openChunk, packChunk } from '../../src/owners/row-chunk.ts';
import { runs } from '../fuzz/runs.ts';

const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\n\u001f]/.test(text));
const phone = fc.oneof(fc.stringMatching(/^\d{1,15}$/), fc.stringMatching(/^\d{16,20}$/), plain);
const hexId = fc.stringMatching(/^[0-9a-f]{32}$/);
const instant = fc
  .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
  .map((date) => date.toISOString().replace('Z', '321Z'));
const owner: fc.Arbitrary<Omit<CachedOwner, 'phone'>> = fc
  .record(
    {
      kind: fc.constantFrom('case' as const, 'mobile-worker' as const),
      id: fc.oneof(hexId, plain),
      name: plain,
      url: fc.constantFrom('{id}', 'https://hq.example/a/p/reports/case_data/{id}/', 'elsewhere'),
      since: fc.oneof(
        instant,
        plain,
        fc.constantFrom('2026-13-01T00:00:00.000000Z', '2026-02-30T24:00:00.000000Z'),
      ),
      pending: fc.constant(true),
    },
    { requiredKeys: ['kind', 'id'] },
  )
  .map(({ url, ...rest }) => ({ ...rest, ...(url ? { url: url.replace('{id}', rest.id) } : {}) }));

/** As a sync orders them: numbers with keys first, in their order. */
function ordered(changes: readonly Change[]): Change[] {
  const keys = (change: Change) => phoneKey(change.phone) ?? Number.POSITIVE_INFINITY;
  return [...changes].sort((a, b) => (keys(a) < keys(b) ? -1 : keys(a) > keys(b) ? 1 : 0));
}

const changes = fc
  .uniqueArray(fc.record({ phone, owner: fc.option(owner) }), {
    selector: (one) => one.phone,
    maxLength: 40,
  })
  .map((some) =>
    ordered(some.map(({ phone: of, owner: held }) => ({ phone: of, owner: held && { phone: of, ...held } }))),
  );

describe('a record of rows', () => {
  it('gives back every owner as it was told, and finds no other number', () => {
    fc.assert(
      fc.property(changes, phone, (rows, other) => {
        const chunk = openChunk(packChunk(rows));
        expect(rows.map((_, row) => chunk.changeAt(row))).toEqual(rows);
        for (const { phone: of, owner: held } of rows) expect(chunk.find(of)).toEqual(held);
        if (!rows.some((row) => row.phone === other)) expect(chunk.find(other)).toBeNull();
      }),
      { numRuns: runs(500) },
    );
  });

  it('tells numbers apart that differ in leading zeros only', () => {
    const rows = ['007', '07', '7'].map((of) => ({
      phone: of,
      owner: { phone: of, kind: 'case', id: of } as const,
    }));
    const chunk = openChunk(packChunk(ordered(rows)));
    expect(rows.map((row) => chunk.find(row.phone)?.id)).toEqual(['007', '07', '7']);
    expect(chunk.find('0')).toBeNull();
    expect(chunk.find('')).toBeNull();
  });

  it('needs few bytes for neighbours with links', () => {
    const rows = Array.from({ length: 256 }, (_, i): Change => {
      const id = `${'0123456789abcdef'.repeat(2)}${i}`.slice(-32);
      const of = String(254_712_000_000 + i * 37);
      const url = `https://www.commcarehq.org/a/chw-kenya/reports/case_data/${id}/`;
      const since = `2026-03-04T10:11:12.${String(i).padStart(6, '0')}Z`;
      return { phone: of, owner: { phone: of, kind: 'case', id, name: `Client ${i}`, url, since } };
    });
    expect(packChunk(rows).length / rows.length).toBeLessThan(33);
  });

  it('keeps names with separators readable, and refuses such numbers and ids', () => {
    const of = '254712345678';
    const chunk = openChunk(
      packChunk([{ phone: of, owner: { phone: of, kind: 'case', id: 'a', name: 'two\nlines\u001fend' } }]),
    );
    expect(chunk.find(of)?.name).toBe('two lines end');
    for (const [number, id] of [
      ['1\n2', 'a'],
      ['1', 'a\u001fb'],
      ['1', ''],
      ['', 'a'],
      ['1', '\ud83d'],
    ] as const) {
      expect(isKeepable({ phone: number, owner: { phone: number, kind: 'case', id } })).toBe(false);
    }
  });

  it('is known to be broken when it is cut or something else', () => {
    const of = '254712345678';
    const record = packChunk([{ phone: of, owner: { phone: of, kind: 'case', id: 'f'.repeat(32) } }]);
    for (const broken of [record.slice(0, 5), new Uint8Array(), 'text', undefined]) {
      expect(() => openChunk(broken)).toThrow(BrokenDatabase);
    }
  });
});

it.each(['2026-08-15T12:00:00.000000Z', '0001-01-01T00:00:00.000000Z', '9999-12-31T23:59:59.999999Z'])(
  'the instant %s comes back',
  (text) => {
    const packed = packInstant(text);
    expect(packed && unpackInstant(packed)).toBe(text);
  },
);
