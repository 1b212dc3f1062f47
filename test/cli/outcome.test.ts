import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/command/run.ts';
import { outcomeCommand } from '../../src/cli/outcome/command.ts';
import { fakeProcess, ran } from './support/run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caseline-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command on some chunks of input and returns what it wrote. */
async function run(input: ReadonlyArray<string | Uint8Array>, args: readonly string[] = []) {
  const bytes = input.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  const {
    status,
    stdout: out,
    stderr: err,
  } = await ran(outcomeCommand, args, { stdin: Readable.from(bytes) });
  const lines = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, out, err, lines };
}

const GOOD = { id: 'a', contact: { contact_phone_number: '+254 712 345 678' } };
const good = JSON.stringify(GOOD);

describe('caseline outcome', () => {
  it('answers each line with its id', async () => {
    const { status, lines } = await run([`${good}\n${good.replace('"a"', '7')}\n`]);
    expect(status).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(['a', 7]);
    expect(lines[0].outcome.sms).toEqual({ status: 'yes', number: '254712345678', reason: null });
  });

  it('takes case state, owners and project from the line', async () => {
    const line = {
      id: 'b',
      contact: {
        contact_phone_number: '254712345678',
        contact_phone_number_is_verified: '1',
        language_code: 'fra',
      },
      project: { languages: ['fra'], defaultLanguage: 'en', countries: ['ke'] },
      case: { id: 'me' },
      owners: [{ phone: '254712345678', kind: 'case', id: 'other' }],
    };
    const { lines } = await run([JSON.stringify(line)]);
    expect(lines[0].outcome.twoWay).toMatchObject({ status: 'no', reason: 'NO_TWO_WAY_PHONE_NUMBER' });
    expect(lines[0].outcome.language).toEqual({ code: 'fra', from: 'contact' });
  });

  it.each([
    ['not JSON', '{"id": 1', undefined, 'line is not JSON'],
    ['an empty line', '', undefined, 'line is empty'],
    ['only blanks', '  ', undefined, 'line is empty'],
    ['a list', '[1]', undefined, 'value: expected object'],
    ['a list for a contact', '{"id":1,"contact":[]}', 1, 'contact: expected object'],
    ['no contact', '{"id":"x"}', 'x', 'contact: is missing'],
    [
      'a number for a text',
      '{"id":"x","contact":{"contact_phone_number":254712345678}}',
      'x',
      'contact.contact_phone_number: expected string',
    ],
    ['a wrong owner', '{"id":"x","contact":{},"owners":[{"phone":"1"}]}', 'x', 'owners[0].kind: is missing'],
    ['a wrong id', '{"id":{},"contact":{}}', undefined, 'id: expected (string | number)'],
  ])('gives %s an error in its place and does the rest', async (_, bad, id, error) => {
    const { status, lines } = await run([`${good}\n${bad}\n${good}\n`]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toEqual(id === undefined ? { error } : { id, error });
    expect(lines[2].id).toBe('a');
  });

  it('never repeats a value in an error', async () => {
    const { out } = await run([
      '{"contact": {"contact_phone_number": 254712345678}}\n{"contact": 254712345678',
    ]);
    expect(out).not.toContain('254712345678');
  });

  it('reads null as a missing property', async () => {
    const { lines } = await run([
      '{"contact":{"contact_phone_number":null},"project":null,"case":null,"owners":null}',
    ]);
    expect(lines[0].outcome.sms.reason).toBe('NO_PHONE_NUMBER');
    expect(lines[0]).not.toHaveProperty('id');
  });

  it('reads CRLF, a byte order mark and a last line without its end', async () => {
    const { lines } = await run([`\uFEFF${good}\r\n${good}\r\n${good}`]);
    expect(lines.map((line) => line.outcome?.sms.status)).toEqual(['yes', 'yes', 'yes']);
  });

  it('puts lines and letters together that chunks cut', async () => {
    const text = `${JSON.stringify({ id: 'ñ', contact: { commcare_email_address: 'b@münchen.de' } })}\n`;
    const bytes = Buffer.from(text + text);
    const { lines } = await run(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(lines.map((line) => [line.id, line.outcome.email.status])).toEqual([
      ['ñ', 'yes'],
      ['ñ', 'yes'],
    ]);
  });

  it('refuses a line that is not UTF-8 and goes on', async () => {
    const { lines } = await run([Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a), `${good}\n`]);
    expect(lines[0]).toEqual({ error: 'line is not UTF-8' });
    expect(lines[1].id).toBe('a');
  });

  it('throws a huge line away and goes on', async () => {
    const piece = 'x'.repeat(1024 * 1024);
    const { lines } = await run([...Array.from({ length: 9 }, () => piece), `\n${good}\n`]);
    expect(lines[0]).toEqual({ error: 'line is longer than 8388608 bytes' });
    expect(lines[1].id).toBe('a');
  });

  it.each([[[]], [['-']]])('writes nothing for no input, with arguments %j', async (args) => {
    expect(await run([], args)).toMatchObject({ status: 0, out: '', err: '' });
  });

  it('reads standard input by the name -', async () => {
    expect((await run([`${good}\n`], ['-'])).lines.map(({ id }) => id)).toEqual(['a']);
  });

  it('reads a file, and a project for lines without their own', async () => {
    const input = join(folder, 'contacts.ndjson');
    const project = join(folder, 'project.json');
    await writeFile(input, `${good}\n${JSON.stringify({ ...GOOD, project: {} })}\n`);
    await writeFile(project, '{"defaultTimeZone":"Africa/Nairobi"}');
    const { lines } = await run([], [input, '--project', project]);
    expect(lines.map((line) => line.outcome.timeZone.zone)).toEqual(['Africa/Nairobi', 'UTC']);
  });

  it.each([
    ['a missing file', ['nowhere.ndjson'], 'nowhere.ndjson: there is no such file'],
    ['a missing project', ['--project', 'nowhere.json'], 'nowhere.json: there is no such file'],
    ['two files', ['a', 'b'], 'name one file at most'],
    ['an unknown option', ['--colour'], 'there is no option --colour; did you mean --color?'],
  ])('refuses %s', async (_, args, text) => {
    const { status, err, out } = await run([good], args);
    expect(status).toBe(2);
    expect(err).toContain(text);
    expect(out).toBe('');
  });

  it.each([
    ['{"languages":"en"}', 'languages: expected array'],
    ['{', 'not JSON'],
    ['{"countries":["Kenya"]}', 'countries[0]: expected'],
  ])('refuses the project file %s', async (text, message) => {
    const project = join(folder, 'bad.json');
    await writeFile(project, text);
    const { status, err } = await run([good], ['--project', project]);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('waits for a slow reader instead of piling up answers', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _, done) {
        waiting += chunk.length;
        most = Math.max(most, slow.writableLength);
        setImmediate(done);
      },
    });
    const lines = Array.from({ length: 2000 }, () => `${good}\n`);
    const status = await runCommand(outcomeCommand, [], {
      ...fakeProcess({ stdin: Readable.from(lines) }).io,
      stdout: slow,
    });
    expect(status).toBe(0);
    expect(waiting).toBeGreaterThan(200_000);
    expect(most).toBeLessThan(8_192);
  });

  it('stops quietly when the reader has gone', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield Buffer.from(`${good}\n`);
      }
    }
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(read > 10 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const { io, written } = fakeProcess({ stdin: Readable.from(endless()) });
    expect(await runCommand(outcomeCommand, [], { ...io, stdout: gone })).toBe(0);
    expect(written.stderr).toBe('');
  });

  it('shows progress on a terminal only', async () => {
    // Lines that cannot be read cost the least.
    const many = '{\n'.repeat(50_001);
    const { stderr } = await ran(outcomeCommand, [], { stdin: many, terminal: true });
    expect(stderr).toContain('50,001 lines');
    expect((await run([many])).err).toBe('');
  });
});

describe('a file that never ends', () => {
  it.each(['/dev/zero', '/dev', '/dev/null'])('%s is refused', async (file) => {
    const { status, err } = await run([], [file]);
    expect([status, err]).toEqual([2, `caseline outcome: ${file}: is neither a file nor a pipe\n`]);
  });

  it('a pipe is read, as `<(zcat contacts.gz)` gives one', async () => {
    const pipe = join(folder, 'contacts');
    execFileSync('mkfifo', [pipe]);
    const [{ lines }] = await Promise.all([run([], [pipe]), writeFile(pipe, `${good}\n`)]);
    expect(lines.map(({ id }) => id)).toEqual(['a']);
  });
});
