import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAWS } from '../../.ci/quality/laws.mjs';
import { SHIPPED, TOOLS } from '../../.ci/quality/reasons.mjs';
import { QUALITY, readSection, replaceSection, SECTIONS, table } from '../../.ci/quality/sections.mjs';

const ROOT = join(import.meta.dirname, '../..');
const document = readFileSync(join(ROOT, QUALITY), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;

/** The first rows of the tables in a text, without their bars. */
function heads(text: string): string[] {
  const lines = text.split('\n');
  return lines
    .filter((line, i) => line.startsWith('| ') && lines[i + 1]?.startsWith('|---'))
    .map((line) => line.replace(/^\| | \|$/g, ''));
}

describe('docs/quality.md', () => {
  it.each(Object.entries(SECTIONS))('%s is of the form that its command writes', (name, section) => {
    const text = readSection(document, name) ?? '';
    expect(text, `run: npm run ${section.command}`).not.toBe('');
    expect(heads(text)).toEqual(section.tables);
    expect(text.split('\n')[0]).toMatch(/^Measured \d{4}-\d\d-\d\d: .*\d/);
    expect(scripts).toHaveProperty(section.command);
    expect(document).toContain(`npm run ${section.command}`);
    for (const image of section.images) {
      expect(text).toContain(`(${image})`);
      expect(existsSync(join(ROOT, 'docs', image))).toBe(true);
    }
  });

  it('has no marks of sections that no command writes', () => {
    const marks = [...document.matchAll(/<!-- generated: (.*?) -->/g)].map(([, name]) => name);
    expect(marks.sort()).toEqual(Object.keys(SECTIONS).sort());
  });
});

it('a section is replaced and the others stay', () => {
  const before = 'A\n<!-- generated: x -->\nold\n<!-- end: x -->\nB';
  const after = replaceSection(before, 'x', table([['a'], ['1']]));
  expect(after).toBe('A\n<!-- generated: x -->\n\n| a |\n|---|\n| 1 |\n\n<!-- end: x -->\nB');
  expect(readSection(after, 'x')).toBe('| a |\n|---|\n| 1 |');
  expect(() => replaceSection(before, 'y', '')).toThrow('no section y');
});

it('says of each package why it is here', () => {
  expect(Object.keys({ ...SHIPPED, ...TOOLS }).sort()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies }).sort(),
  );
});

it('finds each file of laws, which draws values', () => {
  for (const file of Object.values(LAWS).flat()) {
    expect(readFileSync(join(ROOT, file), 'utf8'), file).toMatch(/runs\(/);
  }
});
