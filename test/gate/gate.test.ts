import { describe, expect, it, vi } from 'vitest';
import { type GateAnswer, type GateQuestion, ownershipKey } from '../../src/gate/decision.ts';
import type { CheckReport, Desk } from '../../src/gate/desk.ts';
import { decideSave } from '../../src/gate/gate.ts';
import { type Finding, findingKey, type Site } from '../../src/lint/finding.ts';

const SITE: Site = {
  path: '/data/phone',
  part: 'kind',
  write: { action: 'case-mappings', block: 'update', property: 'contact_phone_number' },
};

function finding(severity: Finding['severity'], rule = 'phone-from-number'): Finding {
  return {
    rule,
    severity,
    property: 'contact_phone_number',
    site: SITE,
    message: { what: 'w', why: 'y', how: 'h' },
    fixes: [],
    helpUrl: 'https://example.org',
  };
}

function deskThatSays(report: Partial<CheckReport>): Desk {
  return {
    facts: async () => ({ facts: {}, asOf: null, failure: null }),
    check: async () => ({ answers: [], failure: null, ...report }),
  };
}

const OWNED = deskThatSays({
  answers: [
    {
      ref: '0',
      number: '254712345678',
      answer: { status: 'owned_here', owner: { kind: 'case', id: 'c1', name: 'Achieng' } },
      asOf: '2026-11-22T10:00:00.000Z',
      from: 'directory',
    },
  ],
});

/** Decides about a save with a designer who gives the same answer to every question. */
async function save(
  given: { findings?: Finding[]; numbers?: string[]; desk?: Desk; accepted?: Set<string> },
  choice: GateAnswer['choice'] = 'cancel',
) {
  const ask = vi.fn(
    async (_: GateQuestion): Promise<GateAnswer> =>
      choice === 'save-anyway' ? { choice, reason: 'the helpline is one number' } : { choice },
  );
  const accepted = given.accepted ?? new Set<string>();
  const accept = vi.fn(({ errors, owned }: GateQuestion, _reason: string) => {
    for (const error of errors) accepted.add(findingKey(error));
    for (const number of owned) accepted.add(ownershipKey(number));
  });
  const verdict = await decideSave({
    findings: given.findings ?? [],
    numbers: (given.numbers ?? []).map((value) => ({ value, site: SITE })),
    desk: given.desk ?? deskThatSays({}),
    isAccepted: (key) => accepted.has(key),
    accept,
    ask,
    signal: new AbortController().signal,
  });
  return { verdict, ask, accept };
}

describe('the gate', () => {
  it('lets a form without errors through without a word', async () => {
    const { verdict, ask } = await save({
      findings: [finding('warning'), finding('info'), finding('incomplete')],
    });
    expect(verdict).toEqual({ decision: 'save', incomplete: null });
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks about errors, and about nothing else', async () => {
    const error = finding('error');
    const { ask } = await save({ findings: [finding('warning'), error] });
    expect(ask).toHaveBeenCalledExactlyOnceWith({ errors: [error], owned: [], incomplete: null });
  });

  it('leads to the place of the first error', async () => {
    const error = finding('error');
    const { verdict } = await save({ findings: [error] }, 'go-to-question');
    expect(verdict).toEqual({ decision: 'cancel', reveal: { site: SITE, key: findingKey(error) } });
  });

  it('names who owns a number that the form contains', async () => {
    const { ask, verdict } = await save({ numbers: ['+254 712 345 678'], desk: OWNED });
    expect(ask.mock.calls[0]?.[0].owned).toMatchObject([
      { number: '254712345678', answer: { status: 'owned_here', owner: { name: 'Achieng' } } },
    ]);
    expect(verdict).toEqual({ decision: 'cancel', reveal: null });
  });

  it.each(['free_here', 'self', 'shared_allowed', 'unknown'] as const)(
    'does not ask about a number that is %s',
    async (status) => {
      const desk = deskThatSays({
        answers: [
          { ref: '0', number: '1', answer: { status }, asOf: '2026-11-22T10:00:00.000Z', from: 'directory' },
        ],
      });
      const { ask } = await save({ numbers: ['1'], desk });
      expect(ask).not.toHaveBeenCalled();
    },
  );

  it('asks nobody twice about what was saved anyway, but asks about what is new', async () => {
    const accepted = new Set<string>();
    await save(
      { findings: [finding('error')], numbers: ['254712345678'], desk: OWNED, accepted },
      'save-anyway',
    );
    const again = await save({
      findings: [finding('error')],
      numbers: ['254712345678'],
      desk: OWNED,
      accepted,
    });
    expect(again.ask).not.toHaveBeenCalled();
    const fresh = await save({ findings: [finding('error'), finding('error', 'phone-constant')], accepted });
    expect(fresh.ask.mock.calls[0]?.[0].errors.map(({ rule }) => rule)).toEqual(['phone-constant']);
  });

  it('hands on what was asked about and why it is saved anyway', async () => {
    const error = finding('error');
    const { accept, verdict } = await save({ findings: [error] }, 'save-anyway');
    expect(accept).toHaveBeenCalledExactlyOnceWith(
      { errors: [error], owned: [], incomplete: null },
      'the helpline is one number',
    );
    expect(verdict.decision).toBe('save');
  });

  it.each(['cancel', 'go-to-question'] as const)('accepts nothing with %s', async (choice) => {
    const { accept } = await save({ findings: [finding('error')] }, choice);
    expect(accept).not.toHaveBeenCalled();
  });

  it('never stops a save because nobody could be asked, and says so', async () => {
    const desk = deskThatSays({ failure: { reason: 'timeout' } });
    const { verdict, ask } = await save({ numbers: ['254712345678'], desk });
    expect(verdict).toEqual({ decision: 'save', incomplete: { reason: 'timeout' } });
    expect(ask).not.toHaveBeenCalled();
  });

  it('takes a desk that throws for one that cannot be reached', async () => {
    const desk: Desk = { ...OWNED, check: () => Promise.reject(new Error('worker gone')) };
    const { verdict } = await save({ numbers: ['254712345678'], desk });
    expect(verdict).toEqual({ decision: 'save', incomplete: { reason: 'unreachable' } });
  });
});
