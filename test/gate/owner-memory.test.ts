import { describe, expect, it } from 'vitest';
import type { CheckReport, Desk } from '../../src/gate/desk.ts';
import { createOwnerMemory } from '../../src/gate/owner-memory.ts';

const { signal } = new AbortController();
const item = (number: string, ref = '0', caseId?: string) => ({
  ref,
  caseId,
  contact: { contact_phone_number: number, contact_phone_number_is_verified: '1' },
});

function setUp() {
  let now = 0;
  let failure: CheckReport['failure'] = null;
  const asked: string[] = [];
  const desk: Desk = {
    facts: async () => ({ facts: {}, asOf: null, failure: null }),
    async check(items) {
      asked.push(...items.map(({ contact }) => contact.contact_phone_number ?? ''));
      const answers = items.map(({ ref, contact }) => ({
        ref,
        number: contact.contact_phone_number ?? null,
        answer: { status: 'free_here' as const },
        asOf: '2026-01-01T00:00:00.000Z',
        from: 'directory' as const,
      }));
      return { answers: failure ? [] : answers, failure };
    },
  };
  return {
    memory: createOwnerMemory(desk, () => now),
    asked,
    pass: (ms: number) => {
      now += ms;
    },
    fail: (next: CheckReport['failure']) => {
      failure = next;
    },
  };
}

describe('the memory of owners', () => {
  it('asks for a number once in a while, and answers by the question’s own refs', async () => {
    const { memory, asked, pass } = setUp();
    await memory.check([item('254712345678')], signal);
    const report = await memory.check([item('254722000111', 'a'), item('254712345678', 'b')], signal);
    expect(asked).toEqual(['254712345678', '254722000111']);
    expect(report.answers.map(({ ref, number }) => [ref, number])).toEqual([
      ['a', '254722000111'],
      ['b', '254712345678'],
    ]);
    pass(60_000);
    expect(memory.known('254712345678', undefined)).toBeNull();
  });

  it('tells one case’s question from another’s', async () => {
    const { memory } = setUp();
    await memory.check([item('254712345678', '0', 'case-1')], signal);
    expect(memory.known('254712345678', 'case-1')).toEqual({ status: 'free_here' });
    expect(memory.known('254712345678', 'case-2')).toBeNull();
  });

  it('does not remember that nobody answered', async () => {
    const { memory, fail } = setUp();
    fail({ reason: 'unreachable' });
    await memory.check([item('254712345678')], signal);
    expect(memory.failure()).toEqual({ reason: 'unreachable' });
    fail(null);
    await memory.check([item('254712345678')], signal);
    expect(memory.failure()).toBeNull();
    expect(memory.known('254712345678', undefined)).toEqual({ status: 'free_here' });
  });

  it('does not grow without end', async () => {
    const { memory } = setUp();
    for (let n = 0; n < 600; n += 1) await memory.check([item(`2547000${n}`)], signal);
    expect(memory.known('25470000', undefined)).toBeNull();
    expect(memory.known('2547000599', undefined)).not.toBeNull();
  });
});
