/**
 * How often pages may have a directory asked. A page could make Caseline ask until the project's share at the check
 * service is gone, so each has a bucket of tokens that fills by the hour. It is kept for the browser's session: neither
 * loading the page again nor the end of the background fills it.
 */
import * as v from 'valibot';
import { createMutex } from '../../guard/mutex.ts';
import { trouble } from '../../guard/trouble.ts';
import type { Area } from './later-queue.ts';

export interface Bucket {
  /** What it is for: each has its own. */
  readonly name: string;
  /** What a full bucket holds. */
  readonly most: number;
  readonly perHour: number;
}

/** Contacts that are asked about, by project; a question counts as ten at least. A third of what a project may ask. */
export const CONTACTS: Bucket = { name: 'contacts', most: 2_000, perHour: 2_000 };
/** Contacts of files on HQ's importer page, where a person presses for up to 5,000 at once. */
export const ROWS: Bucket = { name: 'rows', most: 10_000, perHour: 10_000 };
export const LEAST_FOR_A_QUESTION = 10;
/** Pages of cases that the health page reads, by project: a thousand cases each. */
export const CASE_PAGES: Bucket = { name: 'case pages', most: 1_200, perHour: 1_200 };
/** Pages that are opened, by server. */
export const PAGES: Bucket = { name: 'pages', most: 120, perHour: 240 };

const HOUR_MS = 3_600_000;
const KEY = 'limits';
const StoredSchema = v.record(v.string(), v.object({ left: v.number(), at: v.number() }));

export interface Limits {
  /** Takes tokens; null when there were enough, else the seconds after which there are. */
  take(of: string, bucket: Bucket, tokens: number): Promise<number | null>;
}

export function createLimits(storage: Pick<Area, 'get' | 'set'>, now: () => number): Limits {
  const oneAtATime = createMutex();

  async function take(of: string, bucket: Bucket, tokens: number): Promise<number | null> {
    const { most, perHour } = bucket;
    const name = `${bucket.name} ${of}`;
    const stored = v.safeParse(StoredSchema, (await storage.get(KEY))[KEY]);
    const all = stored.success ? stored.output : {};
    const time = now();
    const { left, at } = all[name] ?? { left: most, at: time };
    // A clock that was moved back fills nothing.
    const filled = Math.min(most, left + (Math.max(0, time - at) / HOUR_MS) * perHour);
    const wanted = Math.min(tokens, most);
    const isEnough = filled >= wanted;
    await storage.set({ [KEY]: { ...all, [name]: { left: isEnough ? filled - wanted : filled, at: time } } });
    return isEnough ? null : Math.ceil(((wanted - filled) / perHour) * (HOUR_MS / 1_000));
  }

  return {
    take: (of, bucket, tokens) =>
      // Where nothing can be kept, nothing can be counted: a check must not end with that.
      oneAtATime(() =>
        take(of, bucket, tokens).catch((error: unknown) => {
          trouble('count what pages ask', error);
          return null;
        }),
      ),
  };
}
