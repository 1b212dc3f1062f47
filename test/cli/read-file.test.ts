import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/in-english.ts';
import { collect, readBytesOf, readJsonInput, readText } from '../../src/cli/read-file.ts';
import type { Said } from '../../src/cli/said.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-'));
  writeFileSync(join(folder, 'five'), 'abcde');
  writeFileSync(join(folder, 'marked.json'), '\ufeff{"a": 1}');
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** The same with what is said of it. */
const told = <Result extends object>(read: Result | { readonly error: Said }) =>
  'error' in read ? { ...read, error: inEnglish(read.error) } : read;

describe('a file', () => {
  it('is read whole up to its limit', async () => {
    expect(await readBytesOf(at('five'), 5)).toEqual({ value: Buffer.from('abcde') });
    expect(told(await readBytesOf(at('five'), 4))).toEqual({
      error: 'is larger than 4 bytes',
      missing: false,
    });
  });

  it('has a limit by what it begins with', async () => {
    const limit = (start: Buffer) => (start.toString() === 'abcd' ? 5 : 0);
    expect(await readBytesOf(at('five'), limit)).toHaveProperty('value');
  });

  it('that says that it is empty is read all the same, and counted', async () => {
    const read = await readBytesOf('/proc/self/status', 100_000);
    expect('value' in read && read.value.toString()).toContain('Name:');
    expect(told(await readBytesOf('/proc/self/status', 10))).toHaveProperty(
      'error',
      'is larger than 10 bytes',
    );
  });

  it('that is none is told apart from one that cannot be read', async () => {
    expect(told(await readBytesOf(at('none'), 5))).toEqual({ error: 'there is no such file', missing: true });
    expect(told(await readBytesOf(folder, 5))).toEqual({ error: 'is no regular file', missing: false });
  });

  it('loses its byte order mark', async () => {
    expect(await readText('marked.json', folder)).toEqual({ value: '{"a": 1}' });
  });
});

describe('a stream', () => {
  const pieces = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

  it('is collected up to its limit, whichever pieces it comes in', async () => {
    const limit = (start: Buffer) => (start.toString() === 'abcd' ? 6 : 5);
    expect(await collect(pieces('a', 'bc', 'def'), limit)).toEqual({ value: Buffer.from('abcdef') });
    expect(told(await collect(pieces('x', 'bcdef'), limit))).toEqual({ error: 'is larger than 5 bytes' });
  });

  it('of JSON is read like a file of it', async () => {
    expect(await readJsonInput('-', { stdin: pieces('{"a"', ': 1}'), cwd: folder })).toEqual({
      value: { a: 1 },
    });
    expect(told(await readJsonInput('-', { stdin: pieces('{'), cwd: folder }))).toEqual({
      error: '-: not JSON',
    });
    expect(await readJsonInput('marked.json', { stdin: pieces(), cwd: folder })).toEqual({ value: { a: 1 } });
  });
});
