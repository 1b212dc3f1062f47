/** The journal of a health report in IndexedDB: causes, and hashes of numbers with a key of this browser's own. */
import * as v from 'valibot';
import { HealthMemory, type HealthState, type StateEntry, StateEntrySchema } from '../../health/state.ts';
import {
  HEALTH_DATABASE,
  type HealthDatabase,
  type JournalMeta,
  openHealthDatabase,
  recordsOf,
} from './database.ts';

/** Why nothing can be kept. `gone`: it was deleted meanwhile. */
export class JournalFailed extends Error {
  readonly why: 'no-room' | 'broken' | 'gone';

  constructor(why: JournalFailed['why']) {
    super(why);
    this.why = why;
  }
}

function whyOf(error: unknown): JournalFailed {
  if (error instanceof JournalFailed) return error;
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return new JournalFailed(isFull ? 'no-room' : 'broken');
}

const KEY_BYTES = 32;
const HASH_BYTES = 16;
/** Entries that count for nothing any more stay until there are so many more than others. */
const MOST_OUTDATED = 1.5;
const FEW = 5_000;
const ENTRIES_PER_RECORD = 1_000;
const RecordSchema = v.array(StateEntrySchema);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export interface HealthJournal extends HealthState {
  readonly keepsTexts: false;
  /** Writes it anew in as few entries as there can be, when that is worth it. */
  tidy(): Promise<void>;
  close(): void;
}

interface Read {
  readonly meta: JournalMeta;
  readonly memory: HealthMemory;
}

async function readJournal(database: HealthDatabase, key: string, now: number): Promise<Read> {
  const memory = new HealthMemory();
  const known = await database.get('projects', key);
  if (known) {
    for (const record of await database.getAll('entries', recordsOf(key))) {
      const entries = v.safeParse(RecordSchema, record);
      if (!entries.success) throw new JournalFailed('broken');
      for (const entry of entries.output) memory.take(entry);
    }
  }
  const meta: JournalMeta = known
    ? { ...known, lastUsed: now }
    : { secret: crypto.getRandomValues(new Uint8Array(KEY_BYTES)), next: 0, size: 0, lastUsed: now };
  await database.put('projects', meta, key);
  return { meta, memory };
}

/**
 * Opens a project's journal, or begins one. Rejects with `JournalFailed`, as what is done with it does.
 * @param now milliseconds since 1970
 */
export async function openJournal(key: string, now: number, name = HEALTH_DATABASE): Promise<HealthJournal> {
  try {
    const database = await openHealthDatabase(name);
    return await journalOf(database, key, await readJournal(database, key, now));
  } catch (error) {
    throw whyOf(error);
  }
}

async function journalOf(database: HealthDatabase, key: string, read: Read): Promise<HealthJournal> {
  const { memory } = read;
  let { meta } = read;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', meta.secret, algorithm, false, ['sign']);

  /** Entries from a record on, in one transaction with what is known of them. */
  async function write(records: readonly (readonly StateEntry[])[], anew: boolean): Promise<void> {
    const transaction = database.transaction(['projects', 'entries'], 'readwrite');
    const projects = transaction.objectStore('projects');
    const now = await projects.get(key);
    if (!now || now.next !== meta.next) {
      transaction.abort();
      await transaction.done.catch(() => null);
      throw new JournalFailed('gone');
    }
    const entries = transaction.objectStore('entries');
    if (anew) void entries.delete(recordsOf(key));
    for (const [at, record] of records.entries()) void entries.put(record, [key, meta.next + at]);
    const size = records.reduce((sum, record) => sum + record.length, anew ? 0 : meta.size);
    const after = { ...meta, next: meta.next + records.length, size };
    void projects.put(after, key);
    await transaction.done;
    meta = after;
  }

  return {
    memory,
    keepsTexts: false,
    async hash(number) {
      const signed = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(number));
      return hex(new Uint8Array(signed, 0, HASH_BYTES));
    },
    async add(entries) {
      try {
        await write([entries], false);
      } catch (error) {
        throw whyOf(error);
      }
      // Only what is kept counts: the next visit would go on from it.
      for (const entry of entries) memory.take(entry);
    },
    async tidy() {
      if (meta.size <= memory.cases.size * MOST_OUTDATED + FEW) return;
      const all = memory.entries;
      const records: StateEntry[][] = [];
      for (let at = 0; at < all.length; at += ENTRIES_PER_RECORD)
        records.push(all.slice(at, at + ENTRIES_PER_RECORD));
      try {
        await write(records, true);
      } catch (error) {
        throw whyOf(error);
      }
    },
    close: () => database.close(),
  };
}
