import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lint/rules/index.ts';
import { CONTACT, lintFolder } from './folder.ts';

const { put, read, remove, run, found } = lintFolder();
beforeEach(() => put('contact.xml', CONTACT));

describe('--baseline', () => {
  it('leaves known findings out; new ones still count', async () => {
    await run('contact.xml', '--baseline', 'known.json', '--update-baseline');
    expect(await found('contact.xml', '--baseline', 'known.json')).toEqual([]);
    expect((await run('contact.xml', '--baseline', 'known.json')).status).toBe(0);
    put('contact.xml', CONTACT.replace("'America/New_York'", "'PST'"));
    expect(await found('contact.xml', '--baseline', 'known.json')).toEqual(['contact.xml time-zone-unknown']);
    expect((await run('contact.xml', '--baseline', 'known.json')).status).toBe(1);
  });

  it('writes the same file for the same findings, without values of the form', async () => {
    await run('contact.xml', '--baseline', 'a.json', '--update-baseline');
    await run('contact.xml', '--baseline', 'b.json', '--update-baseline');
    expect(read('a.json').equals(read('b.json'))).toBe(true);
    expect(read('a.json').toString()).not.toContain('IST');
  });

  it('knows a file by its place, however it is named', async () => {
    put('forms/one.xml', CONTACT);
    put('known/here.txt', '');
    await run('forms', '--baseline', 'known/baseline.json', '--update-baseline');
    expect(Object.keys(JSON.parse(read('known/baseline.json').toString()).files)).toEqual([
      '../forms/one.xml',
    ]);
    for (const name of ['./forms', 'forms/one.xml', 'forms/../forms/*.xml'])
      expect(await found(name, '--baseline', './known/../known/baseline.json')).toEqual([]);
  });

  it('ends with 2 when it cannot be written', async () => {
    const args = ['contact.xml', '--baseline', 'no/such/folder.json', '--update-baseline'];
    const { status, stderr } = await run(...args);
    expect([status, stderr]).toEqual([2, 'caseline lint: no/such/folder.json: cannot be written (ENOENT)\n']);
  });

  it('says when its findings are gone', async () => {
    await run('contact.xml', '--baseline', 'known.json', '--update-baseline');
    put('contact.xml', CONTACT.replace("'IST'", "'Asia/Kolkata'"));
    const { stderr } = await run('contact.xml', '--baseline', 'known.json');
    expect(stderr).toContain('1 finding is gone from the forms');
  });

  it('is never written over a file that is no baseline', async () => {
    const { status, stderr } = await run('contact.xml', '--baseline', 'contact.xml', '--update-baseline');
    expect([status, stderr]).toEqual([2, 'caseline lint: contact.xml: not JSON\n']);
    expect(read('contact.xml').toString()).toBe(CONTACT);
  });

  it.each([
    ['a missing file', ['--baseline', 'none.json']],
    ['no file to update', ['--update-baseline']],
    ['a file that is no baseline', ['--baseline', 'contact.xml']],
  ])('ends with 2 for %s', async (_name, args) => {
    expect((await run('contact.xml', ...args)).status).toBe(2);
  });
});

