import { describe, expect, it } from 'vitest';
import { createLater } from '../../src/filled/later.ts';
import type { FoundPlace, Unasked } from '../../src/guard/recheck.ts';

function setUp(isKept = true) {
  const later: (readonly Unasked[])[] = [];
  const said: string[] = [];
  let tell = (_: readonly FoundPlace[]): void => {};
  const keep = createLater(
    (found) => {
      tell = found;
      return {
        async later(numbers) {
          later.push(numbers);
          return isKept;
        },
        settled: () => {},
      };
    },
    (question) => void said.push(question),
  );
  return { keep, later, said, find: (question: string) => tell([{ site: null, label: question }]) };
}
const number = (label: string, value: string, caseId?: string) => ({
  key: `${label} ${value}`,
  number: value,
  label,
  caseId,
});

describe('numbers that could not be asked about', () => {
  it('wait together, form after form', () => {
    const s = setUp();
    s.keep([number('Phone', '254700111222')], 'One');
    s.keep([number('Mobile', '254700111333')], 'Two');
    expect(s.later.at(-1)?.map(({ label, number }) => [label, number])).toEqual([
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

  it('are said to wait only where all of them do', async () => {
    const ours = number('Phone', '254700111222');
    const ofCase = number('Phone', '254700111333', 'case');
    expect(await setUp().keep([ours], 'One')).toBe(true);
    expect(await setUp(false).keep([ours], 'One')).toBe(false);
    expect(await setUp().keep([ofCase], 'One')).toBe(false);
    expect(await setUp().keep([ours, ofCase], 'One')).toBe(false);
  });

  it('are a hundred at most, the last ones', () => {
    const s = setUp();
    for (let count = 0; count < 150; count += 1) s.keep([number('Phone', String(count))], 'Form');
    expect(s.later.at(-1)).toHaveLength(100);
    expect(s.later.at(-1)?.at(-1)?.number).toBe('149');
  });
});
