import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CONTACT, lintFolder } from './folder.ts';

const { put, run, found, data } = lintFolder();

/** The blocks of docs/case-mappings.md, by the word behind their language. */
const DOCS = readFileSync(resolve(import.meta.dirname, '../../../docs/case-mappings.md'), 'utf8');
const BLOCKS = new Map(
  [...DOCS.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
);
const block = (name: string): string => BLOCKS.get(name) ?? '';
const EXAMPLES = [...BLOCKS.keys()].filter((name) => !['note', 'clients.xml', 'report'].includes(name));

beforeEach(() => put('clients.xml', block('clients.xml')));

describe('docs/case-mappings.md', () => {
  it('shows what a form without case management is told', async () => {
    expect(await run('clients.xml')).toEqual({ status: 0, stdout: block('note'), stderr: '' });
  });

  it('has an example of each shape', () => {
    expect(EXAMPLES).toHaveLength(8);
  });

  it.each(EXAMPLES)('%s is read as it says', async (name) => {
    put(name, block(name));
    const { status, stdout, stderr } = await run('clients.xml', '--actions', name);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(block('report'));
    expect(stdout).not.toContain('case-mappings-unknown');
  });
});

describe('a form whose case management is not known', () => {
  const notesOf = async (...args: string[]) =>
    JSON.parse((await run(...args, '--format', 'json')).stdout).files[0].notes;

  it('has a note in JSON with what to give and which questions look like the six', async () => {
    const [note, ...others] = await notesOf(data('bare-form.xml'));
    expect(others).toEqual([]);
    expect(note.code).toBe('case-mappings-unknown');
    for (const word of [
      '--actions',
      '.ccz',
      'JSON',
      '`/data/contact_phone_number`',
      '`/data/contact_phone_number_is_verified`',
      '`/data/telefone`',
    ])
      expect(note.message).toContain(word);
    expect(note.message).not.toContain('/data/name');
  });

  it('is never called clean', async () => {
    const { stdout } = await run(data('bare-form.xml'));
    expect(stdout).not.toContain('nothing found');
    expect(stdout).toMatch(/1 form: case management not known, nothing checked\n$/);
    const both = await run(data('bare-form.xml'), data('unpacked-app/modules-0/forms-0.xml'));
    expect(both.stdout).toMatch(/2 forms: \d+ warnings?.*, case management of 1 not known\n$/);
  });

  it('has a notification in SARIF', async () => {
    const { stdout } = await run(data('bare-form.xml'), '--format', 'sarif');
    expect(JSON.parse(stdout).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [{ descriptor: { id: 'case-mappings-unknown' }, level: 'note' }],
    });
  });

  it('ends with 2 when --strict asks for it, and with 0 without', async () => {
    expect((await run(data('bare-form.xml'))).status).toBe(0);
    expect((await run(data('bare-form.xml'), '--strict')).status).toBe(2);
    put('contact.xml', CONTACT);
    expect((await run('contact.xml', '--strict')).status).toBe(1);
  });

  it.each([
    ['Save to Case in it', CONTACT],
    ['case mappings of Vellum in it', undefined],
  ])('is another one than a form with %s', async (_name, text) => {
    put('form.xml', text ?? readFileSync(resolve(import.meta.dirname, '../../lint/data/contact.xml')));
    expect(await notesOf('form.xml')).toBeUndefined();
  });

  it('says so when no question has such a name either', async () => {
    put('form.xml', block('clients.xml').replaceAll('phone', 'weight'));
    const [note] = await notesOf('form.xml');
    expect(note.message).toContain('No question is named like a contact property.');
  });
});

describe('--actions', () => {
  const app = (forms: readonly object[]) => JSON.stringify({ modules: [{ case_type: 'client', forms }] });
  const form = (xmlns: string, property: string) => ({
    xmlns,
    actions: { update_case: { update: { [property]: '/data/phone' } } },
  });
  const HERE = 'http://openrosa.org/formdesigner/clients';

  it('of an app serves many forms, each with its own', async () => {
    put('others.xml', block('clients.xml').replace('formdesigner/clients', 'formdesigner/others'));
    const forms = [
      form(HERE, 'contact_phone_number'),
      form('http://openrosa.org/formdesigner/others', 'time_zone'),
    ];
    put('app.json', app(forms));
    const findings = await found('clients.xml', 'others.xml', '--actions', 'app.json');
    expect(findings).toContain('clients.xml phone-from-number');
    expect(findings).not.toContain('others.xml phone-from-number');
  });

  it('replaces the mappings that the form itself has, and leaves Save to Case', async () => {
    put('contact.xml', CONTACT);
    put('mappings.json', '{"contact_phone_number": "/data/none"}');
    const before = await found('contact.xml');
    expect(await found('contact.xml', '--actions', 'mappings.json')).toEqual(expect.arrayContaining(before));
  });

  it.each([
    [
      'no form with this xmlns',
      app([form('http://x.org/other', 'time_zone')]),
      'has no form with the xmlns http://openrosa.org/formdesigner/clients',
    ],
    [
      'two forms with it that differ',
      app([form(HERE, 'time_zone'), form(HERE, 'language_code')]),
      'has several forms with the xmlns',
    ],
    ['the form without its actions', app([{ xmlns: HERE }]), 'has no actions of the form'],
  ])('of an app with %s ends with 2', async (_name, text, message) => {
    put('app.json', text);
    const { status, stderr } = await run('clients.xml', '--actions', 'app.json');
    expect(status).toBe(2);
    expect(stderr).toContain(`caseline lint: clients.xml: the file of --actions ${message}`);
  });

  it.each([
    ['text', 'x', 'actions.json: is neither JSON nor a page or a post of CommCare HQ'],
    ['a list', '[]', 'actions.json: holds no case management of CommCare HQ'],
    [
      'other JSON',
      '{"hello": {"question_path": ""}}',
      'actions.json: holds no case management of CommCare HQ',
    ],
    [
      'mappings that name no paths',
      '{"name": "phone"}',
      'actions.json: holds no case management of CommCare HQ',
    ],
    ['an app without forms', '{"modules": []}', 'actions.json: is an app without forms'],
    [
      'a page without its data',
      '<html><div class="initial-page-data"></div></html>',
      'actions.json: is neither JSON',
    ],
    ['a post of another kind', 'a=1&b=2', 'actions.json: is neither JSON'],
  ])('with %s ends with 2', async (_name, text, message) => {
    put('actions.json', text);
    const { status, stdout, stderr } = await run('clients.xml', '--actions', 'actions.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`caseline lint: ${message}`);
  });

  it('of one form goes with one form', async () => {
    put('others.xml', block('clients.xml'));
    put('mappings.json', block('mappings.json'));
    const { status, stderr } = await run('.', '--actions', 'mappings.json');
    expect([status, stderr]).toEqual([
      2,
      'caseline lint: --actions with the actions of one form goes with exactly one form\n',
    ]);
  });
});
