import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTACT, lintFolder } from './folder.ts';

const { path, put, link, run, found, data } = lintFolder();

/** A form that nobody can read, and the resource fork that a Mac puts beside a file. */
const BROKEN = CONTACT.replace('</h:head>', '');
const FORK = Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0, 0xff, 0xfe]);
const SUITE = '<suite version="1"><xform/></suite>';

const files = (stdout: string): string[] =>
  JSON.parse(stdout).files.map(({ file }: { file: string }) => file);

describe('what is no form beside forms', () => {
  const around = {
    'suite.xml': SUITE,
    'media_suite.xml': SUITE,
    'pom.xml': '<project',
    'notes.xml': 'not XML at all',
    'latin.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]),
    '._form.xml': FORK,
    '__MACOSX/form.xml': FORK,
    '__MACOSX/._form.xml': FORK,
    '.DS_Store': FORK,
    'Thumbs.db': FORK,
  };

  it.each([
    ['a folder', 'app'],
    ['a pattern', 'app/**/*.xml'],
    ['a pattern of all files', 'app/**/*'],
  ])('is passed over in %s', async (_name, argument) => {
    for (const [name, content] of Object.entries(around)) put(`app/${name}`, content);
    put('app/form.xml', CONTACT);
    const { status, stdout, stderr } = await run(argument, '--format', 'json');
    expect([status, files(stdout), stderr]).toEqual([1, ['app/form.xml'], '']);
  });

  it('is an error when it was named itself', async () => {
    put('suite.xml', SUITE);
    const { status, stderr } = await run('suite.xml');
    expect([status, stderr]).toEqual([
      2,
      'caseline lint: suite.xml:1:1: This is no form: it has no <instance> with data\n',
    ]);
  });

  it('is passed over with --only-forms, as a hook names every changed file', async () => {
    put('suite.xml', SUITE);
    put('form.xml', CONTACT);
    const { status, stdout, stderr } = await run('suite.xml', 'form.xml', '--only-forms', '--format', 'json');
    expect([status, files(stdout), stderr]).toEqual([1, ['form.xml'], '']);
    expect(await run('suite.xml', '--only-forms')).toEqual({
      status: 0,
      stdout: '0 forms: nothing checked\n',
      stderr: '',
    });
    put('broken.xml', BROKEN);
    expect((await run('broken.xml', '--only-forms')).status).toBe(2);
  });

  it('a broken form is not passed over, and hides no other one', async () => {
    put('app/a.xml', BROKEN);
    put('app/b.xml', CONTACT);
    const { status, stdout, stderr } = await run('app', '--format', 'json');
    expect([status, files(stdout)]).toEqual([2, ['app/b.xml']]);
    expect(stderr).toMatch(/^caseline lint: app\/a\.xml:\d+:\d+: /);
  });

  it('a folder without any form says so', async () => {
    put('app/suite.xml', SUITE);
    put('app/media_suite.xml', SUITE);
    expect(await run('app')).toEqual({
      status: 2,
      stdout: '0 forms: nothing checked; 1 input could not be checked\n',
      stderr: 'caseline lint: app: none of its 2 files is a form\n',
    });
    const one = await run('app/suite*.xml');
    expect(one.stderr).toBe('caseline lint: app/suite*.xml: its only file is no form\n');
  });
});

