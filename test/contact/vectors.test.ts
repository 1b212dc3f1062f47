import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CaseState, CONTACT_PROPERTIES, type Contact } from '../../src/contact/contact.ts';
import { coreOutcome } from '../../src/contact/outcome/core-outcome.ts';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import { CHANNELS } from '../../src/contact/verdict/types.ts';

interface Vector {
  readonly id: string;
  readonly contact: Contact;
  readonly project: ProjectFacts;
  readonly case: CaseState;
  readonly expected: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const FIELDS = [
  ...['sms.status', 'sms.number', 'sms.reason', 'twoWay.eligible', 'email.status', 'email.reason'],
  ...['timeZone.zone', 'timeZone.from', 'language.code', 'language.from', 'gateway.status', 'gateway.name'],
];

/** The short form that tools/vectors.py writes. */
type Row = readonly [
  values: ReadonlyArray<string | null>,
  project: ProjectFacts,
  caseState: CaseState,
  fields: readonly unknown[],
];

function fromRow([values, project, caseState, fields]: Row, index: number): Vector {
  const expected: Record<string, Record<string, unknown>> = {};
  for (const [at, name] of FIELDS.entries()) {
    const [part = '', field = ''] = name.split('.');
    expected[part] = { ...expected[part], [field]: fields[at] };
  }
  const contact = Object.fromEntries(CONTACT_PROPERTIES.map((name, at) => [name, values[at] ?? undefined]));
  return { id: `row ${index}`, contact, project, case: caseState, expected };
}

function read(name: string): Vector[] {
  const text = readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
  const rows: Array<Vector | Row> = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return rows.map((row, index) => ('expected' in row ? row : fromRow(row, index)));
}

/** Each field that differs from what the vector expects. */
function differences(vector: Vector): string[] {
  const options = { project: vector.project, caseState: vector.case };
  const got: Record<string, object> = { ...coreOutcome(vector.contact, options) };
  return Object.entries(vector.expected).flatMap(([part, fields]) =>
    Object.entries(fields).flatMap(([field, value]) => {
      const have = Object.entries(got[part] ?? {}).find(([name]) => name === field)?.[1];
      return have === value
        ? []
        : [`${vector.id} ${part}.${field}: HQ ${JSON.stringify(value)}, Caseline ${JSON.stringify(have)}`];
    }),
  );
}

describe('an outcome is what HQ does', () => {
  it.each([
    // From HQ's rules run in Python with Django 5.2 and pytz: the first set came with the project's facts, the second
    // is made by tools/vectors.py.
    ['outcomes.ndjson', 400],
    ['oracle.ndjson', 2500],
  ])('in every case of %s', (name, count) => {
    const vectors = read(name);
    expect(vectors).toHaveLength(count);
    expect(vectors.flatMap(differences)).toEqual([]);
  });

  it('also with advice and a verdict beside it', () => {
    for (const vector of read('outcomes.ndjson')) {
      const options = { project: vector.project, caseState: vector.case };
      const { advice, verdict, ...core } = outcome(vector.contact, options);
      expect(core).toEqual(coreOutcome(vector.contact, options));
      expect(Array.isArray(advice)).toBe(true);
      expect(Object.keys(verdict)).toEqual([...CHANNELS]);
    }
  });
});
