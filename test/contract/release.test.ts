import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const NAMED = new RegExp(`(?:@|\\bv|"version": ")${version.replaceAll('.', '\\.')}\\b`);
const SOURCES = ['*.md', 'action.yml', 'package.json', 'docs/**/*.{md,json}', '.ci/npm/*'];

/** The files that a version stands in, in a folder of their own, with the command that sets it. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caseline-version-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of [
    'CHANGELOG.md',
    'README.md',
    'action.yml',
    'package.json',
    'package-lock.json',
    'docs',
    '.ci',
  ])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  return folder;
}

const setVersion = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, ['.ci/set-version.mjs', ...args], { cwd: folder, encoding: 'utf8' });
const naming = (folder: string): string[] =>
  globSync(SOURCES, { cwd: folder, dot: true }).filter((file) =>
    NAMED.test(readFileSync(join(folder, file), 'utf8')),
  );

describe('npm run set-version', () => {
  it('leaves the old version nowhere', () => {
    const folder = copied();
    expect(naming(folder)).toContain('action.yml');
    expect(setVersion(folder, '97.3.1')).toMatchObject({ status: 0, stderr: '' });
    expect(naming(folder)).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).version).toBe('97.3.1');
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toMatch(/^## 97\.3\.1 \(\d{4}-\d\d-\d\d\)$/m);
  });

  it.each([
    [[], 'name the version'],
    [['v1.2'], 'name the version'],
  ])('%j is refused, and nothing is changed', (args, why) => {
    const folder = copied();
    const { status, stderr } = setVersion(folder, ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(why)]);
    expect(naming(folder)).toEqual(naming(ROOT));
  });
});

describe('issue templates', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: ROOT, dot: true })
    .map((file) => ({ file, form: parse(readFileSync(join(ROOT, file), 'utf8')) }))
    .filter(({ file }) => !file.endsWith('config.yml'));

  it.each(forms)('$file has what GitHub asks of a form', ({ form }) => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.flatMap(({ id }: { id?: string }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(part.type);
      expect(part.attributes).toHaveProperty(part.type === 'markdown' ? 'value' : 'label');
    }
  });

  it('a report of a problem has the trouble log, by the words of the popup', async () => {
    const problem = forms.find(({ file }) => file.endsWith('problem.yml'));
    const log = problem?.form.body.find(({ id }: { id?: string }) => id === 'log');
    const { en } = await import('../../src/extension/pages/texts/en.ts').then((texts) => ({
      en: Object.values(texts),
    }));
    const words = JSON.stringify(en);
    expect(log.validations.required).toBe(true);
    for (const button of ['Report a problem', 'Copy']) {
      expect(log.attributes.description).toContain(button);
      expect(words).toContain(`"${button}"`);
    }
  });
});
