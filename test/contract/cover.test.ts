import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALWAYS, chooseScenarios } from '../../.ci/cover/choose.mjs';
import { placesOf } from '../../.ci/cover/ran.mjs';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const left = JSON.parse(read('test/e2e/chromium-only.json')) as Record<string, readonly string[]>;

const scenario = (file: string, name: string, ms: number, ...places: string[]) => ({
  file,
  name,
  ms,
  places: new Set(places),
});
const names = (chosen: Iterable<{ name: string }>): string[] => [...chosen].map(({ name }) => name).sort();

describe('which scenarios Firefox needs', () => {
  it('are those that run all places for the least time', () => {
    const scenarios = [
      scenario('one', 'all of it, slowly', 9_000, 'a', 'b', 'c'),
      scenario('one', 'the first half', 100, 'a', 'b'),
      scenario('one', 'the second half', 100, 'b', 'c'),
      scenario('one', 'what both have', 10, 'b'),
    ];
    expect(names(chooseScenarios(scenarios))).toEqual(['the first half', 'the second half']);
  });

  it('are no more than that: one whose places others have as well goes', () => {
    const scenarios = [
      scenario('one', 'much', 100, 'a', 'b', 'c', 'd'),
      scenario('one', 'left', 300, 'a', 'b', 'e'),
      scenario('one', 'right', 300, 'c', 'd', 'f'),
    ];
    expect(names(chooseScenarios(scenarios))).toEqual(['left', 'right']);
  });

  it('are at least one of each file, and all that are about an order', () => {
    const scenarios = [
      scenario(ALWAYS[0]?.file ?? '', 'asks before it saves', 100, 'a'),
      scenario(ALWAYS[0]?.file ?? '', 'asks once', 100, 'a'),
      scenario('other', 'long', 200, 'a'),
      scenario('other', 'short', 100, 'a'),
    ];
    expect(names(chooseScenarios(scenarios))).toEqual(['asks before it saves', 'asks once', 'short']);
  });
});

describe('the places that a scenario ran', () => {
  const script = {
    path: '',
    pieces: [
      { source: 'src/a.ts', from: 0, to: 50 },
      { source: 'src/b.ts', from: 60, to: 100 },
    ],
    edges: new Set([0, 10, 20, 30, 40, 55, 70, 80]),
  };
  const range = (startOffset: number, endOffset: number, count: number) => ({
    startOffset,
    endOffset,
    count,
  });

  it('are told by the innermost range, by file', () => {
    const functions = [
      { ranges: [range(0, 100, 1)] },
      { ranges: [range(10, 40, 2), range(20, 30, 0)] },
      { ranges: [range(70, 80, 0)] },
    ];
    expect(placesOf(script, functions)).toEqual([
      'src/a.ts+0',
      'src/a.ts+10',
      'src/a.ts+30',
      'src/a.ts+40',
      'src/b.ts+20',
    ]);
  });

  it('are none in a function that was not told of', () => {
    expect(placesOf(script, [{ ranges: [range(70, 80, 1)] }])).toEqual(['src/b.ts+10']);
  });
});

describe('what stands in test/e2e/chromium-only.json', () => {
  const document = read('docs/testing.md');

  it.each(Object.entries(left))('%s is there, and the documentation says how many are left', (file, out) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    const row = new RegExp(`\\| \`${file.replace(/^test\//, '')}\` \\| (\\d+) \\| (\\d+) \\|`).exec(document);
    expect(Number(row?.[1]) - Number(row?.[2])).toBe(out.length);
  });

  it.each(ALWAYS)('$file runs in both browsers', ({ file, name }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect((left[file] ?? []).filter((one) => name?.test(one) ?? true)).toEqual([]);
  });
});
