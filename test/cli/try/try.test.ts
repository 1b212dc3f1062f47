import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryCommand } from '../../../src/cli/try/command.ts';
import { bind, formXml, input } from '../../form/engine/support/form.ts';
import { type Ran, ran, type World } from '../support/run.ts';

const FORM = formXml({
  data: '<phone/><n/>',
  model: bind('/data/phone', 'type="xsd:string"') + bind('/data/n', 'type="xsd:int"'),
  body: input('/data/phone') + input('/data/n'),
  writes: { contact_phone_number: '/data/phone' },
});
const STOPS = formXml({
  data: '<a/><h/>',
  model: bind('/data/a') + bind('/data/h', 'calculate="substr(/data/a, 0, -20)"'),
  body: input('/data/a'),
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-try-'));
  writeFileSync(join(folder, 'form.xml'), FORM);
  writeFileSync(join(folder, 'answers.json'), '{"/data/phone": "254712345678"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], world: World = {}): Promise<Ran> =>
  ran(tryCommand, args, { cwd: folder, ...world });

async function batch(...lines: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout } = await run(['--batch', '-'], { stdin });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('caseline try --batch', () => {
  it('answers each line with exactly the keys that others read', async () => {
    const [line] = await batch({
      id: 'a',
      form: 'form.xml',
      answers: [{ path: '/data/phone', value: '254712345678' }],
    });
    expect(Object.keys(line ?? {})).toEqual([
      'id',
      'result',
      'at',
      'why',
      'answers',
      'saved',
      'undecided',
      'cases',
    ]);
    expect(line).toMatchObject({
      id: 'a',
      result: 'submitted',
      at: null,
      why: null,
      answers: [{ path: '/data/phone', status: 'ok' }],
      saved: { '/data/phone': '254712345678', '/data/n': '' },
      undecided: [],
      cases: [
        {
          action: '/data/save',
          caseType: 'contact',
          properties: { contact_phone_number: '254712345678' },
          kept: [],
          unknown: [],
          outcome: { sms: { status: 'yes', number: '254712345678' } },
        },
      ],
    });
    const cases: unknown = line?.cases;
    expect(Object.keys(Array.isArray(cases) ? cases[0] : {})).toEqual([
      'action',
      'caseType',
      'properties',
      'kept',
      'unknown',
      'outcome',
    ]);
  });

  it('takes the text of a form, owners and a project in the line', async () => {
    const owners = [{ phone: '254712345678', kind: 'case', id: 'other' }];
    const answers = { '/data/phone': '254712345678' };
    const xml = FORM.replace(
      '<contact_phone_number/>',
      '<contact_phone_number/><contact_phone_number_is_verified/>',
    ).replace(
      '</model>',
      '<bind nodeset="/data/save/case/update/contact_phone_number_is_verified" calculate="1"/></model>',
    );
    const [line] = await batch({ xml, answers, owners, project: { countries: ['KE'] } });
    expect(line).not.toHaveProperty('id');
    expect(line).toMatchObject({ cases: [{ outcome: { twoWay: { eligible: true, status: 'no' } } }] });
  });

  it('says where and why a form does not open or stops', async () => {
    const lines = await batch(
      { id: 1, xml: '<h:html' },
      { id: 2, xml: STOPS.replace('calculate="substr(/data/a, 0, -20)"', 'calculate="1 +"'), answers: [] },
      { id: 3, xml: STOPS, answers: { '/data/a': '123' } },
    );
    expect(lines).toMatchObject([
      { id: 1, result: 'cannot-open', at: null, answers: [], cases: [] },
      { id: 2, result: 'cannot-open', at: '/data/h' },
      { id: 3, result: 'stops', at: '/data/h', answers: [{ path: '/data/a', status: null }], saved: {} },
    ]);
    for (const { why } of lines) expect(why).toMatch(/\S/);
  });

  it('answers a line that cannot be used with an error that holds no value, and goes on', async () => {
    const lines = await batch(
      '{',
      '',
      { id: 4, answers: [] },
      { id: 5, form: 'missing.xml' },
      { id: 6, form: 'form.xml', answers: [{ path: '/data/phone', value: { number: '254712345678' } }] },
      { id: 7, form: 'form.xml' },
    );
    expect(lines).toMatchObject([
      { error: 'line is not JSON' },
      { error: 'line is empty' },
      { id: 4, error: 'the line needs "form" (a file) or "xml" (its text)' },
      { id: 5, error: expect.stringContaining('missing.xml') },
      { id: 6, error: expect.stringContaining('answers') },
      { id: 7, result: 'submitted' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('2547');
  });

  it('reads a file of lines, and says when there is none', async () => {
    writeFileSync(join(folder, 'lines.ndjson'), `${JSON.stringify({ form: 'form.xml' })}\n`);
    expect((await run(['--batch', 'lines.ndjson'])).stdout).toContain('"result":"submitted"');
    const missing = await run(['--batch', 'nowhere.ndjson']);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('nowhere.ndjson: there is no such file');
  });
});

describe('caseline try --answers', () => {
  it('masks numbers, unless a terminal reads them or somebody asks for them', async () => {
    const args = ['form.xml', '--answers', 'answers.json'];
    const plain = await run(args);
    expect(plain.stdout).toContain('254…78');
    expect(plain.stdout).not.toMatch(/2345/);
    expect((await run([...args, '--show-numbers'])).stdout).toContain('254712345678');
    expect((await run(args, { terminal: true })).stdout).toContain('254712345678');
  });

  it('writes the same object as a batch with --format json', async () => {
    const { stdout } = await run(['form.xml', '--answers', 'answers.json', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ result: 'submitted', cases: [{ action: '/data/save' }] });
  });

  it('takes the ID of a question for its path', async () => {
    writeFileSync(join(folder, 'ids.json'), '{"phone": "1", "n": 5}');
    const { stdout } = await run(['form.xml', '--answers', 'ids.json', '--format', 'json']);
    expect(JSON.parse(stdout).saved).toEqual({ '/data/phone': '1', '/data/n': '5' });
  });

  it.each([
    [[], 'give one of --answers, --table and --batch'],
    [['form.xml'], 'give one of --answers, --table and --batch'],
    [['--answers', 'answers.json'], 'name one form'],
    [['form.xml', '--batch', '-'], '--batch names its forms itself'],
    [['nowhere.xml', '--answers', 'answers.json'], 'nowhere.xml'],
    [['form.xml', '--answers', 'nowhere.json'], 'nowhere.json'],
    [['form.xml', '--answers', 'form.xml'], 'form.xml: not JSON'],
    [['form.xml', '--form', 'Other', '--answers', 'answers.json'], 'it has no form Other'],
  ])('%s ends with 2: %s', async (args, message) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('caseline try --table', () => {
  const table = async (name: string, text: string): Promise<Ran> => {
    writeFileSync(join(folder, name), text);
    return run(['form.xml', '--table', name, '--show-numbers']);
  };

  it('ends with 0 when everything is as expected', async () => {
    const text =
      'id;/data/phone;contact_phone_number;sms\r\none;"254712345678";254712345678;yes\r\n;;(empty);no\r\n';
    expect(await table('right.csv', text)).toMatchObject({ status: 0, stdout: '2 rows are as expected\n' });
  });

  it('ends with 1 and says what differs', async () => {
    const { status, stdout } = await table(
      'wrong.csv',
      '/data/n,result,save.contact_phone_number\n5,stops,5\n',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('result: expected stops, but it is submitted');
    expect(stdout).toContain('save.contact_phone_number: expected 5, but it is (empty)');
    expect(stdout).toContain('1 of 1 rows differ');
  });

  it('reads JSON lines', async () => {
    const line = {
      id: 'x',
      answers: { '/data/phone': '1' },
      expect: { contact_phone_number: '1', email: 'no' },
    };
    expect((await table('right.ndjson', JSON.stringify(line))).status).toBe(0);
    expect((await table('wrong.ndjson', JSON.stringify({ ...line, expect: { sms: 'yes' } }))).status).toBe(1);
  });

  it.each([
    ['none.csv', '', 'it has no column'],
    ['answers.csv', '/data/phone\n1\n', 'it has no column with what is expected'],
    ['twice.csv', 'sms,sms\nyes,yes\n', 'the column sms stands there twice'],
    ['unknown.csv', 'colour\nred\n', 'colour: no case of the form has it'],
    ['bad.ndjson', '{"answers": {}}', 'line 1: expect: is missing'],
  ])('%s ends with 2: %s', async (name, text, message) => {
    const { status, stderr } = await table(name, text);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('caseline try --language', () => {
  it('says why the form stops, too', async () => {
    writeFileSync(join(folder, 'stops.xml'), STOPS);
    writeFileSync(join(folder, 'a.json'), '{"/data/a": "x"}');
    const { stdout } = await run(['stops.xml', '--answers', 'a.json', '--language', 'fr']);
    expect(stdout).toMatch(
      /^Le formulaire s’arrête à h .*: «\u00a0substr\u00a0» se termine avant le début du texte$/m,
    );
  });
});
