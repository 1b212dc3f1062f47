import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES } from '../../src/contact/contact.ts';
import { isPlainItem } from '../../src/directory/plain-item.ts';
import { CheckItemSchema, MAX_ID, MAX_VALUE } from '../../src/directory/schema.ts';
import { runs } from '../fuzz/runs.ts';

const odd = fc.constantFrom<unknown>(null, 7, true, [], {}, '', ['a'], { length: 3 });
const id = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('a'.repeat(MAX_ID), 'a'.repeat(MAX_ID + 1)),
  odd,
);
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('1'.repeat(MAX_VALUE), '1'.repeat(MAX_VALUE + 1)),
  odd,
);
const key = fc.constantFrom<string>(...CONTACT_PROPERTIES, 'other', '__proto__', 'constructor', 'length');
const contact = fc.oneof(fc.dictionary(key, text, { maxKeys: 4 }), odd);
/** What JSON can bring. */
const item = fc
  .oneof(
    fc.record({ ref: id, caseId: id, contact, more: text }, { requiredKeys: [] }),
    fc.record({ ref: id, contact }),
    fc.jsonValue(),
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

describe('an item that is plain', () => {
  it('is always one of the schema, which would give it back as it is', () => {
    let plain = 0;
    fc.assert(
      fc.property(item, (value) => {
        const parsed = v.safeParse(CheckItemSchema, value);
        if (!isPlainItem(value)) return;
        plain += 1;
        expect([parsed.success, parsed.output]).toEqual([true, value]);
      }),
      { numRuns: runs(5_000) },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('is what clients send', () => {
    const short = fc.string({ minLength: 1, maxLength: MAX_ID });
    const properties = fc.dictionary(
      fc.constantFrom(...CONTACT_PROPERTIES),
      fc.string({ maxLength: MAX_VALUE, size: 'max' }),
    );
    const sent = fc.record(
      { ref: short, caseId: short, contact: properties },
      { requiredKeys: ['ref', 'contact'] },
    );
    fc.assert(fc.property(sent, (value) => isPlainItem(value)));
  });
});
