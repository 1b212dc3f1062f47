import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openPglite } from '../../../src/service/pglite.ts';

let made: Promise<string> | undefined;

/** To make the embedded PostgreSQL's files takes two seconds, to copy them hardly any time: they are made once for a worker. */
async function make(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'caseline-data-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await (await openPglite(folder)).close();
  return folder;
}

/** Makes the folder what a service leaves in which nothing was put: for tests that are about something else. */
export async function makeDataFolder(folder: string): Promise<void> {
  made ??= make();
  // A thousand files: Node itself would take as long as PostgreSQL.
  await promisify(execFile)('cp', ['-R', await made, folder]);
}
