import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryCondition } from '../../src/assist/recipes/try-expression.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { caseline } from '../cli/support/run.ts';

const FOLDER = resolve(import.meta.dirname, 'field');

interface Case {
  readonly id: string;
  readonly input: string;
  readonly project?: ProjectFacts;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly why: string;
}

const CASES = readFileSync(resolve(FOLDER, 'cases.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Case => JSON.parse(line));

function findingsOf(input: string, project: ProjectFacts = {}) {
  const read = readXForm(readFileSync(resolve(FOLDER, input), 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  return lint(createFormModel(read.source), project);
}

const isRule = (words: string) => /^[a-z]+(-[a-z]+)+(:[a-z]+)?$/.test(words);

/** What people reported of forms like theirs, each made small. */
describe('forms from the field', () => {
  it.each(CASES.filter(({ input }) => input.endsWith('.xml')))(
    '$id: $why',
    ({ input, project, must, mustNot }) => {
      const found = findingsOf(input, project);
      const said = found.flatMap(({ rule, severity }) => [rule, `${rule}:${severity}`]);
      for (const wanted of must.filter(isRule)) expect(said).toContain(wanted);
      for (const unwanted of mustNot.filter(isRule)) expect(said).not.toContain(unwanted);
      if (mustNot.includes('*')) {
        expect(found.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
      }
    },
  );

  it('say the rest in words, and each of them is tested below', () => {
    const words = CASES.flatMap(({ must, mustNot }) => [...must, ...mustNot]);
    expect(words.filter((word) => !isRule(word) && word !== '*')).toEqual([
      'reason "dialled only inside the country"',
      'fix takes 22602603669',
      'exit 2',
      'exit 2',
      'fix Asia/Dili',
      'a note that the case mappings are not known',
      '"nothing found" without that note',
    ]);
  });

  it('no 0 is said to be dialled where the condition refuses it', () => {
    const texts = findingsOf('ke-len.xml', { countries: ['KE'] }).map(({ message }) => message.why);
    expect(texts.join()).not.toContain('dialled only inside');
  });

  it('the offered condition takes every number of Burkina Faso', () => {
    const [edit] = findingsOf('bf-fix.xml', { countries: ['BF'] })[0]?.fixes[0]?.edits ?? [];
    expect(edit && 'value' in edit && tryCondition(edit.value, '22602603669')).toBe(true);
  });

  it('no zone of another country is offered for a city', () => {
    const titles = findingsOf('tz-delhi.xml', { countries: ['IN'] }).flatMap(({ fixes }) => fixes);
    expect(titles.map(({ title }) => title)).toEqual(['Use Asia/Kolkata']);
  });

  it.each([
    ['an archive that a Mac packed', 'app-macosx.ccz'],
    ['an app that is unpacked', 'unpacked-app'],
  ])('%s is linted whole', async (_name, input) => {
    const { status, stdout } = await caseline(['lint', resolve(FOLDER, input), '--format', 'json']);
    const rules = JSON.parse(stdout).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
      findings.map(({ rule }) => rule),
    );
    expect(status).not.toBe(2);
    expect(rules).toContain('verified-without-consent');
  });

  it('a form whose case management is not known is not called clean', async () => {
    const { stdout } = await caseline(['lint', resolve(FOLDER, 'bare-form.xml'), '--format', 'json']);
    const [file] = JSON.parse(stdout).files;
    expect(file.notes.map(({ code }: { code: string }) => code)).toEqual(['case-mappings-unknown']);
  });
});
