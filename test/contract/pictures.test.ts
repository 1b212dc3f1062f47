import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { STEPS } from '../pages/server/start-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/pictures');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The names in `draw(page, 'name', { for: ['docs', …] })` and in tables of names. */
const drawn = globSync('test/screens/*.screens.ts', { cwd: ROOT }).map(read).join('\n');
const pictures = readdirSync(FOLDER).map((file) => file.replace(/\.webp$/, ''));

it('npm run screens draws each picture of the documentation', () => {
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((name) => !drawn.includes(`'${name}'`))).toEqual([]);
});

it('each picture is shown in a page or in the demo', () => {
  const pages = globSync(['README.md', 'docs/**/*.md'], { cwd: ROOT }).map(read).join('\n');
  const demo = STEPS.map(({ picture: [name] }) => name);
  expect(pictures.filter((name) => !pages.includes(`pictures/${name}.webp`) && !demo.includes(name))).toEqual(
    [],
  );
  expect(demo.filter((name) => !pictures.includes(name))).toEqual([]);
});

it('pictures are small: a newcomer clones them all', () => {
  const large = pictures.filter((name) => statSync(join(FOLDER, `${name}.webp`)).size > 120_000);
  expect(large).toEqual([]);
});
