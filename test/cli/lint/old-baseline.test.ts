import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { caseline } from '../support/run.ts';

const FOLDER = resolve(import.meta.dirname, '../../lint/field');
/** Written by Caseline 0.1.0 over the same forms. */
const BASELINE = resolve(FOLDER, 'baseline-0.1.0.json');
const FORMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => resolve(FOLDER, name));

const lintAll = (...options: string[]) => caseline(['lint', ...FORMS, '--format', 'json', ...options]);

function rulesIn(stdout: string): string[] {
  return JSON.parse(stdout).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );
}

it('a baseline of 0.1.0 still knows its findings; what new and mended rules find is left, with a word about it', async () => {
  const all = rulesIn((await lintAll()).stdout);
  const { stdout, stderr } = await lintAll('--baseline', BASELINE);
  const left = rulesIn(stdout).sort();
  expect(left).toEqual([
    'email-validation-too-strict',
    'phone-invalid',
    'phone-prefix-alone',
    'phone-several-in-one',
    'phone-unvalidated',
    'phone-validation-too-strict',
    'value-cannot-fit',
    'verified-false-is-true',
  ]);
  expect(all.length).toBeGreaterThan(left.length);
  expect(stderr).toContain(
    `${left.length} findings are not in ${BASELINE}: mend what is wrong, or accept it`,
  );
  expect(stderr).toContain('11 findings are gone from the forms; --update-baseline takes them out');
});
