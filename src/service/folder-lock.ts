import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another service has the folder open. Two would destroy each other's data: the embedded PostgreSQL keeps no lock. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor() {
    super('another service has the folder open');
  }
}

const NAME = 'caseline.pid';

/** Folders that this process has open. */
const mine = new Set<string>();

/** When a process was started, as Linux counts it, so that another one with its number is not taken for it; else ''. */
function startOf(pid: number): string {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return '';
  // The name of the program stands in brackets and may hold blanks.
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process that wrote the lock still has the folder open. After `kill -9` the lock is left. */
function isHeld(file: string, folder: string): boolean {
  const [word = '', start = ''] = readFileSync(file, 'utf8').split(' ');
  const pid = Number(word);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return mine.has(folder);
  return isAlive(pid) && startOf(pid) === start;
}

/** Marks the folder as open; returns what gives it free again. Throws `FolderInUse`. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, NAME);
  const text = `${process.pid} ${startOf(process.pid)}`;
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isThere) throw error;
      if (tries > 0 || isHeld(file, folder)) throw new FolderInUse();
      rmSync(file, { force: true });
    }
  }
  mine.add(folder);
  return () => {
    mine.delete(folder);
    rmSync(file, { force: true });
  };
}
