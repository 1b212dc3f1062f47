/** The extension's storage. A browser whose disk is full or damaged refuses it, and may leave a call without an answer. */
import { PATIENCE_MS } from '../../guard/patience.ts';
import { within } from '../../guard/within.ts';
import { browser } from '../browser.ts';

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
  const answer = await within(
    call().then((value) => ({ value })),
    PATIENCE_MS.storage,
  );
  if (!answer) throw new NoAnswer();
  return answer.value;
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
