import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Comments of a file: what stands behind `//`, and what begins a line with `*` or stands in one line of its own. */
const commentsOf = (code: string): string[] =>
  Array.from(code.matchAll(/(?:^\s*(?:\/\*\*?|\*)|(?<!:)\/\/)\s(.*)$/gm), ([, text = '']) => text);

it('comments send a reader only to pages that there are', () => {
  const files = globSync(['src/**/*.{ts,tsx,css}', 'test/**/*.{ts,tsx}', '.ci/**/*.{ts,mjs}'], {
    cwd: ROOT,
    ignore: ['**/node_modules/**', '**/dist/**'],
  });
  const lost = files.flatMap((file) =>
    commentsOf(readFileSync(join(ROOT, file), 'utf8')).flatMap((comment) =>
      [...comment.matchAll(/(?<![\w/.:-])[\w./-]+\.md\b/g)]
        .map(([page]) => page)
        .filter((page) => ![ROOT, join(ROOT, dirname(file))].some((from) => existsSync(join(from, page))))
        .map((page) => `${file}: ${page}`),
    ),
  );
  expect(lost).toEqual([]);
});
