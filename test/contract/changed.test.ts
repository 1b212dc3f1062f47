import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { endToEndOf, ROOMS } from '../../.ci/changed.mjs';

const TESTS = globSync('test/e2e/**/*.test.ts');
const ROWS = ROOMS.flatMap(([start, tests]) => (tests === null ? [] : [{ start, tests }]));

describe('npm test -- --changed', () => {
  it.each([
    ['src/builders/case-management/edits.ts', ['test/e2e/case-management']],
    ['src/cli/lint.ts', []],
    ['docs/saving.md', []],
    ['test/designed/session.test.ts', []],
    ['test/e2e/fields.test.ts', ['test/e2e/fields.test.ts']],
  ])('%s: these end-to-end tests', (file, tests) => {
    expect(endToEndOf([file])).toEqual(tests);
  });

  it.each([
    'src/form/model.ts',
    'test/e2e/support/stage.ts',
    'vite.config.ts',
    'manifest.json',
    'a-new-room/x.ts',
  ])('%s: all of them', (file) => {
    expect(endToEndOf(['docs/saving.md', file])).toBeNull();
  });

  it('takes the tests of all files together, each once', () => {
    expect(endToEndOf(['src/overlay/drawer/drawer.tsx', 'src/filled/web-apps/dom.ts'])).toEqual([
      'test/e2e/fields',
      'test/e2e/html-form',
      'test/e2e/web-apps',
    ]);
  });

  it.each(ROWS)('$start names tests that there are', ({ tests }) => {
    for (const test of tests)
      expect(
        TESTS.some((file) => file.startsWith(`test/e2e/${test}`)),
        test,
      ).toBe(true);
  });

  it.each(TESTS)('%s is of some room', (file) => {
    expect(ROWS.some(({ tests }) => tests.some((test) => file.startsWith(`test/e2e/${test}`)))).toBe(true);
  });

  it.each(ROOMS.map(([start]) => start))('%s is there', (start) => {
    expect(globSync([start.endsWith('/') ? `${start}**` : start], { dot: true }).length).toBeGreaterThan(0);
  });
});
