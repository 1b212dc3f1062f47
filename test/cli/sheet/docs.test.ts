import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage, removeFolder } from '../support/page.ts';
import { caseline } from '../support/run.ts';

const PAGE = readPage('sheets.md');

describe('docs/sheets.md', () => {
  let folder = '';
  beforeAll(() => {
    folder = PAGE.folder();
  });
  afterAll(() => removeFolder(folder));

  it.each(PAGE.examples)('caseline %s', async (line, shown) => {
    const { stdout, stderr } = await caseline(line.split(' '), { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout.trimEnd()).toBe(shown.trimEnd());
  });
});
