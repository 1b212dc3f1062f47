import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { runLint } from '../../src/cli/lint.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

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
  const link = (name: string, target: string): void => symlinkSync(target, join(folder, name));
  const remove = (name: string): void => rmSync(join(folder, name));
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const pipe = async (stdin: AsyncIterable<Uint8Array>, ...args: string[]): Promise<Ran> => {
    let stdout = '';
    let stderr = '';
    const status = await runLint(args, {
      stdin,
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      cwd: folder,
    });
    return { status, stdout, stderr };
  };
  const run = (...args: string[]): Promise<Ran> => pipe(Readable.from([]), ...args);
  /** The findings of a run as `file rule`. */
  const found = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await run(...args, '--format', 'json');
    const report: { files: { file: string; findings: { rule: string }[] }[] } = JSON.parse(stdout);
    return report.files.flatMap(({ file, findings }) => findings.map(({ rule }) => `${file} ${rule}`));
  };
  return { put, link, remove, read, pipe, run, found };
}

/** The sample form as Vellum saves it. */
export const CONTACT = readFileSync(resolve(import.meta.dirname, '../lint/data/contact.xml'), 'utf8');
