import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage, removeFolder } from '../support/page.ts';
import { caseline } from '../support/run.ts';

const PAGE = readPage('try.md');

describe('docs/try.md', () => {
  let folder = '';
  beforeAll(() => {
    folder = PAGE.folder();
  });
  afterAll(() => removeFolder(folder));

  it('has an example for each way', () => {
    expect(PAGE.examples.map(([line]) => /--(answers|table|batch)/.exec(line)?.[1])).toEqual([
      'answers',
      'table',
      'batch',
    ]);
  });

  it.each(PAGE.examples)('caseline %s', async (line, shown) => {
    const { stdout, stderr } = await caseline(line.split(' '), { cwd: folder });
    expect(stderr).toBe('');
    // The page leaves out what `caseline outcome` tells.
    const [head = '', tail = ''] = shown.trimEnd().split('…}]}');
    if (shown.includes('"outcome":…')) expect(stdout.startsWith(head)).toBe(true);
    else expect(stdout.trimEnd()).toBe(shown.trimEnd());
    expect(tail).toBe('');
  });
});
