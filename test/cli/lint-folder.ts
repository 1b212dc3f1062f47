import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const run = async (...args: string[]): Promise<Ran> => {
    let stdout = '';
    let stderr = '';
    const status = await runLint(args, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      cwd: folder,
    });
    return { status, stdout, stderr };
  };
  /** The findings of a run as `file rule`. */
  const found = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await run(...args, '--format', 'json');
    const report: { files: { file: string; findings: { rule: string }[] }[] } = JSON.parse(stdout);
    return report.files.flatMap(({ file, findings }) => findings.map(({ rule }) => `${file} ${rule}`));
  };
  return { put, link, read, run, found };
}

/** The sample form as Vellum saves it. */
export const CONTACT = readFileSync(resolve(import.meta.dirname, '../lint/data/contact.xml'), 'utf8');
