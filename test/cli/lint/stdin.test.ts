import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { CONTACT, lintFolder } from './folder.ts';

const { put, read, pipe } = lintFolder();
const stdin = (content: string): Readable => Readable.from([Buffer.from(content)]);
const files = (stdout: string): string[] =>
  JSON.parse(stdout).files.map(({ file }: { file: string }) => file);
beforeEach(() => put('contact.xml', CONTACT));

describe('caseline lint -', () => {
  it('lints what comes on standard input, whose pieces may cut a letter', async () => {
    const bytes = Buffer.from(CONTACT.replace('Full name', 'Nom é'));
    const cut = bytes.indexOf(0xc3) + 1;
    const pieces = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]);
    const { status, stdout } = await pipe(pieces, '-');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:\d+:\d+ error time-zone-unknown /m);
  });

  it('calls it as the editor does, so that a baseline knows it', async () => {
    await pipe(stdin(''), 'contact.xml', '--baseline', 'known.json', '--update-baseline');
    const args = ['-', '--stdin-filename', './contact.xml', '--baseline', 'known.json', '--format', 'json'];
    const { status, stdout } = await pipe(stdin(CONTACT), ...args);
    expect([status, files(stdout)]).toEqual([0, ['./contact.xml']]);
    const before = read('known.json');
    await pipe(stdin(CONTACT), '-', ...args.slice(1), '--update-baseline');
    expect(read('known.json').equals(before)).toBe(true);
  });

  it('reads it once, beside files, in its place', async () => {
    put('clean.xml', CONTACT);
    const { stdout } = await pipe(stdin(CONTACT), 'clean.xml', '-', '-', '--format', 'json');
    expect(files(stdout)).toEqual(['clean.xml', '<stdin>']);
    const args = ['-', 'contact.xml', '--stdin-filename', 'contact.xml', '--format', 'json'];
    expect(files((await pipe(stdin(CONTACT), ...args)).stdout)).toEqual(['contact.xml']);
  });

  it('names it in SARIF, too', async () => {
    const { stdout } = await pipe(stdin(CONTACT), '-', '--format', 'sarif');
    const [{ results }] = JSON.parse(stdout).runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('%3Cstdin%3E');
  });

  it('takes HQ’s case actions beside it', async () => {
    const mapping = { question_path: '/data/name', update_mode: 'always' };
    const actions = {
      update_case: { condition: { type: 'always' }, update: { contact_phone: mapping } },
    };
    put('actions.json', JSON.stringify(actions));
    const { stdout } = await pipe(stdin(CONTACT), '-', '--actions', 'actions.json');
    expect(stdout).toContain('property-near-miss');
  });

  it.each([
    ['nothing', '', 'caseline lint: <stdin>: standard input is empty\n'],
    ['no XML', 'name,phone', /^caseline lint: <stdin>:1:\d+: /],
  ])('ends with 2 for %s', async (_name, content, message) => {
    const { status, stderr } = await pipe(stdin(content), '-');
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('ends with 2 when reading breaks off', async () => {
    async function* broken() {
      yield Buffer.from('<h:html');
      throw Object.assign(new Error('read'), { code: 'EISDIR' });
    }
    const { status, stderr } = await pipe(broken(), '-');
    expect([status, stderr]).toEqual([2, 'caseline lint: <stdin>: standard input cannot be read (EISDIR)\n']);
  });

  it('stops reading where no form can be that large', async () => {
    const MB = Buffer.alloc(1024 * 1024, ' ');
    let read = 0;
    async function* endless() {
      for (; read < 1000; read += 1) yield MB;
    }
    const { status, stderr } = await pipe(endless(), '-');
    expect([status, stderr]).toEqual([2, 'caseline lint: <stdin>: standard input is larger than 64 MB\n']);
    expect(read).toBe(64);
  });

  it.each([
    ['--fix', ['-', '--fix'], '--fix writes files'],
    ['a baseline without its name', ['-', '--baseline', 'b.json', '--update-baseline'], '--stdin-filename'],
    ['its name without it', ['contact.xml', '--stdin-filename', 'a.xml'], '--stdin-filename goes with -'],
  ])('ends with 2 for %s', async (_name, args, message) => {
    const { status, stderr } = await pipe(stdin(CONTACT), ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
