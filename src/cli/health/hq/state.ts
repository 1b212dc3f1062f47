/** The journal of a report in a file: NDJSON, so that a run that is stopped in the middle of a line loses that line. */
import { createHmac, randomBytes } from 'node:crypto';
import { appendFile, rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { HealthMemory, type HealthState, type StateEntry, StateEntrySchema } from '../../../health/state.ts';
import { unwritten } from '../../file-error.ts';
import { readBytesOf } from '../../read-file.ts';
import type { Said } from '../../said.ts';

const about =
  (file: string, said: Said): Said =>
  (say) =>
    say.about(file, said(say));
/** A million cases have some 300 MB. */
const LARGEST = 1024 * 1024 * 1024;
/** The file says of nobody how to reach them, but it names cases. */
const MODE = 0o600;

/** First of all; the key makes hashes that nobody else can make. */
const HeadSchema = v.object({
  kind: v.literal('health'),
  project: v.string(),
  hq: v.string(),
  key: v.string(),
});

export interface Place {
  readonly project: string;
  readonly hq: string;
  readonly file: string;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export class HealthFile implements HealthState {
  readonly memory = new HealthMemory();
  readonly keepsTexts = true;
  /** Something in the file could not be read: what it does not hold must be read again. */
  isDamaged = false;
  private readonly place: Place;
  private key: string;

  private constructor(place: Place, key: string) {
    this.place = place;
    this.key = key;
  }

  /** The state to go on from, a new one when there is no file. A saying: why there is none. */
  static async open(place: Place): Promise<HealthFile | Said> {
    const read = await readBytesOf(place.file, LARGEST);
    const state = new HealthFile(place, randomBytes(32).toString('hex'));
    if ('error' in read && !read.missing) return about(place.file, read.error);
    const wrong = 'value' in read ? state.take(read.value.toString('utf8')) : null;
    if (wrong !== null) return wrong;
    try {
      // Half a line at the end would spoil the next one.
      await state.write();
    } catch (error) {
      return about(place.file, unwritten(error));
    }
    return state;
  }

  /** A saying: the file is not this report's. */
  private take(text: string): Said | null {
    const { project, hq, file } = this.place;
    const lines = text.split('\n');
    const head = v.safeParse(HeadSchema, jsonOf(lines.shift() ?? ''));
    if (!head.success) return about(file, (say) => say.health.noState);
    if (head.output.project !== project || head.output.hq !== hq)
      return about(file, (say) => say.health.otherState);
    this.key = head.output.key;
    // Behind the last newline stands nothing, or the half line of a run that was stopped.
    lines.pop();
    for (const line of lines) {
      const entry = v.safeParse(StateEntrySchema, jsonOf(line));
      if (entry.success) this.memory.take(entry.output);
      else this.isDamaged = true;
    }
    if (this.isDamaged) this.memory.startAnew();
    return null;
  }

  hash = (number: string): string => createHmac('sha256', this.key).update(number).digest('hex').slice(0, 32);

  async add(entries: readonly StateEntry[]): Promise<void> {
    for (const entry of entries) this.memory.take(entry);
    await appendFile(this.place.file, textOf(entries), { mode: MODE });
  }

  /** Writes the file anew, each case once: whole or not at all. */
  async write(): Promise<void> {
    const { project, hq, file } = this.place;
    const head = { kind: 'health', project, hq, key: this.key };
    await writeFile(`${file}.new`, textOf([head, ...this.memory.entries]), { mode: MODE });
    await rename(`${file}.new`, file);
  }
}

const textOf = (entries: readonly object[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
