import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, it } from 'vitest';
import { lintCommand } from '../../../src/cli/lint/command.ts';
import { ran } from '../support/run.ts';
import { CONTACT, lintFolder } from './folder.ts';

const { path, put, run } = lintFolder();
const FACTS = { languages: ['en', 'hin', 'fra'], gateways: ['MOBILE_BACKEND_TEST'], countries: ['IN'] };

/** A form with one error, one warning and one info. */
const FORM = `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms">
  <h:head><h:title>Clients</h:title><model>
    <instance><data xmlns="x"><phone/><zone>IST</zone><number>254712345678</number>
      <case case_id="1" xmlns="http://commcarehq.org/case/transaction/v2"><update>
        <contact_phone_number>254712345678</contact_phone_number><time_zone>Asia/Calcutta</time_zone>
      </update></case></data></instance>
  </model></h:head><h:body><input ref="/data/phone"/></h:body></h:html>`;

beforeEach(() => {
  put('form.xml', FORM);
  put('broken.xml', '<html xmlns="http://www.w3.org/2002/xforms">\n<a b="1 < 2"/>');
});

describe('--format compact', () => {
  it('has one line a finding, with its place', async () => {
    const { status, stdout, stderr } = await run('form.xml', 'broken.xml', '--format', 'compact');
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'form.xml:5:9: error phone-constant: Every case gets the same phone number, `254…78`.',
      expect.stringMatching(/^form\.xml:5:66: info time-zone-deprecated: /),
      'broken.xml:2:9: cannot be checked: A `<` stands in the value of an attribute: write it as `&lt;`',
    ]);
  });
});

describe('a file that cannot be read', () => {
  it('is said in the language of the report, and in English to programs', async () => {
    const said = 'Kuna `<` ndani ya thamani ya sifa ya XML: iandike `&lt;`';
    expect((await run('broken.xml', '--language', 'sw')).stderr).toContain(said);
    for (const format of ['compact', 'github'])
      expect((await run('broken.xml', '--language', 'sw', '--format', format)).stdout).toContain(said);
    expect((await run('away.xml', '--language', 'sw')).stderr).toContain('away.xml: hakuna faili kama hiyo');
    const { problems } = JSON.parse((await run('broken.xml', '--language', 'sw', '--format', 'json')).stdout);
    expect(problems).toEqual([
      {
        ...{ file: 'broken.xml', container: 'broken.xml', line: 2, column: 9 },
        message: 'A `<` stands in the value of an attribute: write it as `&lt;`',
      },
    ]);
  });
});

describe('--format github', () => {
  it('annotates the lines of the files that were changed', async () => {
    const { status, stdout, stderr } = await run('form.xml', 'broken.xml', '--format', 'github');
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=form\.xml,line=5,endLine=5,col=9,endColumn=\d+,title=caseline phone-constant::\/data\/case\/update\/contact_phone_number: Every case /,
      ),
      expect.stringMatching(/^::notice file=form\.xml,line=5,.*title=caseline time-zone-deprecated::/),
      expect.stringMatching(
        /^::error file=broken\.xml,line=2,endLine=2,col=9,endColumn=9,title=caseline%3A cannot be checked::/,
      ),
      '1 form: 1 error, 1 info; 1 input could not be checked',
    ]);
  });

  it('names files from the root of the checkout, and the app of a form that is inside one', async () => {
    put('forms/app.ccz', zipSync({ 'modules-0/forms-0.xml': strToU8(FORM) }));
    const world = { cwd: join(path(), 'forms'), env: { GITHUB_WORKSPACE: path() } };
    const { stdout } = await ran(lintCommand, ['app.ccz', '../form.xml', '--format', 'github'], world);
    expect(stdout).toMatch(
      /^::error file=forms\/app\.ccz,title=caseline phone-constant::modules-0\/forms-0\.xml: /,
    );
    expect(stdout).toContain('\n::error file=form.xml,line=5,');
    mkdirSync(join(path(), 'other'));
    const outside = { ...world, env: { GITHUB_WORKSPACE: join(path(), 'other') } };
    const { stdout: named } = await ran(lintCommand, ['app.ccz', '--format', 'github'], outside);
    expect(named).toContain('::error file=app.ccz,');
  });
});