describe('--update-baseline over a part of the forms', () => {
  const REPAIRED = CONTACT.replace("'IST'", "'Asia/Kolkata'");
  const update = (...files: string[]) => run(...files, '--baseline', 'known.json', '--update-baseline');
  const keys = (): Record<string, string[]> => JSON.parse(read('known.json').toString()).files;
  /** An archive whose forms are numbered from 0. */
  const archive = (...forms: string[]) =>
    zipSync(Object.fromEntries(forms.map((form, index) => [`modules-0/forms-${index}.xml`, strToU8(form)])));

  it('keeps what is known of the others, and renews what was looked at', async () => {
    put('other.xml', CONTACT);
    await update('contact.xml', 'other.xml');
    const before = keys();
    put('contact.xml', REPAIRED);
    await update('contact.xml');
    expect(keys()['other.xml']).toEqual(before['other.xml']);
    expect(keys()['contact.xml']).toHaveLength((before['contact.xml']?.length ?? 0) - 1);
    expect(await found('other.xml', '--baseline', 'known.json')).toEqual([]);
  });

  it('forgets files that no longer exist, and says so', async () => {
    put('old.xml', CONTACT);
    await update('contact.xml', 'old.xml');
    remove('old.xml');
    const { stderr } = await update('contact.xml');
    expect(Object.keys(keys())).toEqual(['contact.xml']);
    expect(stderr).toContain('known.json: old.xml is gone and taken out\n');
  });

  it('keeps what is known of a file that cannot be read', async () => {
    put('other.xml', CONTACT);
    await update('contact.xml', 'other.xml');
    const before = keys();
    put('other.xml', '<h:html');
    expect((await update('contact.xml', 'other.xml')).status).toBe(2);
    expect(keys()).toEqual(before);
  });

  it('keeps the forms of an archive that was not looked at, and forgets forms that it lost', async () => {
    put('app.ccz', archive(CONTACT, CONTACT));
    await update('contact.xml', 'app.ccz');
    await update('contact.xml');
    expect(Object.keys(keys())).toEqual([
      'app.ccz/modules-0/forms-0.xml',
      'app.ccz/modules-0/forms-1.xml',
      'contact.xml',
    ]);
    put('app.ccz', archive(CONTACT));
    const { stderr } = await update('app.ccz');
    expect(Object.keys(keys())).toEqual(['app.ccz/modules-0/forms-0.xml', 'contact.xml']);
    expect(stderr).toContain('app.ccz/modules-0/forms-1.xml is gone');
    remove('app.ccz');
    await update('contact.xml');
    expect(Object.keys(keys())).toEqual(['contact.xml']);
  });

  it('keeps a form of an archive that can be read no more', async () => {
    put('app.ccz', archive(CONTACT, CONTACT));
    await update('app.ccz');
    const before = keys();
    put('app.ccz', archive(CONTACT, '<h:html'));
    await update('app.ccz');
    expect(keys()).toEqual(before);
    put('app.ccz', 'PK no archive');
    await update('app.ccz');
    expect(keys()).toEqual(before);
  });
});

describe('caseline.config.json', () => {
  it('sets rules and what is known of the project', async () => {
    put(
      'caseline.config.json',
      JSON.stringify({
        rules: { 'time-zone-unknown': 'off', 'email-unvalidated': 'error' },
        project: { gateways: ['MOBILE_BACKEND_TEST'] },
      }),
    );
    const rules = await found('contact.xml');
    expect(rules).not.toContain('contact.xml time-zone-unknown');
    expect(rules).not.toContain('contact.xml gateway-unknown');
    expect((await run('contact.xml')).stdout).toContain('error email-unvalidated');
  });

  it('gives way to arguments', async () => {
    put('caseline.config.json', JSON.stringify({ rules: { 'time-zone-unknown': 'off' } }));
    expect(await found('contact.xml', '--rule', 'time-zone-unknown=error')).toContain(
      'contact.xml time-zone-unknown',
    );
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '[]'],
    ['an unknown rule', '{"rules": {"no-such-rule": "off"}}'],
    ['an unknown setting', '{"rules": {"email-invalid": "loud"}}'],
  ])('%s ends with 2 and says where', async (_name, content) => {
    put('caseline.config.json', content);
    const { status, stderr } = await run('contact.xml');
    expect(status).toBe(2);
    expect(stderr).toContain('caseline.config.json');
  });

  it('is needed when it is named', async () => {
    expect((await run('contact.xml', '--config', 'other.json')).status).toBe(2);
  });
});

describe('--list-rules', () => {
  it('lists every rule with its severity', async () => {
    const { status, stdout } = await run('--list-rules');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(RULES.length);
    expect(stdout).toMatch(/^phone-from-number +error +\S/m);
  });

  it('also as JSON', async () => {
    const { stdout } = await run('--list-rules', '--format', 'json');
    expect(JSON.parse(stdout).rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  });
});
