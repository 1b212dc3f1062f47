import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/lint/finding.ts';
import { createUnasked } from '../../../src/session/entry/unasked.ts';
import type { FoundPlace, Unasked } from '../../../src/session/recheck.ts';

const site = (question: string): Site => ({
  path: `/form/${question}`,
  part: 'write',
  write: { action: 'case', block: 'update', property: 'contact_phone_number' },
});

function setUp() {
  const later: (readonly Unasked[])[] = [];
  const said: string[] = [];
  let tell = (_: readonly FoundPlace[]): void => {};
  const keep = createUnasked(
    (found) => {
      tell = found;
      return { later: (numbers) => void later.push(numbers), settled: () => {} };
    },
    (question) => void said.push(question),
  );
  return { keep, later, said, find: (question: string) => tell([{ site: site(question), label: question }]) };
}
const number = (question: string, value: string, caseId?: string) => ({
  value,
  site: site(question),
  caseId,
});

describe('numbers that could not be asked about', () => {
  it('wait together, form after form', () => {
    const s = setUp();
    s.keep([number('Phone', '254700111222')], 'One');
    s.keep([number('Mobile', '254700111333')], 'Two');
    expect(s.later.at(-1)?.map(({ label, value }) => [label, value])).toEqual([
      ['Phone', '254700111222'],
      ['Mobile', '254700111333'],
    ]);
  });

  it('are told of by their question, and then no longer wait', () => {
    const s = setUp();
    s.keep([number('Phone', '254700111222')], 'One');
    s.find('Phone');
    expect(s.said).toEqual(['Phone']);
    s.keep([number('Mobile', '254700111333')], 'Two');
    expect(s.later.at(-1)).toHaveLength(1);
  });

  it("do not wait where the number may be the case's own", () => {
    const s = setUp();
    s.keep([number('Phone', '254700111222', 'case')], 'One');
    expect(s.later).toEqual([]);
  });

  it('are a hundred at most, the last ones', () => {
    const s = setUp();
    for (let count = 0; count < 150; count += 1) s.keep([number('Phone', String(count))], 'Form');
    expect(s.later.at(-1)).toHaveLength(100);
    expect(s.later.at(-1)?.at(-1)?.value).toBe('149');
  });
});
