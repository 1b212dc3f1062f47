/**
 * Checks that could not be made before a save. They hold numbers, so they live in the browser's session storage: in
 * memory, closed to content scripts, gone with the browser. Bounded by number and age.
 */
import * as v from 'valibot';
import { CheckItemSchema } from '../../directory/schema.ts';
import { createMutex } from '../../guard/mutex.ts';
import { MAX_WAITING, PlaceSchema, TitleSchema } from '../messages.ts';

const KEY = 'later';
const MOST_FORMS = 50;
export const LATER_DAYS = 3;
const FIRST_MS = 30_000;
const LONGEST_MS = 30 * 60_000;

const FormSchema = v.object({
  origin: v.string(),
  project: v.string(),
  /** Origin and path of the form's page. */
  address: v.string(),
  title: TitleSchema,
  /** Milliseconds since 1970: when the form was saved. */
  at: v.number(),
});
const WaitingSchema = v.object({
  ...FormSchema.entries,
  state: v.literal('waiting'),
  /** By `ref`: the index of its place. */
  items: v.pipe(v.array(CheckItemSchema), v.maxLength(MAX_WAITING)),
  places: v.pipe(v.array(PlaceSchema), v.maxLength(MAX_WAITING)),
  tries: v.number(),
  /** Milliseconds since 1970: not before. */
  next: v.number(),
});
/** The answer has come and says something; what was asked is gone. */
const FoundSchema = v.object({
  ...FormSchema.entries,
  state: v.literal('found'),
  places: v.pipe(v.array(PlaceSchema), v.maxLength(MAX_WAITING)),
});
const EntrySchema = v.variant('state', [WaitingSchema, FoundSchema]);

export type WaitingCheck = v.InferOutput<typeof WaitingSchema>;
export type FoundCheck = v.InferOutput<typeof FoundSchema>;
export type LaterEntry = v.InferOutput<typeof EntrySchema>;

/** The part of `browser.storage.session` that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface LaterQueue {
  /** Oldest first; without what is too old. */
  entries(): Promise<readonly LaterEntry[]>;
  /** Replaces what is kept of the form, and drops the oldest forms when there are too many. */
  put(entry: LaterEntry): Promise<void>;
  /** Replaces a waiting entry unless the form was saved again meanwhile; says whether it did. */
  replace(before: WaitingCheck, after: LaterEntry | null): Promise<boolean>;
  drop(gone: (entry: LaterEntry) => boolean): Promise<void>;
}

/** When to ask again after so many tries, in milliseconds from now. */
export function waitAfter(tries: number): number {
  return Math.min(FIRST_MS * 2 ** Math.min(tries, 20), LONGEST_MS);
}

export function createLaterQueue(area: Area, now: () => number): LaterQueue {
  const inTurn = createMutex();

  async function read(): Promise<readonly LaterEntry[]> {
    const stored: unknown = (await area.get(KEY))[KEY];
    const oldest = now() - LATER_DAYS * 24 * 3_600_000;
    return (Array.isArray(stored) ? stored : [])
      .flatMap((one) => {
        const parsed = v.safeParse(EntrySchema, one);
        return parsed.success ? [parsed.output] : [];
      })
      .filter(({ at }) => at >= oldest);
  }

  function change(edit: (entries: readonly LaterEntry[]) => readonly LaterEntry[]): Promise<void> {
    return inTurn(async () => {
      const entries = edit(await read()).slice(-MOST_FORMS);
      await (entries.length === 0 ? area.remove(KEY) : area.set({ [KEY]: entries }));
    });
  }

  return {
    entries: read,
    put: (entry) =>
      change((entries) => [...entries.filter(({ address }) => address !== entry.address), entry]),
    async replace(before, after) {
      let done = false;
      await change((entries) =>
        entries.flatMap((entry) => {
          if (entry.address !== before.address || entry.state !== 'waiting' || entry.at !== before.at) {
            return [entry];
          }
          done = true;
          return after ? [after] : [];
        }),
      );
      return done;
    },
    drop: (gone) => change((entries) => entries.filter((entry) => !gone(entry))),
  };
}
