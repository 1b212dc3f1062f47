import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coreOutcome } from '../../src/contact/core-outcome.ts';

function read(name: string): Array<Record<string, any>> {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('vectors', () => {
  it('all agree', () => {
    const bad: unknown[] = [];
    const rows = read('outcomes.ndjson');
    for (const row of rows) {
      const got = coreOutcome(row.contact, { project: row.project, caseState: row.case }) as Record<
        string,
        any
      >;
      for (const [key, fields] of Object.entries(row.expected as Record<string, any>))
        for (const [field, value] of Object.entries(fields))
          if (got[key][field] !== value) bad.push([row.id, key, field, value, got[key][field], row.contact]);
    }
    expect(bad).toEqual([]);
    expect(rows).toHaveLength(400);
  });
});
