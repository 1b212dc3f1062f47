import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/sheet/workbook-source.ts';
import { readPage, removeFolder } from './support/page.ts';
import { caseline } from './support/run.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'caseline-'));
  writeFileSync(join(cwd, 'project.json'), '{ "countries": ["KE"], "languages": ["en"] }');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...args: string[]) => caseline(['dictionary', ...args], { cwd });
const WHOLE = ['--project', 'project.json', '--case-type', 'client', '--output', 'out.xlsx'];

describe('caseline dictionary', () => {
  it('writes the file and says what stands in it, and what does not', async () => {
    const { status, stdout } = await run(...WHOLE, '--case-type', 'mother', '--case-type', 'client');
    expect(status).toBe(0);
    expect(stdout).toContain('language_code: 1 value');
    expect(stdout).toContain('contact_backend_id: left out');
    const { sheets } = openWorkbook(readFileSync(join(cwd, 'out.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['client', 'client-vl', 'mother', 'mother-vl']);
  });

  it.each([
    [['--case-type', 'client', '--output', 'a.xlsx'], '--project'],
    [['--project', 'project.json', '--output', 'a.xlsx'], '--case-type'],
    [['--project', 'project.json', '--case-type', 'client'], '--output'],
    [['--project', 'project.json', '--case-type', 'client', '--output', 'a.csv'], '.xlsx'],
    [['--project', 'project.json', '--case-type', '2nd', '--output', 'a.xlsx'], 'begin with a letter'],
    [['--project', 'project.json', '--case-type', 'c'.repeat(29), '--output', 'a.xlsx'], '28 characters'],
    [['--project', 'nowhere.json', '--case-type', 'client', '--output', 'a.xlsx'], 'nowhere.json'],
    [[...WHOLE.slice(0, -1), join('nowhere', 'a.xlsx')], 'cannot be written'],
    [[...WHOLE, 'FILE'], 'takes no argument'],
  ])('%j: says in one line what is missing', async (args, said) => {
    const { status, stderr } = await run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

const PAGE = readPage('data-dictionary.md');

describe('docs/data-dictionary.md', () => {
  it.each(PAGE.examples)('caseline %s', async (line, shown) => {
    const folder = PAGE.folder();
    try {
      const { stdout, stderr } = await caseline(line.split(' '), { cwd: folder });
      expect(stderr).toBe('');
      expect(stdout.trimEnd()).toBe(shown.trimEnd());
    } finally {
      removeFolder(folder);
    }
  });
});