describe('--format junit', () => {
  /** Elements with their attributes, as a reader of XML gives them. */
  function elements(xml: string) {
    const found: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser({});
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
    parser.write(xml).close();
    return found;
  }

  it('is XML in which errors fail, and other findings are told', async () => {
    const { status, stdout } = await run('form.xml', 'broken.xml', '--format', 'junit');
    expect(status).toBe(2);
    const all = elements(stdout);
    const of = (wanted: string) =>
      all.filter(({ name }) => name === wanted).map(({ attributes }) => attributes);
    expect(of('testsuites')).toEqual([{ name: 'caseline', tests: '3', failures: '1', errors: '1' }]);
    expect(of('testsuite').map(({ name }) => name)).toEqual(['form.xml', 'broken.xml']);
    expect(of('failure')).toEqual([
      { type: 'phone-constant', message: 'Every case gets the same phone number, `254…78`.' },
    ]);
    expect(of('system-out')).toHaveLength(1);
    expect(of('error')[0]?.message).toContain('broken.xml:2:9: A `<` stands');
    expect(stdout).toContain('write it as `&amp;lt;`');
  });

  it('has a test that passes for a form without findings, and one that is skipped for one that is not known', async () => {
    put('none.xml', FORM.replace(/<case[\s\S]*<\/case>/, ''));
    put('app.ccz', zipSync({ 'modules-0/forms-0.xml': strToU8(FORM.replace(/<case[\s\S]*<\/case>/, '')) }));
    const { status, stdout } = await run('none.xml', 'app.ccz', '--format', 'junit');
    expect(status).toBe(0);
    expect(elements(stdout).map(({ name }) => name)).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'skipped'],
      ...['testsuite', 'testcase'],
    ]);
  });

  it('says on the other channel what a file of results would hide', async () => {
    expect((await run('broken.xml', '--format', 'junit')).stderr).toContain(
      'caseline lint: broken.xml:2:9: ',
    );
  });
});

describe('phone numbers of the form', () => {
  it.each(['text', 'compact', 'github', 'junit'])('are masked in a log: %s', async (format) => {
    const { stdout } = await run('form.xml', '--format', format);
    expect(stdout).not.toContain('254712345678');
    expect(stdout).toContain('`254…78`');
    const { stdout: shown } = await run('form.xml', '--format', format, '--show-numbers');
    expect(shown).toContain('`254712345678`');
  });

  it.each(['json', 'sarif'])('are there for programs: %s', async (format) => {
    expect((await run('form.xml', '--format', format)).stdout).toContain('`254712345678`');
  });

  it('are shown to whoever sits before a terminal', async () => {
    const { stdout } = await ran(lintCommand, ['form.xml'], { cwd: path(), terminal: true });
    expect(stdout).toContain('`254712345678`');
  });

  it('are masked in the line of the form without moving its marks', async () => {
    const { stdout } = await run('form.xml', '--color', 'never');
    const lines = stdout.split('\n');
    const marks = lines.findIndex((line) => /\| +\^+$/.test(line));
    expect(lines[marks - 1]?.slice(lines[marks]?.indexOf('^'))).toMatch(
      /^<?(?:contact_phone_number>)?254·······78/,
    );
  });

  it('examples of a numbering plan stay', async () => {
    put('contact.xml', CONTACT);
    put('project.json', JSON.stringify({ ...FACTS, countries: ['KE'] }));
    const text = async (...more: string[]) =>
      (await run('contact.xml', '--project', 'project.json', ...more)).stdout;
    expect(await text()).toBe(await text('--show-numbers'));
  });
});

describe('--quiet and --max-warnings', () => {
  beforeEach(() => {
    put('contact.xml', CONTACT);
    put('project.json', JSON.stringify(FACTS));
  });
  const args = ['contact.xml', '--project', 'project.json'];

  it('--quiet reports errors alone', async () => {
    const { status, stdout } = await run(...args, '--quiet');
    expect(status).toBe(1);
    expect(stdout).toMatch(/1 form: \d+ errors?; \d+ other findings? not shown\n$/);
    const { stdout: json } = await run(...args, '--quiet', '--format', 'json');
    const severities = JSON.parse(json).files[0].findings.map(
      ({ severity }: { severity: string }) => severity,
    );
    expect(new Set(severities)).toEqual(new Set(['error']));
  });

  it('--quiet does not say that nothing was found where warnings are', async () => {
    const { stdout: json } = await run(...args, '--format', 'json');
    const found = JSON.parse(json).files[0].findings as { rule: string; severity: string }[];
    const errors = found.filter(({ severity }) => severity === 'error').map(({ rule }) => `${rule}=off`);
    const rules = errors.flatMap((one) => ['--rule', one]);
    const { status, stdout } = await run(...args, ...rules, '--quiet', '--format', 'text');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 form: no errors; \d+ other findings? not shown\n$/);
  });

  it('--max-warnings ends with 1 beyond them, also when they are not shown', async () => {
    const off = ['time-zone-unknown', 'language-unknown'].flatMap((id) => ['--rule', `${id}=warning`]);
    const warnings =
      (await run(...args, ...off, '--format', 'compact')).stdout.match(/: warning /g)?.length ?? 0;
    expect(warnings).toBeGreaterThan(1);
    expect((await run(...args, ...off, '--max-warnings', `${warnings}`)).status).toBe(0);
    const { status, stderr } = await run(...args, ...off, '--quiet', '--max-warnings', `${warnings - 1}`);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `caseline lint: ${warnings} warnings are more than --max-warnings ${warnings - 1} allows\n`,
    );
  });
});
