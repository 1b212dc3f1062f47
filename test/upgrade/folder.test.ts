import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { caseline } from '../cli/support/run.ts';

/** Settings, baseline and form as `caseline lint` of 0.1.0 read and wrote them. */
const FOLDER = resolve(import.meta.dirname, 'data/0.1.0/folder');
const lint = (...options: string[]) =>
  caseline(['lint', 'clients.xml', '--actions', 'actions.json', '--format', 'json', ...options], {
    cwd: FOLDER,
  });
const foundIn = (stdout: string): readonly { rule: string; severity: string }[] =>
  JSON.parse(stdout).files.flatMap(({ findings }: { findings: readonly unknown[] }) => findings);

it('a build that passed with 0.1.0 passes: its baseline knows what stood in the form', async () => {
  const { status, stdout } = await lint();
  expect({ status, found: foundIn(stdout) }).toEqual({ status: 0, found: [] });
});

it('the settings of 0.1.0 count: a rule that is off, one of another severity, the facts of the project', async () => {
  const other = mkdtempSync(join(tmpdir(), 'caseline-'));
  onTestFinished(() => rmSync(other, { recursive: true }));
  writeFileSync(join(other, 'empty.json'), '{ "version": 1, "files": {} }');
  const found = foundIn((await lint('--baseline', join(other, 'empty.json'))).stdout);
  const severities = Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]));
  expect(severities).not.toHaveProperty('email-unvalidated');
  expect(severities).toMatchObject({ 'language-choice-missing': 'error', 'gateway-unknown': 'error' });
});
