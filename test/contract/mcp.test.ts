import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = resolve(ROOT, 'dist/cli/caseline.js');
const DEMO = resolve(ROOT, 'test/pages/forms');

/** A lost zero, a right number, and one whose column is named otherwise. */
const CONTACTS = `case_id,contact_phone_number,mobile,time_zone
1,712345678,0733123456,Nairobi
2,254712345679,,Africa/Nairobi
`;

let folder = '';
let client: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-mcp-'));
  mkdirSync(join(folder, 'forms'));
  for (const name of ['demo.xml', 'demo.mappings.json', 'clean.xml'])
    copyFileSync(join(DEMO, name), join(folder, 'forms', name));
  writeFileSync(join(folder, 'outside.xml'), '<a/>');
  writeFileSync(join(folder, 'outside.csv'), 'time_zone\nAfrica/Nairobi\n');
  symlinkSync(join(folder, 'outside.csv'), join(folder, 'forms/link.csv'));
  writeFileSync(join(folder, 'forms/contacts.csv'), CONTACTS);
  symlinkSync(join(folder, 'outside.xml'), join(folder, 'forms/link.xml'));
  writeFileSync(join(folder, 'forms/caseline.config.json'), '{"project": {"countries": ["KE"]}}');
  client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp', join(folder, 'forms')] }),
  );
});
afterAll(async () => {
  await client?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is looked at in the data of answers; the shapes are those of the command line, which has tests of its own. */
interface Data {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly { readonly rule: string }[];
    readonly notes: readonly { readonly code: string }[];
  }[];
  readonly problems: readonly { readonly message: string }[];
  readonly result: string;
  readonly cases: unknown;
  readonly sms: { readonly number: string };
  readonly rows: readonly {
    readonly row: number;
    readonly contact: Readonly<Record<string, string>>;
    readonly corrected: Readonly<Record<string, string>> | null;
  }[];
  readonly summary: { readonly rows: number; readonly reached: number };
}

interface Answer {
  readonly error: boolean;
  readonly text: string;
  readonly data: Data;
}

async function ask(name: string, args: Record<string, unknown>): Promise<Answer> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: args });
  const [first] = content;
  return {
    error: isError,
    text: first?.type === 'text' ? first.text : '',
    data: structuredContent as unknown as Data,
  };
}

const MAPPINGS = JSON.parse(readFileSync(join(DEMO, 'demo.mappings.json'), 'utf8'));

describe('caseline mcp', () => {
  it('says what it has, and that it only looks', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'lint_form',
      'try_form',
      'explain_contact',
      'check_sheet',
    ]);
    for (const { annotations, inputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(Object.keys(inputSchema.properties ?? {})).toContain('show_numbers');
      expect(description).toMatch(/\.$/);
    }
    expect(client.getInstructions()).toContain('contact_phone_number_is_verified');
  });
});

describe('lint_form', () => {
  it('finds what a file gets wrong, with its case management', async () => {
    const { error, text, data } = await ask('lint_form', { path: 'demo.xml', actions: MAPPINGS });
    expect(error).toBe(false);
    expect(text).toContain('error time-zone-unknown /data/tz');
    const rules = data.files[0]?.findings.map(({ rule }) => rule);
    expect(rules).toContain('phone-constant');
  });

  it('masks the numbers of the form unless they are asked for', async () => {
    const question = { path: 'demo.xml', actions: MAPPINGS };
    const masked = await ask('lint_form', question);
    expect(JSON.stringify(masked)).not.toContain('254712345678');
    expect(masked.text).toContain('`254…78`');
    const whole = await ask('lint_form', { ...question, show_numbers: true });
    expect(whole.text).toContain('`254712345678`');
  });

  it('takes a form as text, and says when its case management is not known', async () => {
    const xml = readFileSync(join(DEMO, 'clean.xml'), 'utf8').replace(
      /<vellum:case-mappings[\s\S]*<\/vellum:case-mappings>/,
      '',
    );
    const { data } = await ask('lint_form', { xml });
    expect(data.files[0]?.file).toBe('form.xml');
    const broken = await ask('lint_form', { xml: '<a b="1 < 2"/>' });
    expect(broken).toMatchObject({ error: true, text: expect.stringContaining('write it as `&lt;`') });
    const bare = await ask('lint_form', {
      xml: readFileSync(resolve(ROOT, 'test/cli/lint/data/bare-form.xml'), 'utf8'),
    });
    expect(bare.data.files[0]?.notes[0]?.code).toBe('case-mappings-unknown');
  });

  it.each([['../outside.xml'], ['/etc/passwd'], ['..'], ['-']])(
    'reads nothing outside its folder: %s',
    async (path) => {
      const { error, text } = await ask('lint_form', { path });
      expect(error).toBe(true);
      expect(text).toContain('only files of the folder that the server was started for are read');
    },
  );

  it('follows no link out of its folder', async () => {
    const { data } = await ask('lint_form', { path: 'link.xml' });
    expect(data.files).toEqual([]);
    expect(data.problems[0]?.message).toContain('leads out of the folder');
  });

  it.each([
    [{}, 'Give either path or xml.'],
    [{ path: 'demo.xml', xml: '<a/>' }, 'Give either path or xml.'],
    [{ path: 'none.xml' }, 'none.xml'],
    [{ path: 'demo.xml', rules: { 'phone-const': 'off' } }, 'did you mean phone-constant?'],
    [{ path: 'demo.xml', actions: { hello: 1 } }, 'actions holds no case management'],
  ])('%j is answered with what is wrong', async (args, message) => {
    const { text } = await ask('lint_form', args);
    expect(text).toContain(message);
  });
});

