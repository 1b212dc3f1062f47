import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ForwardedCaseSchema } from '../../src/service/case-event.ts';
import { readPlainCase } from '../../src/service/plain-case.ts';
import { runs } from '../fuzz/runs.ts';

const odd = fc.constantFrom<unknown>(null, 7, true, [], {}, '', ['a'], '\ud800', 'a\u0000b', '😀');
const id = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
  fc.constantFrom('a'.repeat(255), 'a'.repeat(256)),
  odd,
);
const domain = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('chw-kenya', 'a.b:c_d', 'x'.repeat(255)) },
  fc.constantFrom('x'.repeat(256), 'a b', 'a\n', 'ä'),
  odd,
);
const at = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '2026-08-01T10:00:00.123456Z',
      '2026-08-01 10:00:00',
      '2026-08-01T10:00:00+02:00',
    ),
  },
  fc.constantFrom('2026-02-30T10:00:00Z', '1969-01-01T00:00:00Z', 'yesterday'),
  odd,
);
const closed = fc.oneof({ weight: 4, arbitrary: fc.boolean() }, odd);
const text = fc.oneof({ weight: 4, arbitrary: fc.string({ maxLength: 8 }) }, odd);
const names = ['case_name', 'contact_phone_number', 'contact_phone_number_is_verified'];
const key = fc.constantFrom(...names, 'other', '__proto__', 'constructor');
const properties = fc.oneof({ weight: 6, arbitrary: fc.dictionary(key, text, { maxKeys: 4 }) }, odd);
/** What JSON can bring. */
const forwarded = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.record(
        { domain, case_id: id, closed, doc_type: text, server_date_modified: at, properties, more: text },
        { requiredKeys: ['domain', 'case_id', 'server_date_modified', 'properties'] },
      ),
    },
    fc.jsonValue(),
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

describe('a case that is plain', () => {
  it('is always one of the schema, which reads the same', () => {
    let plain = 0;
    fc.assert(
      fc.property(forwarded, (value) => {
        const read = readPlainCase(value);
        if (read === null) return;
        plain += 1;
        const parsed = v.safeParse(ForwardedCaseSchema, value);
        expect(parsed.success).toBe(true);
        expect(read).toEqual(parsed.output);
      }),
      { numRuns: runs(5_000) },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('is what HQ sends', () => {
    const sent = {
      domain: 'chw-kenya',
      case_id: '0e8b1c9a-case',
      closed: false,
      doc_type: 'CommCareCase',
      date_closed: null,
      indices: {},
      server_date_modified: '2026-08-01T10:00:00.123456Z',
      properties: { case_name: 'Asha', case_type: 'client', contact_phone_number: '254712345678' },
    };
    expect(readPlainCase(sent)).not.toBeNull();
    expect(readPlainCase({ ...sent, properties: {} })).not.toBeNull();
  });
});