describe('an app that was unpacked', () => {
  it('is linted as the app that it is: one form against the other, with its case management known', async () => {
    const other = CONTACT.replaceAll("'America/New_York'", "'Africa/Nairobi'").replace(
      "'IST'",
      "'Africa/Nairobi'",
    );
    put('app/suite.xml', SUITE);
    put('app/modules-0/forms-0.xml', CONTACT);
    put('app/modules-1/forms-0.xml', other);
    put('app/modules-1/forms-1.xml', readFileSync(data('bare-form.xml')));
    expect(await found('app')).toContain('app/modules-1/forms-0.xml property-differs-between-forms');
    const { stdout } = await run('app', '--format', 'json');
    expect(stdout).not.toContain('case-mappings-unknown');
  });

  it('is read from a real folder', async () => {
    const { status, stdout, stderr } = await run(data('unpacked-app'), '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('verified-without-consent');
  });
});

describe('an archive', () => {
  it('that a Mac packed again is read', async () => {
    const { status, stdout, stderr } = await run(data('app-macosx.ccz'), '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('verified-without-consent');
  });

  it('with leftovers of every kind is read', async () => {
    const leftovers = {
      '__MACOSX/modules-0/._forms-0.xml': new Uint8Array(FORK),
      '__MACOSX/modules-0/forms-1.xml': new Uint8Array(FORK),
      'modules-0/._forms-0.xml': new Uint8Array(FORK),
      'default/app_strings.txt': new Uint8Array([0xff, 0xfe, 0xff]),
      '.DS_Store': new Uint8Array(FORK),
      'media_suite.xml': new Uint8Array([0x3c, 0xe9]),
    };
    put('app.ccz', zipSync({ 'app/modules-0/forms-0.xml': strToU8(CONTACT), ...wrapped(leftovers) }));
    const { status, stdout } = await run('app.ccz', '--format', 'json');
    expect(files(stdout)).toEqual(['app.ccz/app/modules-0/forms-0.xml']);
    expect(status).toBe(1);
  });

  it('finds forms that older apps name as they like, behind the modules', async () => {
    const packed = { 'user_registration.xml': strToU8(CONTACT), 'modules-0/forms-0.xml': strToU8(CONTACT) };
    put('app.ccz', zipSync({ ...packed, 'suite.xml': strToU8(SUITE) }));
    const { stdout } = await run('app.ccz', '--format', 'json');
    expect(files(stdout)).toEqual(['app.ccz/modules-0/forms-0.xml', 'app.ccz/user_registration.xml']);
  });

  it.each([
    ['is not in its encoding', { 'modules-0/forms-0.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff]) }],
    ['is no XML', { 'modules-0/forms-0.xml': strToU8(BROKEN) }],
    ['is no form', { 'modules-0/forms-0.xml': strToU8(SUITE) }],
  ])('whose member %s has it told, with the others checked', async (_name, broken) => {
    put('app.ccz', zipSync({ ...broken, 'modules-0/forms-1.xml': strToU8(CONTACT) }));
    const { status, stdout, stderr } = await run('app.ccz', '--format', 'json');
    expect([status, files(stdout)]).toEqual([2, ['app.ccz/modules-0/forms-1.xml']]);
    expect(stderr).toMatch(/^caseline lint: app\.ccz\/modules-0\/forms-0\.xml/);
  });

  it('whose member is damaged or packed in another way has it told, with the others checked', async () => {
    const zip = Buffer.from(
      zipSync({ 'modules-0/forms-0.xml': strToU8(CONTACT), 'modules-0/forms-1.xml': strToU8(CONTACT) }),
    );
    const damaged = Buffer.from(zip);
    damaged.fill(0xff, 60, 200);
    put('damaged.ccz', damaged);
    const unknown = Buffer.from(zip);
    unknown[8] = 12;
    put('unknown.ccz', unknown);
    for (const [file, message] of [
      ['damaged.ccz', 'cannot be unpacked'],
      ['unknown.ccz', 'is packed in a way that is not known'],
    ]) {
      const { status, stdout, stderr } = await run(`${file}`, '--format', 'json');
      expect([status, files(stdout)]).toEqual([2, [`${file}/modules-0/forms-1.xml`]]);
      expect(stderr).toBe(`caseline lint: ${file}/modules-0/forms-0.xml: ${message}\n`);
    }
  });

  it('that is cut off has checked what was whole', async () => {
    const zip = zipSync({
      'modules-0/forms-0.xml': strToU8(CONTACT),
      'modules-0/forms-1.xml': strToU8(CONTACT),
    });
    put('app.ccz', zip.subarray(0, Math.round(zip.length * 0.8)));
    const { status, stdout, stderr } = await run('app.ccz', '--format', 'json');
    expect([status, files(stdout)]).toEqual([2, ['app.ccz/modules-0/forms-0.xml']]);
    expect(stderr).toBe('caseline lint: app.ccz: the archive is damaged\n');
  });
});

describe('only regular files are read', () => {
  it.each([
    ['a device', '/dev/zero'],
    ['another one', '/dev/null'],
  ])('%s ends with 2, also through a link', async (_name, device) => {
    link('forms/form.xml', device);
    for (const argument of ['forms/form.xml', device]) {
      const { status, stderr } = await run(argument);
      expect([argument, status, stderr]).toEqual([
        argument,
        2,
        `caseline lint: ${argument}: the file is no regular file\n`,
      ]);
    }
  });

  it('a named pipe that nobody writes into does not hold it up', async () => {
    execFileSync('mkfifo', [join(path(), 'form.xml')]);
    const { status, stderr } = await run('form.xml');
    expect([status, stderr]).toEqual([2, 'caseline lint: form.xml: the file is no regular file\n']);
    put('contact.xml', CONTACT);
    for (const option of ['--project', '--actions', '--config', '--baseline']) {
      const { status, stderr } = await run('contact.xml', option, 'form.xml');
      expect([status, stderr]).toEqual([2, 'caseline lint: form.xml: is no regular file\n']);
    }
  });
});

/** The same under the folder that an archive was packed from. */
function wrapped(members: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(members).map(([name, bytes]) => [`app/${name}`, bytes]));
}