describe('try_form', () => {
  it('says what is saved and what becomes of the contact', async () => {
    const { error, text, data } = await ask('try_form', {
      path: 'demo.xml',
      actions: MAPPINGS,
      answers: { '/data/name': 'Asha', sms_ok: 'no' },
    });
    expect([error, text]).toEqual([false, expect.stringContaining('Africa/Nairobi')]);
    expect(data.result).toBe('submitted');
    expect(JSON.stringify(data)).not.toContain('254712345678');
    expect(JSON.stringify(data.cases)).toContain('254…78');
  });
});

describe('explain_contact', () => {
  const contact = { contact_phone_number: '+254 712 345 678', contact_phone_number_is_verified: 'no' };

  it('says what HQ will do, with masked numbers', async () => {
    const { text, data } = await ask('explain_contact', { contact });
    expect(text).toContain('HQ will send');
    expect(data.sms).toMatchObject({ status: 'yes', number: '254…78' });
    expect(text + JSON.stringify(data)).not.toMatch(/712.?345.?678/);
  });

  it('shows them when it is asked to', async () => {
    const { text, data } = await ask('explain_contact', { contact, show_numbers: true });
    expect(data.sms.number).toBe('254712345678');
    expect(text).toContain('+254 712 345678');
  });

  it('refuses what is no contact', async () => {
    const { error } = await ask('explain_contact', { contact: { contact_phone_number: 1 } });
    expect(error).toBe(true);
  });
});

describe('check_sheet', () => {
  it('says what HQ stores of the rows and whom it reaches, with masked numbers', async () => {
    const { error, text, data } = await ask('check_sheet', { path: 'contacts.csv', today: '2026-11-29' });
    expect(error).toBe(false);
    expect(data.summary).toMatchObject({ rows: 2, reached: 1 });
    expect(data.rows.map(({ row }) => row)).toEqual([2]);
    expect(data.rows[0]?.contact.time_zone).toBe('Nairobi');
    expect(text).toContain('1 of 2 contacts will get SMS');
    expect(text + JSON.stringify(data)).not.toMatch(/712345678|733123456/);
  });

  it('shows them when it is asked to, and takes columns of other names', async () => {
    const question = { path: 'contacts.csv', today: '2026-11-29', show_numbers: true };
    const { data } = await ask('check_sheet', question);
    expect(data.rows[0]?.contact.contact_phone_number).toBe('712345678');
    const mapped = await ask('check_sheet', { ...question, map: { language_code: 'mobile' } });
    expect(mapped.data.rows[0]?.contact.language_code).toBe('0733123456');
  });

  it.each([
    ['../outside.csv', 'only files of the folder that the server was started for are read'],
    ['link.csv', 'leads out of the folder'],
    ['none.csv', 'there is no such file'],
    ['.', 'is no regular file'],
  ])('%s is answered with what is wrong', async (path, message) => {
    const { error, text } = await ask('check_sheet', { path });
    expect([error, text]).toEqual([true, expect.stringContaining(message)]);
  });

  it('says which column there is not, and that a file is refused', async () => {
    const { text } = await ask('check_sheet', { path: 'contacts.csv', map: { time_zone: 'zone' } });
    expect(text).toContain('the file has no column “zone”');
    const refused = await ask('check_sheet', { path: 'demo.xml' });
    expect([refused.error, refused.data.rows]).toEqual([false, []]);
    expect(refused.text).toContain('HQ refuses this file');
  });
});

describe('a client', () => {
  const message = (id: number, method: string, params: object) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
  const OPEN = message(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'old', version: '1' },
  });

  it('of an older protocol that pipes its questions in gets all answers, line by line', () => {
    const input = `${OPEN}no JSON\n\n${message(2, 'tools/call', { name: 'explain_contact', arguments: { contact: { time_zone: 'IST\u0085\u202e' } } })}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'mcp'], {
      input,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(answers[0].result.serverInfo.name).toBe('caseline');
    expect(stdout).not.toMatch(/[\u0080-\u009f\u202e]/);
  });

  it('is told when there is no folder to serve', () => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'mcp', 'nowhere'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'caseline mcp: there is no folder nowhere\n']);
  });
});
