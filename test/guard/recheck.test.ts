import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckReport, Desk } from '../../src/guard/desk.ts';
import { createOwners } from '../../src/guard/owners.ts';
import { createRecheck, type FoundPlace, type Unasked } from '../../src/guard/recheck.ts';

const NUMBERS: readonly Unasked[] = [
  {
    number: '254712345678',
    label: 'Which helpline?',
    site: {
      path: '/data/helpline',
      part: 'choice',
      write: { action: 'case-mappings', block: 'update', property: 'contact_phone_number' },
    },
  },
];

const UNREACHABLE: CheckReport = { answers: [], failure: { reason: 'unreachable' } };
const OWNED: CheckReport = {
  answers: [
    {
      ref: '0',
      number: '254712345678',
      answer: { status: 'owned_here' },
      asOf: '2026-11-22T10:00:00.000Z',
      from: 'directory',
    },
  ],
  failure: null,
};

/** A desk that gives one report after the other, the last one for ever. */
function deskWith(...reports: CheckReport[]): Desk & { asked: number } {
  return {
    asked: 0,
    facts: async () => ({ facts: {}, asOf: null, failure: null }),
    async check() {
      this.asked += 1;
      return reports[Math.min(this.asked, reports.length) - 1] ?? UNREACHABLE;
    },
  };
}

function start(
  desk: Desk,
  found: (places: readonly FoundPlace[]) => void,
  view: EventTarget | null = null,
  signal = new AbortController().signal,
) {
  const owners = createOwners({ desk, signal, now: () => Date.now() });
  return createRecheck({ owners, signal, view }, found);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a check that could not be made before the save', () => {
  it('is repeated, ever more rarely, until somebody answers', async () => {
    const desk = deskWith(UNREACHABLE, UNREACHABLE, OWNED);
    const done = vi.fn();
    start(desk, done).later(NUMBERS, 'Form');
    await vi.advanceTimersByTimeAsync(14_999);
    expect(desk.asked).toBe(0);
    await vi.advanceTimersByTimeAsync(1 + 30_000 + 60_000);
    expect(desk.asked).toBe(3);
    expect(done).toHaveBeenCalledExactlyOnceWith([{ site: NUMBERS[0]?.site, label: 'Which helpline?' }]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(desk.asked).toBe(3);
  });

  it('is repeated also after a desk has broken', async () => {
    const desk = deskWith(OWNED);
    const whole = desk.check.bind(desk);
    desk.check = vi.fn().mockRejectedValueOnce(new Error('broken')).mockImplementation(whole);
    const done = vi.fn();
    start(desk, done).later(NUMBERS, 'Form');
    await vi.advanceTimersByTimeAsync(15_000 + 30_000);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('is repeated at once when the network is back', async () => {
    const desk = deskWith(OWNED);
    const done = vi.fn();
    const view = new EventTarget();
    start(desk, done, view).later(NUMBERS, 'Form');
    view.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  it('is dropped when the form was saved again and could be checked', async () => {
    const desk = deskWith(OWNED);
    const done = vi.fn();
    const recheck = start(desk, done);
    recheck.later(NUMBERS, 'Form');
    recheck.settled();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(desk.asked).toBe(0);
    expect(done).not.toHaveBeenCalled();
  });

  it('ends with the page', async () => {
    const life = new AbortController();
    const desk = deskWith(UNREACHABLE);
    start(desk, vi.fn(), null, life.signal).later(NUMBERS, 'Form');
    life.abort();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(desk.asked).toBe(0);
  });
});
