/** The extension's storage. A browser whose disk is full or damaged refuses it, and may leave a call without an answer. */
import { browser } from '../browser.ts';

/** A check waits for what is set, and a page for the check: patience.ts. */
const PATIENCE_MS = 1_000;

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The part of `browser.storage.*` that is needed. Each call rejects, in time, when it could not be done. */
export interface StorageArea {
  get(keys: string | readonly string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
}

async function inTime<T>(call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), PATIENCE_MS);
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const listOf = (keys: string | readonly string[]): string | string[] =>
  typeof keys === 'string' ? keys : [...keys];

function area(name: 'local' | 'session'): StorageArea {
  return {
    get: (keys) => inTime(() => browser.storage[name].get(keys === null ? null : listOf(keys))),
    set: (items) => inTime(() => browser.storage[name].set(items)),
    remove: (keys) => inTime(() => browser.storage[name].remove(listOf(keys))),
  };
}

/** On the disk. */
export const local = area('local');
/** In memory, gone with the browser. */
export const session = area('session');
