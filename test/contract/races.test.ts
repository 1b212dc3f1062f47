/** Tests of pages press, type and choose by `test/e2e/support`, which wait until what is meant is there and stands still. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const FILES = globSync('test/{e2e,hostile,faults,overlay,stand-ins,screens,upgrade}/**/*.ts').filter(
  (file) => !/support\/(?:press|hand)\.ts$/.test(file),
);

/** Puppeteer's own ways, each of which takes what is there at once, where it was a moment before. */
const RACES: readonly [what: string, pattern: RegExp][] = [
  ['page.click(…)', /\b(?:page|frame|popup|tab)\.(?:click|type|select|focus|hover|tap)\(/],
  ['(await find()).click()', /\(await [^\n]*\)\)?\??\.(?:click|type|select|tap)\(/],
  ['await handle?.click()', /\bawait \w+\?\.(?:click|type|select|tap)\(/],
  ['a fixed wait', /\bwaitForTimeout\(/],
];

const EVERY = globSync('test/**/*.{ts,tsx}', {
  ignore: ['**/node_modules/**', 'test/contract/races.test.ts', 'test/eventually.ts'],
});

/** Waits a second at most, which a busy machine needs for a module that is loaded. */
const SHORT: typeof RACES = [['vi.waitFor(…), which `eventually` does', /\bvi\.waitFor\(/]];

const found = (files: readonly string[], races: typeof RACES): string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        races.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${file}:${at + 1} ${what}`),
      ),
  );

it('no test of a page presses or types past what waits for it', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(found(FILES, RACES)).toEqual([]);
});

it('no test waits for a shorter time than test/patience.ts says', () => {
  expect(EVERY.length).toBeGreaterThan(500);
  expect(found(EVERY, SHORT)).toEqual([]);
});
