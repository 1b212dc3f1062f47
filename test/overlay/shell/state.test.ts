import { describe, expect, it } from 'vitest';
import { countBySeverity, worst } from '../../../src/overlay/parts/severity.ts';
import { followCard, groupByAnchor, neighbours, stepFrom } from '../../../src/overlay/shell/state.ts';
import type { FindingView } from '../../../src/overlay/shell/ui.ts';
import { finding, SAMPLES } from '../findings.ts';

const here = document.createElement('input');
const there = document.createElement('input');
const view = (key: string, anchor: Element | null): FindingView => ({
  key,
  anchor,
  finding: finding(key, 'error', null),
});
const [a, b, c, d] = [view('a', here), view('b', there), view('c', here), view('d', null)] as const;

describe('findings of one place', () => {
  it('share a marker', () => {
    expect(groupByAnchor([a, b, c, d]).map((group) => group.views.map((entry) => entry.key))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  it.each([
    ['c', ['a', 'c']],
    ['d', ['d']],
    ['gone', []],
  ])('are paged through from %s', (key, keys) => {
    expect(neighbours([a, b, c, d], key).map((entry) => entry.key)).toEqual(keys);
  });
});

describe('the open card', () => {
  const card = (key: string) => ({ key, opened: 7 });
  it.each([
    ['stays while its finding lives', [a, b], [b, a], 'a', 'a'],
    ['goes on to the next finding of the place', [a, c], [c], 'a', 'c'],
    ['closes when the place is clean', [a, b], [b], 'a', null],
    ['closes when its finding had no place', [d, a], [a], 'd', null],
  ] as const)('%s', (_, before, after, key, expected) => {
    expect(followCard(before, after, card(key))?.key ?? null).toBe(expected);
  });

  it('stays closed', () => {
    expect(followCard([a], [a], null)).toBeNull();
  });
});

describe('stepFrom', () => {
  it.each([
    ['a', 1, 'b'],
    ['d', 1, 'a'],
    ['a', -1, 'd'],
    [null, 1, 'c'],
    ['gone', 1, 'c'],
  ] as const)('from %s by %i comes %s', (key, by, expected) => {
    expect(stepFrom([a, b, c, d], key, by, 2)?.key).toBe(expected);
  });

  it('without a card and back begins at the end', () => {
    expect(stepFrom([a, b], null, -1, -1)?.key).toBe('b');
    expect(stepFrom([], null, 1, 0)).toBeUndefined();
  });
});

describe('severities', () => {
  it('are counted worst first', () => {
    expect(countBySeverity([...SAMPLES].reverse())).toEqual([
      ['error', 1],
      ['warning', 1],
      ['incomplete', 1],
      ['info', 1],
    ]);
    expect(worst([...SAMPLES].reverse())).toBe('error');
  });
});
