import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const KB = 1_024;

const files = globSync('**/*.{ts,tsx}', { cwd: SRC }).map((file) => ({
  file,
  bytes: statSync(join(SRC, file)).size,
}));
const sizes = files.map(({ bytes }) => bytes).sort((a, b) => a - b);
const quantile = (part: number): number => sizes[Math.floor(sizes.length * part)] ?? 0;

/** Generated tables, and texts in six languages, are as long as what they list. */
const isList = (file: string): boolean => /\/data\/|\/texts[/-]/.test(file);

describe('a file of src is about one thing', () => {
  it('the median is at most 2.3 KB', () => expect(quantile(0.5)).toBeLessThanOrEqual(2.3 * KB));

  it('nine tenths are under 6 KB', () => expect(quantile(0.9)).toBeLessThan(6 * KB));

  it('none is over 10 KB, but data and catalogues', () => {
    expect(files.filter(({ file, bytes }) => bytes > 10_000 && !isList(file))).toEqual([]);
  });
});
