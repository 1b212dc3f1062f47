import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { lintCommand } from '../../src/cli/lint/command.ts';
import { readConfig } from '../../src/cli/lint/config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const DOCS = read('docs/command-line.md');

it.each(Object.keys(lintCommand.options))('docs/command-line.md speaks of lint --%s', (name) => {
  expect(DOCS).toContain(`--${name}`);
});

it.each(Object.keys(COMMANDS))('docs/command-line.md speaks of caseline %s', (name) => {
  expect(DOCS).toContain(`caseline ${name}`);
});

it('the configuration of docs/command-line.md can be used', async () => {
  const [, json = ''] = /```json caseline\.config\.json\n([\s\S]*?)```/.exec(DOCS) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'caseline-'));
  try {
    writeFileSync(join(folder, 'caseline.config.json'), json);
    expect(await readConfig(undefined, folder)).toMatchObject({
      value: { project: { countries: ['KE'] }, baseline: 'caseline-baseline.json' },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
