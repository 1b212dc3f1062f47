import { beforeEach, describe, expect, it } from 'vitest';
import { createShownOwners, type ShownOwners } from '../../src/extension/background/shown-owners.ts';
import type { CheckReport } from '../../src/guard/desk.ts';

const NUMBER = '254712345678';
const ACHIENG = { kind: 'case', id: 'c1', name: 'Achieng Otieno' } as const;
const FRAME = { tabId: 1, frameId: 0, isPrivate: false };

const report = (owner?: typeof ACHIENG): CheckReport => ({
  answers: [
    {
      ref: '0',
      number: NUMBER,
      answer: owner ? { status: 'owned_here', owner } : { status: 'free_here' },
      asOf: '2026-03-01T12:00:00Z',
      from: 'directory',
    },
  ],
  failure: null,
});

describe('owners that frames of the extension may name', () => {
  let now = 0;
  let shown: ShownOwners;
  beforeEach(() => {
    now = 0;
    let keys = 0;
    shown = createShownOwners(
      () => now,
      () => {
        keys += 1;
        return `key ${keys}`;
      },
    );
  });

  it('are those that the same frame of the same tab was answered about', () => {
    shown.keep(FRAME, report(ACHIENG));
    expect(shown.of(FRAME, NUMBER)).toEqual(ACHIENG);
    expect(shown.of(FRAME, '254700000000')).toBeNull();
    expect(shown.of({ ...FRAME, tabId: 2 }, NUMBER)).toBeNull();
    expect(shown.of({ ...FRAME, frameId: 7 }, NUMBER)).toBeNull();
    expect(shown.of({ ...FRAME, isPrivate: true }, NUMBER)).toBeNull();
  });

  it('are forgotten once the number is answered to be free', () => {
    shown.keep(FRAME, report(ACHIENG));
    shown.keep(FRAME, report());
    expect(shown.of(FRAME, NUMBER)).toBeNull();
  });

  it('are taken with a key, once', () => {
    const key = shown.keyFor(1, ACHIENG);
    expect(shown.take(1, key)).toEqual(ACHIENG);
    expect(shown.take(1, key)).toBeNull();
  });

  it.each([
    ['another tab', () => shown.take(2, shown.keyFor(1, ACHIENG))],
    ['a key that was never made', () => shown.take(1, 'key 7')],
    [
      'a key of half a minute ago',
      () => {
        const key = shown.keyFor(1, ACHIENG);
        now += 30_001;
        return shown.take(1, key);
      },
    ],
  ])('are not given to %s', (_, take) => {
    expect(take()).toBeNull();
  });

  it('fill no memory: the oldest go', () => {
    const first = shown.keyFor(1, ACHIENG);
    for (let made = 0; made < 1_000; made += 1) shown.keyFor(1, ACHIENG);
    expect(shown.take(1, first)).toBeNull();
  });
});
