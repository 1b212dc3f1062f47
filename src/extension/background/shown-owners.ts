/**
 * Owners that a page was answered about, for frames of our own that name them. A page's content script is told no name,
 * so this is all that is remembered of an answer; it goes with the background's life.
 */
import type { NamedOwner } from '../../directory/schema.ts';
import type { CheckReport } from '../../guard/desk.ts';
import type { Frame } from './frame-fetch.ts';

/** So long a frame may take from its key to its question. */
const KEY_MS = 30_000;
/** More than a page shows. */
const MOST = 1_000;

export interface ShownOwners {
  /** Keeps what a page's frame was answered. */
  keep(frame: Frame, report: CheckReport): void;
  /** Who holds a number (as HQ stores it), as that frame was answered. */
  of(frame: Frame, number: string): NamedOwner | null;
  /** A key with which a frame in the same tab may take the owner, once. */
  keyFor(tabId: number, owner: NamedOwner): string;
  take(tabId: number, key: string): NamedOwner | null;
}

interface Kept {
  readonly tabId: number;
  readonly owner: NamedOwner;
  readonly at: number;
}

export function createShownOwners(now: () => number, newKey: () => string): ShownOwners {
  const answered = new Map<string, NamedOwner>();
  const keys = new Map<string, Kept>();

  /** Sets the newest last; the oldest goes. */
  function put<T>(map: Map<string, T>, key: string, value: T): void {
    map.delete(key);
    map.set(key, value);
    const [oldest] = map.keys();
    if (map.size > MOST && oldest !== undefined) map.delete(oldest);
  }
  const nameOf = ({ tabId, frameId, isPrivate }: Frame, number: string): string =>
    JSON.stringify([tabId, frameId, isPrivate, number]);

  return {
    keep(frame, report) {
      for (const { number, answer } of report.answers) {
        if (number === null) continue;
        // An answer without an owner replaces one that named somebody.
        if (answer.owner) put(answered, nameOf(frame, number), answer.owner);
        else answered.delete(nameOf(frame, number));
      }
    },
    of: (frame, number) => answered.get(nameOf(frame, number)) ?? null,
    keyFor(tabId, owner) {
      const key = newKey();
      put(keys, key, { tabId, owner, at: now() });
      return key;
    },
    take(tabId, key) {
      const kept = keys.get(key);
      if (kept?.tabId !== tabId) return null;
      keys.delete(key);
      return Math.abs(now() - kept.at) <= KEY_MS ? kept.owner : null;
    },
  };
}
