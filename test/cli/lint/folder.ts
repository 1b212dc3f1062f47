import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { lintCommand } from '../../../src/cli/lint/command.ts';
import { type Ran, ran } from '../support/run.ts';

/** A folder of its own for each test of a file, and the command run in it. */
export function lintFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caseline-lint-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(resolve(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const link = (name: string, target: string): void => {
    mkdirSync(resolve(folder, name, '..'), { recursive: true });
    symlinkSync(target, join(folder, name));
  };
  const remove = (name: string): void => rmSync(join(folder, name));
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const pipe = (stdin: AsyncIterable<Uint8Array>, ...args: string[]): Promise<Ran> =>
    ran(lintCommand, args, { stdin, cwd: folder });
  const run = (...args: string[]): Promise<Ran> => pipe(Readable.from([]), ...args);
  /** The findings of a run as `file rule`. */
  const found = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await run(...args, '--format', 'json');
    const report: { files: { file: string; findings: { rule: string }[] }[] } = JSON.parse(stdout);
    return report.files.flatMap(({ file, findings }) => findings.map(({ rule }) => `${file} ${rule}`));
  };
  /** A file of this folder's `data`. */
  const data = (name: string): string => resolve(import.meta.dirname, 'data', name);
  return { path: () => folder, put, link, remove, read, pipe, run, found, data };
}

/** The sample form as Vellum saves it. */
export const CONTACT = readFileSync(resolve(import.meta.dirname, '../../lint/data/contact.xml'), 'utf8');
