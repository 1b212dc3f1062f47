import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type ContactState,
  changeClaims,
  HORIZON_MS,
  holderOf,
  recordState,
} from '../../src/service/ownership.ts';

const day = (n: number, base = '2026-01-01T00:00:00.000000Z') =>
  `${new Date(Date.parse(base) + n * 24 * 3_600_000).toISOString().slice(0, 23)}000Z`;

/** The holder of `n` after these saves of `[contact, day, number]`, in this order of arrival. */
function holderAfter(saves: readonly (readonly [string, number, string | null])[]): string | null {
  const timelines = new Map<string, readonly ContactState[]>();
  const claims = new Map<string, readonly Claim[]>();
  for (const [contact, at, phone] of saves) {
    const recorded = recordState(timelines.get(contact) ?? [], { at: day(at), phone });
    if (recorded.type !== 'new') continue;
    timelines.set(contact, recorded.timeline);
    for (const change of recorded.changes) {
      claims.set(change.phone, changeClaims(claims.get(change.phone) ?? [], contact, [change]));
    }
  }
  return holderOf(claims.get('n') ?? [])?.contact ?? null;
}

describe("HQ's rule", () => {
  it.each([
    [
      'the first keeps it',
      [
        ['a', 1, 'n'],
        ['b', 2, 'n'],
      ],
      'a',
    ],
    [
      'the loser is not promoted when it is freed',
      [
        ['a', 1, 'n'],
        ['b', 2, 'n'],
        ['a', 3, null],
      ],
      null,
    ],
    [
      'the loser gets it at its own next save',
      [
        ['a', 1, 'n'],
        ['b', 2, 'n'],
        ['a', 3, null],
        ['b', 4, 'n'],
      ],
      'b',
    ],
    [
      'a change of the number frees the old one',
      [
        ['a', 1, 'n'],
        ['a', 2, 'm'],
        ['b', 3, 'n'],
      ],
      'b',
    ],
    [
      'who comes back is last in the row',
      [
        ['a', 1, 'n'],
        ['a', 2, null],
        ['b', 3, 'n'],
        ['a', 4, 'n'],
      ],
      'b',
    ],
    [
      'saving again changes nothing',
      [
        ['a', 1, 'n'],
        ['b', 2, 'n'],
        ['a', 3, 'n'],
      ],
      'a',
    ],
  ] as const)('%s, in every order of arrival', (_, saves, holder) => {
    for (const order of permutations(saves.length)) {
      expect(holderAfter(order.flatMap((i) => (saves[i] ? [saves[i]] : [])))).toBe(holder);
    }
  });
});

function permutations(n: number): number[][] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap((rest) =>
    Array.from({ length: n }, (_, i) => [...rest.slice(0, i), n - 1, ...rest.slice(i)]),
  );
}

describe('old events', () => {
  const horizonDays = HORIZON_MS / (24 * 3_600_000);

  it('are folded away without a change of the holder', () => {
    const saves = Array.from({ length: 400 }, (_, i) => [i % 2 ? 'a' : 'b', i + 1, 'n'] as const);
    expect(holderAfter(saves)).toBe('b');
    let timeline: readonly ContactState[] = [];
    let claims: readonly Claim[] = [];
    for (let i = 0; i < 400; i += 1) {
      const recorded = recordState(timeline, { at: day(i), phone: 'n' });
      if (recorded.type !== 'new') throw new Error('new each day');
      timeline = recorded.timeline;
      claims = changeClaims(claims, 'a', recorded.changes);
    }
    expect(timeline.length).toBe(horizonDays + 2);
    expect(claims.length).toBe(horizonDays + 2);
    expect(holderOf(claims)).toEqual({ contact: 'a', since: day(0) });
  });

  it('that come later than the horizon are not taken in', () => {
    const recorded = recordState([{ at: day(100), phone: 'n' }], { at: day(99 - horizonDays), phone: 'm' });
    expect(recorded.type).toBe('too-old');
  });

  it('a storm of saves within the horizon stays bounded', () => {
    let timeline: readonly ContactState[] = [];
    for (let i = 0; i < 2_000; i += 1) {
      const recorded = recordState(timeline, { at: day(i / 1_000), phone: i % 2 ? 'n' : 'm' });
      if (recorded.type === 'new') timeline = recorded.timeline;
    }
    expect(timeline.length).toBeLessThanOrEqual(500);
  });
});
