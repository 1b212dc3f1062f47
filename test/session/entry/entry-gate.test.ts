import { beforeEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/gate/answers-gate.ts';
import type { GateAnswer, GateQuestion } from '../../../src/gate/decision.ts';
import type { CheckReport } from '../../../src/gate/desk.ts';
import { createOwnerMemory } from '../../../src/gate/owner-memory.ts';
import type { Finding, Site } from '../../../src/lint/finding.ts';
import { createEntryGate } from '../../../src/session/entry/entry-gate.ts';

const site: Site = {
  path: '/form/E-mail',
  part: 'write',
  write: { action: 'case', block: 'update', property: 'commcare_email_address' },
};
const wrong: Finding = {
  rule: 'email-invalid',
  severity: 'error',
  property: 'commcare_email_address',
  site,
  message: { what: 'No address', why: '', how: '' },
  fixes: [],
  helpUrl: 'https://example.org/',
};

let current: Answered | null;
let answer: GateAnswer;
let asked: GateQuestion[];
let report: Omit<CheckReport, 'answers'> & { status: 'free_here' | 'owned_here' };
let checked: (string | undefined)[];
let said: string[];

function createGate() {
  const { signal } = new AbortController();
  const memory = createOwnerMemory(
    {
      facts: async () => ({ facts: {}, asOf: null, failure: null }),
      async check(items) {
        checked.push(...items.map(({ caseId }) => caseId));
        if (report.failure) return { answers: [], failure: report.failure };
        return {
          failure: null,
          answers: items.map(({ ref, contact }) => ({
            ref,
            number: contact.contact_phone_number ?? null,
            answer: { status: report.status },
            asOf: '2026-03-01T00:00:00Z',
            from: 'directory' as const,
          })),
        };
      },
    },
    () => 0,
  );
  return createEntryGate({
    memory,
    signal,
    current: () => current,
    async ask(question) {
      asked.push(question);
      return answer;
    },
    waiting() {
      said.push('waiting');
      return () => said.push('done');
    },
    unasked: ({ reason }) => void said.push(reason),
    reveal: (_, key) => void said.push(`reveal ${key === null ? 'number' : 'finding'}`),
  });
}

beforeEach(() => {
  current = { values: '1', findings: [wrong], numbers: [] };
  answer = { choice: 'save-anyway', reason: '' };
  asked = [];
  checked = [];
  said = [];
  report = { failure: null, status: 'free_here' };
});

describe('the gate before a form is sent', () => {
  it('lets go at once, without a promise, what has nothing wrong', () => {
    const gate = createGate();
    current = null;
    expect(gate()).toBe('save');
    current = { values: '1', findings: [{ ...wrong, severity: 'warning' }], numbers: [] };
    expect(gate()).toBe('save');
    expect(said).toEqual([]);
  });

  it('asks once for each state of the contacts', async () => {
    const gate = createGate();
    expect(await gate()).toBe('save');
    expect(gate()).toBe('save');
    expect(asked).toHaveLength(1);
    current = { values: '2', findings: [wrong], numbers: [] };
    expect(await gate()).toBe('save');
    expect(asked).toHaveLength(2);
  });

  it('asks again after a cancel, and leads to the place', async () => {
    const gate = createGate();
    answer = { choice: 'cancel' };
    expect(await gate()).toBe('cancel');
    answer = { choice: 'go-to-question' };
    expect(await gate()).toBe('cancel');
    expect(asked).toHaveLength(2);
    expect(said).toContain('reveal finding');
  });

  it('asks about a number that somebody else holds, and says whose case this is', async () => {
    const gate = createGate();
    report = { failure: null, status: 'owned_here' };
    current = { values: '1', findings: [], numbers: [{ value: '254712345678', site, caseId: 'me' }] };
    answer = { choice: 'go-to-question' };
    expect(await gate()).toBe('cancel');
    expect(checked).toEqual(['me']);
    expect(asked[0]?.owned).toHaveLength(1);
    expect(said).toEqual(['waiting', 'done', 'reveal number']);
  });

  it('waits for nobody where the number is known to be free', async () => {
    const gate = createGate();
    current = { values: '1', findings: [], numbers: [{ value: '254700111222', site, caseId: undefined }] };
    expect(await gate()).toBe('save');
    expect(gate()).toBe('save');
    expect(checked).toHaveLength(1);
  });

  it('lets go what could not be asked, and says so', async () => {
    const gate = createGate();
    report = { failure: { reason: 'timeout' }, status: 'free_here' };
    current = { values: '1', findings: [], numbers: [{ value: '254712345678', site, caseId: undefined }] };
    expect(await gate()).toBe('save');
    expect(said).toEqual(['waiting', 'timeout', 'done']);
  });
});
