/** `--fixed OUT`: writes the corrected copy. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import type { SheetOptions, SheetReport } from '../../sheet/check-sheet.ts';
import { type CorrectionPlan, planCorrection, writeCorrected } from '../../sheet/correct-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';
import { errorCode, unwritten } from '../file-error.ts';
import type { Read } from '../read-file.ts';
import { ofFile } from '../said.ts';

export interface WrittenCopy {
  readonly plan: CorrectionPlan;
  /** Names as people give them; null when nothing was written. */
  readonly file: string | null;
  /** The list of changes, where it is a file of its own. */
  readonly list: string | null;
}

/** A file that takes its name when it is whole. */
class PendingFile {
  private readonly temporary: string;
  private readonly path: string;
  private readonly stream: WriteStream;
  private failed: Error | null = null;

  constructor(path: string) {
    this.path = path;
    this.temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    this.stream = createWriteStream(this.temporary, { mode: 0o600 });
    this.stream.on('error', (error) => {
      this.failed ??= error;
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.failed) throw this.failed;
    if (!this.stream.write(bytes))
      await new Promise<void>((done) => this.stream.once('drain', done).once('error', () => done()));
  }

  async keep(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
    await rename(this.temporary, this.path);
  }

  async drop(): Promise<void> {
    this.stream.destroy();
    await rm(this.temporary, { force: true });
  }
}

/** The name with the extension that the copy needs. */
function named(out: string, extension: string): string {
  const given = extname(out);
  const bare = /^\.(?:csv|xlsx?)$/i.test(given) ? out.slice(0, -given.length) : out;
  return `${bare}.${extension}`;
}

/** Writes the copy; what cannot be written is a line. */
export async function writeCopy(
  out: string,
  source: { readonly file: SheetFile; readonly path: string },
  options: SheetOptions,
  report: SheetReport,
  cwd: string,
): Promise<Read<WrittenCopy>> {
  const { file } = source;
  const plan = await planCorrection(file, options, report);
  if (plan.format === null) return { value: { plan, file: null, list: null } };
  const name = named(out, plan.format);
  if (resolve(cwd, name) === source.path) return { error: ofFile(name, (say) => say.sheet.itself) };
  const list = plan.listsChanges === 'file' ? `${name.slice(0, -extname(name).length)}.changes.csv` : null;
  const copy = new PendingFile(resolve(cwd, name));
  const changes = list === null ? null : new PendingFile(resolve(cwd, list));
  try {
    await writeCorrected(file, options, report, plan, {
      file: (bytes) => copy.write(bytes),
      changes: (bytes) => changes?.write(bytes),
    });
    await copy.keep();
    await changes?.keep();
  } catch (error) {
    await copy.drop();
    await changes?.drop();
    if (errorCode(error) !== '') return { error: ofFile(name, unwritten(error)) };
    throw error;
  }
  return { value: { plan, file: name, list } };
}
