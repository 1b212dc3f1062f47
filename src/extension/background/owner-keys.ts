/**
 * Keys with which frames of ours take the name of an owner, once. In the browser's memory, closed to pages: the browser may stop
 * the background between the page that gets a key and the frame that brings it.
 */
import * as v from 'valibot';
import { NamedOwnerSchema } from '../../directory/schema.ts';
import { createMutex } from '../../guard/mutex.ts';
import { trouble } from '../../guard/trouble.ts';
import type { Area } from './later-queue.ts';

const KEY = 'owner keys';
/** So long a frame may take from its key to its question. */
const KEY_MS = 30_000;
/** More than a page shows at once. */
const MOST = 200;

const EntrySchema = v.object({
  key: v.string(),
  tabId: v.number(),
  owner: NamedOwnerSchema,
  /** Milliseconds since 1970. */
  at: v.number(),
});
type Entry = v.InferOutput<typeof EntrySchema>;

export interface OwnerKeys {
  put(entry: Omit<Entry, 'at'>): Promise<void>;
  /** Null for a key of another tab, one that was taken, and one that is too old. */
  take(tabId: number, key: string): Promise<Entry['owner'] | null>;
  forgetAll(): Promise<void>;
}

export function createOwnerKeys(area: Area, now: () => number): OwnerKeys {
  const inTurn = createMutex();

  async function read(): Promise<readonly Entry[]> {
    const parsed = v.safeParse(v.array(EntrySchema), (await area.get(KEY))[KEY]);
    // A clock that was moved back makes no key older.
    return parsed.success ? parsed.output.filter(({ at }) => Math.abs(now() - at) <= KEY_MS) : [];
  }

  async function write(entries: readonly Entry[]): Promise<void> {
    await (entries.length === 0 ? area.remove(KEY) : area.set({ [KEY]: entries }));
  }

  return {
    put: (entry) =>
      inTurn(async () => {
        try {
          await write([...(await read()), { ...entry, at: now() }].slice(-MOST));
        } catch (error) {
          // The background knows it, too, as long as it lives.
          trouble('keep who a frame names', error);
        }
      }),
    take: (tabId, key) =>
      inTurn(async () => {
        try {
          const entries = await read();
          const found = entries.find((entry) => entry.key === key && entry.tabId === tabId);
          if (found) await write(entries.filter((entry) => entry !== found));
          return found?.owner ?? null;
        } catch (error) {
          trouble('read who a frame names', error);
          return null;
        }
      }),
    forgetAll: () => inTurn(() => area.remove(KEY)),
  };
}
