import { beforeEach, describe, expect, it, vi } from 'vitest';

const HELD = '254712345678';
const OWNER = { phone: HELD, kind: 'case', id: 'c1', name: 'Asha' };

interface Copy {
  readonly asOf: string;
  readonly numbers: readonly string[];
}
const BEFORE: Copy = { asOf: '2026-08-15T12:00:00.000Z', numbers: [] };
const NOW: Copy = { asOf: '2026-08-16T12:00:00.000Z', numbers: [HELD] };

/** What is read of the copy, one reading after the other: it may come, change or go between two of them. */
const copy = vi.hoisted(() => ({ states: [] as (Copy | null)[] }));
const read = (): Copy | null => (copy.states.length > 1 ? copy.states.shift() : copy.states[0]) ?? null;

vi.mock('../../src/extension/browser.ts', () => ({ browser: { storage: { session: {} } } }));
vi.mock('../../src/extension/background/kept-stores.ts', () => ({
  owners: async () => ({
    asOf: async () => read()?.asOf ?? null,
    lookUp: async (_key: string, numbers: readonly string[]) => {
      const state = read();
      return state && new Map(numbers.filter((n) => state.numbers.includes(n)).map((n) => [n, OWNER]));
    },
  }),
}));

const { lookUpNumbers } = await import('../../src/extension/background/overview.ts');

const lookUp = () => lookUpNumbers('https://www.commcarehq.org', 'kenya', [HELD]);

describe('numbers that somebody looks up', () => {
  beforeEach(() => {
    copy.states = [];
  });

  it('are told with the day of the copy', async () => {
    copy.states = [NOW];
    expect(await lookUp()).toEqual({ asOf: NOW.asOf, owners: [OWNER] });
  });

  it.each([
    ['there is no copy', [null]],
    ['the copy comes meanwhile', [null, NOW]],
    ['the copy goes meanwhile', [BEFORE, null]],
  ])('are never told to be free where %s', async (_, states) => {
    copy.states = states;
    expect((await lookUp()).asOf).toBeNull();
  });

  it('are never told to be free on a day on which they were not', async () => {
    copy.states = [BEFORE, NOW];
    expect(await lookUp()).not.toEqual({ asOf: NOW.asOf, owners: [] });
  });
});
