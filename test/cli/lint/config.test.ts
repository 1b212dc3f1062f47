import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lintCommand } from '../../../src/cli/lint/command.ts';
import { RULES } from '../../../src/lint/rules/index.ts';
import { ran } from '../support/run.ts';
import { CONTACT, lintFolder } from './folder.ts';

const { path, put, read, run } = lintFolder();
beforeEach(() => put('contact.xml', CONTACT));

/** Runs the command in a folder inside. */
const runIn = (folder: string, ...args: string[]) => {
  mkdirSync(join(path(), folder), { recursive: true });
  return ran(lintCommand, args, { cwd: join(path(), folder) });
};
const config = async (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = await runIn(folder, '--print-config', ...args);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};

describe('caseline.config.json', () => {
  it('of the nearest folder around counts, with its files from there', async () => {
    put('caseline.config.json', '{"rules": {"email-unvalidated": "off"}}');
    put(
      'a/caseline.config.json',
      '{"rules": {"language-unknown": "off"}, "project": "facts.json", "baseline": "known.json"}',
    );
    put('a/facts.json', '{"countries": ["ke"]}');
    put('a/known.json', '{"version": 1, "files": {}}');
    expect(await config('a/b/c')).toMatchObject({
      config: '../../caseline.config.json',
      project: { countries: ['KE'] },
      baseline: '../../known.json',
    });
    expect((await config('d/e')).config).toBe('../../caseline.config.json');
    expect((await config('d/e')).rules['email-unvalidated']).toBe('off');
  });

  it('the baseline of a folder above knows files by its own place', async () => {
    put('caseline.config.json', '{"baseline": "known.json"}');
    put('a/form.xml', CONTACT);
    expect((await runIn('a', 'form.xml', '--update-baseline')).status).toBe(0);
    expect(Object.keys(JSON.parse(read('known.json').toString()).files)).toEqual(['a/form.xml']);
    expect((await runIn('a', 'form.xml')).status).toBe(0);
    expect((await run('a/form.xml')).status).toBe(0);
  });

  it.each([
    ['{"rulse": {}}', 'there is no setting rulse; did you mean rules?'],
    ['{"rules": {"phone-const": "off"}}', 'there is no rule phone-const; did you mean phone-constant?'],
    ['{"project": {"languages": "en"}}', 'project.languages: expected array'],
    ['{"rules": {"phone-constant": "loud"}}', 'rules.phone-constant: expected'],
  ])('%s ends with 2', async (text, message) => {
    put('caseline.config.json', text);
    const { status, stderr } = await run('contact.xml');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^caseline lint: caseline\.config\.json: /);
    expect(stderr).toContain(message);
  });

  it('whose project cannot be read ends with 2', async () => {
    put('caseline.config.json', '{"project": "none.json"}');
    const { stderr } = await run('contact.xml');
    expect(stderr).toBe('caseline lint: none.json: there is no such file\n');
  });
});

describe('--print-config', () => {
  it('says what counts for each rule', async () => {
    put('caseline.config.json', '{"$schema": "x", "rules": {"email-unvalidated": "off"}}');
    const { rules } = await config('.', '--rule', 'phone-constant=info');
    expect(Object.keys(rules)).toEqual(RULES.map(({ id }) => id));
    expect(rules).toMatchObject({
      'email-unvalidated': 'off',
      'phone-constant': 'info',
      'time-zone-unknown': 'error',
    });
  });

  it('says when there is no file', async () => {
    expect(await config('a')).toMatchObject({ config: null, project: {}, baseline: null });
  });
});

describe('--init', () => {
  it('writes the settings that are given, which count from then on', async () => {
    put('project.json', '{"countries": ["ke"], "languages": ["en"]}');
    const args = [
      '--project',
      'project.json',
      '--rule',
      'phone-constant=warning',
      '--baseline',
      'known.json',
    ];
    expect(await run('--init', ...args)).toEqual({
      status: 0,
      stdout: 'Wrote caseline.config.json.\n',
      stderr: '',
    });
    expect(JSON.parse(read('caseline.config.json').toString())).toEqual({
      project: { countries: ['KE'], languages: ['en'] },
      rules: { 'phone-constant': 'warning' },
      baseline: 'known.json',
    });
    expect((await run('contact.xml', '--update-baseline')).status).toBe(0);
    expect((await run('contact.xml')).status).toBe(0);
  });

  it('says what to fill in, and never writes over a file', async () => {
    const { status, stdout } = await run('--init');
    expect(status).toBe(0);
    expect(stdout).toContain('countries, languages, gateways');
    expect(await run('--init')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'caseline lint: caseline.config.json is there already\n',
    });
  });
});

describe('what was probably meant', () => {
  it.each([
    [
      ['--rule', 'phone-const=off'],
      '--rule phone-const=off: there is no rule phone-const; did you mean phone-constant?',
    ],
    [
      ['--rule', 'phone-constant=of'],
      '--rule phone-constant=of: use phone-constant=off, info, warning or error',
    ],
    [
      ['--format', 'githb'],
      '--format is text, compact, github, junit, json or sarif, not githb; did you mean github?',
    ],
    [['--max-warning', '1'], 'there is no option --max-warning; did you mean --max-warnings?'],
  ])('%j', async (args, message) => {
    const { status, stderr } = await run('contact.xml', ...args);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain(`caseline lint: ${message}`);
  });
});
