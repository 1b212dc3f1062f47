import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../../src');
/** What no `@font-face` of a page can be called. */
const OF_THE_BROWSER = new Set(['system-ui', 'sans-serif', 'monospace', 'inherit']);

/** The families that style sheets name: in `font`, the first stands behind the size. */
function familiesOf(css: string): string[] {
  const lists = [...css.matchAll(/(?<![\w-])font(?:-family)?:\s*([^;}]+)/g)].map(([, list = '']) => list);
  return lists.flatMap((list) =>
    list.split(',').map((one, at) => (at === 0 ? one.trim().replace(/^.*\s/s, '') : one.trim())),
  );
}

it('names fonts of the browser only: a page can define any other, and draw other digits', () => {
  const files = readdirSync(SRC, { encoding: 'utf8', recursive: true });
  const sheets = files.filter((file) => /^(overlay|records)\b.*\.css$/.test(file));
  const named = sheets.flatMap((file) => familiesOf(readFileSync(join(SRC, file), 'utf8')));
  expect(named).toContain('monospace');
  expect(named.filter((family) => !OF_THE_BROWSER.has(family))).toEqual([]);
});
