import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What a page consists of, as far as somebody could leave something behind in it. */
export interface PageState {
  readonly html: string;
  readonly globals: readonly string[];
  /** Live listeners at windows, documents and elements, by type. */
  readonly listeners: readonly string[];
  readonly observers: number;
  readonly intervals: number;
  readonly sheets: number;
}

interface Books {
  listeners(): string[];
  observers(): number;
  intervals(): number;
}

/** Counts listeners, observers and intervals from the page's first moment. Call before the page is opened. */
export async function keepBooks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const live = new Map<EventTarget, Map<string, Set<unknown>>>();
    const keyOf = (type: string, options: unknown): string =>
      `${type}${options === true || (options as AddEventListenerOptions | undefined)?.capture ? ' (capture)' : ''}`;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const drop = (target: EventTarget, key: string, listener: unknown): void => {
      live.get(target)?.get(key)?.delete(listener);
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? window;
      const signal = typeof options === 'object' ? options?.signal : undefined;
      addEventListener.call(target, type, listener, options);
      if (!(target instanceof Node || target instanceof Window) || !listener || signal?.aborted) return;
      const key = keyOf(type, options);
      const types = live.get(target) ?? new Map<string, Set<unknown>>();
      live.set(target, types);
      types.set(key, (types.get(key) ?? new Set()).add(listener));
      if (signal) addEventListener.call(signal, 'abort', () => drop(target, key, listener), { once: true });
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      removeEventListener.call(this ?? window, type, listener, options);
      drop(this ?? window, keyOf(type, options), listener);
    };
    const observing = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...args) {
      observing.add(this);
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
    const intervals = new Set<unknown>();
    const { setInterval, clearInterval } = window;
    window.setInterval = ((...args: Parameters<typeof setInterval>) => {
      const id = setInterval(...args);
      intervals.add(id);
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = ((id?: number) => {
      intervals.delete(id);
      clearInterval(id);
    }) as typeof window.clearInterval;
    Object.defineProperty(window, Symbol.for('test.books'), {
      value: {
        listeners: () =>
          [...live]
            // What has left the page is nobody's any more.
            .filter(([target]) => target instanceof Window || (target as Node).isConnected)
            .flatMap(([target, types]) =>
              [...types].flatMap(([key, set]) =>
                [...set].map(
                  () => `${target instanceof Element ? target.localName : target.constructor.name} ${key}`,
                ),
              ),
            )
            .sort(),
        observers: () => observing.size,
        intervals: () => intervals.size,
      },
    });
  });
}

export function readState(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const books = Reflect.get(window, Symbol.for('test.books')) as Books;
    return {
      html: document.documentElement.outerHTML,
      // The test's own driver leaves its marks, too.
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !/puppeteer|__aria/i.test(name))
        .sort(),
      listeners: books.listeners(),
      observers: books.observers(),
      intervals: books.intervals(),
      sheets: document.adoptedStyleSheets.length,
    };
  });
}

/** Its state once the page has stopped changing by itself. */
export async function settledState(page: Page): Promise<PageState> {
  for (let before = ''; ; ) {
    const state = await readState(page);
    const now = JSON.stringify(state);
    if (now === before) return state;
    before = now;
    await wait(300);
  }
}
