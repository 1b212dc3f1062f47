import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What others may do with a file, as bits of its mode. */
const OTHERS = 0o077;

type Init = NodeFS['init'];
type Options = Awaited<ReturnType<Init>>['emscriptenOpts'];
type Module = Parameters<NonNullable<Options['preRun']>[number]>[0];

/** Emscripten's file operations; its types leave out that a mode may be set. */
interface FileOperations {
  mknod?(parent: unknown, name: string, mode: number, device: unknown): unknown;
  setattr?(file: unknown, attributes: { mode?: number }): void;
}

/** Makes an operation set no mode that lets others in. Emscripten asks for 0666 itself, after the umask has worked. */
function keepPrivate(operations: FileOperations): void {
  const { mknod, setattr } = operations;
  if (mknod) {
    operations.mknod = (parent, name, mode, device) =>
      mknod.call(operations, parent, name, mode & ~OTHERS, device);
  }
  if (setattr) {
    operations.setattr = (file, attributes) => {
      const { mode } = attributes;
      setattr.call(
        operations,
        file,
        mode === undefined ? attributes : { ...attributes, mode: mode & ~OTHERS },
      );
    };
  }
}

function keepModulePrivate({ NODEFS }: Module): void {
  for (const key of ['node_ops', 'stream_ops'] as const) {
    const operations: unknown = Reflect.get(NODEFS, key);
    if (typeof operations === 'object' && operations !== null) keepPrivate(operations);
  }
}

/** Files of the embedded PostgreSQL in a folder, 0600 and its folders 0700 whatever the umask is. */
export class PrivateFiles extends NodeFS {
  override async init(...[database, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(database, options);
    const preRun = [keepModulePrivate, ...(emscriptenOpts.preRun ?? [])];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** The folder may be read or changed by other users of the machine. */
export class FolderNotPrivate extends Error {
  override readonly name = 'FolderNotPrivate';

  constructor(readonly why: 'other-owner' | 'too-wide') {
    super('the folder is not private');
  }
}

/** Takes from others what files of an older version let them do. */
async function tighten(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      await chmod(path, 0o700);
      await tighten(path);
    } else if (entry.isFile()) await chmod(path, 0o600);
  }
}

/**
 * Makes a folder for data that only this user may read, or sees to it that an existing one is such a folder.
 * PostgreSQL itself refuses wider ones: whoever could write into it before may have left something there.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await stat(folder);
  // Windows has no such modes.
  if (process.platform === 'win32') return;
  if (found.uid !== process.getuid?.()) throw new FolderNotPrivate('other-owner');
  if ((found.mode & OTHERS) !== 0) throw new FolderNotPrivate('too-wide');
  await tighten(folder);
}
