import { describe, expect, it, vi } from 'vitest';
import {
  type GateAnswer,
  type GateQuestion,
  keysOfQuestion,
  type WrongPlace,
} from '../../src/guard/decision.ts';
import type { CheckReport, Desk } from '../../src/guard/desk.ts';
import { decideSave } from '../../src/guard/gate.ts';
import { createOwners } from '../../src/guard/owners.ts';

function wrong(rule = 'phone-from-number'): WrongPlace {
  return {
    key: `${rule} at phone`,
    rule,
    severity: 'error',
    property: 'contact_phone_number',
    site: null,
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
  given: { errors?: WrongPlace[]; numbers?: string[]; desk?: Desk; accepted?: Set<string>; fixes?: boolean },
  choice: GateAnswer['choice'] = 'cancel',
) {
  const ask = vi.fn(
    async (_: GateQuestion): Promise<GateAnswer> =>
      choice === 'save-anyway' ? { choice, reason: 'the helpline is one number' } : { choice },
  );
  const accepted = given.accepted ?? new Set<string>();
  const accept = vi.fn((question: GateQuestion, _reason: string) => {
    for (const key of keysOfQuestion(question)) accepted.add(key);
  });
  const { signal } = new AbortController();
  const verdict = await decideSave({
    errors: given.errors ?? [],
    numbers: (given.numbers ?? []).map((number) => ({ key: `${number} at phone`, number })),
    owners: createOwners({ desk: given.desk ?? deskThatSays({}), signal, now: () => 0 }),
    isAccepted: (key) => accepted.has(key),
    accept,
    ask,
    fixes: given.fixes,
  });
  return { verdict, ask, accept };
}

describe('the gate', () => {
  it('lets a form without errors through without a word', async () => {
    const { verdict, ask } = await save({ numbers: ['254700111222'] });
    expect(verdict).toEqual({ decision: 'save', incomplete: null });
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks about errors, and about nothing else', async () => {
    const error = wrong();
    const { ask } = await save({ errors: [error], numbers: ['254700111222'] });
    expect(ask).toHaveBeenCalledExactlyOnceWith({ errors: [error], owned: [], incomplete: null });
  });

  it('leads to the place of the first error', async () => {
    const error = wrong();
    const { verdict } = await save({ errors: [error] }, 'go-to-question');
    expect(verdict).toEqual({ decision: 'cancel', reveal: error.key });
  });

  it('leads to a number that somebody else holds', async () => {
    const { verdict } = await save({ numbers: ['254712345678'], desk: OWNED }, 'go-to-question');
    expect(verdict).toEqual({ decision: 'cancel', reveal: '254712345678 at phone' });
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
    await save({ errors: [wrong()], numbers: ['254712345678'], desk: OWNED, accepted }, 'save-anyway');
    const again = await save({
      errors: [wrong()],
      numbers: ['254712345678'],
      desk: OWNED,
      accepted,
    });
    expect(again.ask).not.toHaveBeenCalled();
    const fresh = await save({ errors: [wrong(), wrong('phone-constant')], accepted });
    expect(fresh.ask.mock.calls[0]?.[0].errors.map(({ rule }) => rule)).toEqual(['phone-constant']);
  });

  it('hands on what was asked about and why it is saved anyway', async () => {
    const error = wrong();
    const { accept, verdict } = await save({ errors: [error] }, 'save-anyway');
    expect(accept).toHaveBeenCalledExactlyOnceWith(
      { errors: [error], owned: [], incomplete: null },
      'the helpline is one number',
    );
    expect(verdict.decision).toBe('save');
  });

  it.each(['cancel', 'go-to-question'] as const)('accepts nothing with %s', async (choice) => {
    const { accept } = await save({ errors: [wrong()] }, choice);
    expect(accept).not.toHaveBeenCalled();
  });

  it('offers to mend and save where every error has a safe fix and no number is taken', async () => {
    const safe = { ...wrong(), fixes: [{ kind: 'safe' as const, title: 'Use Africa/Nairobi' }] };
    const judge = wrong('other');
    const offered = async (given: Parameters<typeof save>[0]) =>
      (await save({ fixes: true, ...given })).ask.mock.calls[0]?.[0].fixable ?? false;
    expect(await offered({ errors: [safe] })).toBe(true);
    expect(await offered({ errors: [safe, judge] })).toBe(false);
    expect(await offered({ errors: [safe], numbers: ['254712345678'], desk: OWNED })).toBe(false);
    expect(await offered({ errors: [safe], fixes: false })).toBe(false);
  });

  it('says what is to be mended before the save', async () => {
    const safe = { ...wrong(), fixes: [{ kind: 'safe' as const, title: 'Use Africa/Nairobi' }] };
    const { verdict } = await save({ errors: [safe], fixes: true }, 'fix-and-save');
    expect(verdict).toEqual({ decision: 'fix', keys: [safe.key] });
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
