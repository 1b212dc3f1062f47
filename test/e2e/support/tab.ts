import type { Browser, Page } from 'puppeteer-core';
import { collectConsole, tellsOfRequests } from './browser.ts';

/** The tab of a test. */
export interface Tab {
  page: Page;
  /** Everything the page printed so far. */
  console: string[];
}

export interface Tabs {
  /** A tab as it is when it has just been opened. */
  open(): Promise<Tab>;
  /** Ends what the test did in its tab, as closing it does. */
  leave(): Promise<void>;
}

/** What stays with a tab whatever page it shows. */
const STAYS = ['evaluateOnNewDocument', 'setRequestInterception', 'createCDPSession', 'setViewport'] as const;

/** What nobody hears of where the browser tells of no request. */
const OF_REQUESTS = /^(request|response)/;
const REQUEST_METHODS = [
  'setRequestInterception',
  'waitForRequest',
  'waitForResponse',
  'waitForNetworkIdle',
] as const;

/** Says so where a test listens to requests in a browser that tells of none. */
function refuseRequests(page: Page): void {
  const why = 'This browser tells of no request: ask for one with `requests: true`.';
  for (const name of REQUEST_METHODS)
    Reflect.set(page, name, () => {
      throw new Error(why);
    });
  for (const name of ['on', 'once'] as const) {
    const listen: unknown = Reflect.get(page, name);
    if (typeof listen !== 'function') throw new Error(`puppeteer has no ${name}`);
    Reflect.set(page, name, (event: unknown, ...rest: unknown[]): unknown => {
      if (OF_REQUESTS.test(String(event))) throw new Error(why);
      return Reflect.apply(listen, page, [event, ...rest]);
    });
  }
}

/** What tests listen to. Without a name puppeteer would close the page. */
const HEARD = ['dialog', 'console', 'pageerror', 'request', 'response', 'requestfailed'] as const;

/**
 * Tabs for the tests of a file. A tab takes half a second to open and to have its first page, and shows the next page
 * in a fifth of that, so it is used again. Where a test has done to it what no new page takes away, the next test has
 * another one.
 */
export function createTabs(browser: () => Browser): Tabs {
  let kept: { readonly page: Page; used: boolean } | null = null;

  async function openNew(): Promise<NonNullable<typeof kept>> {
    const page = await browser().newPage();
    const tab = { page, used: false };
    for (const name of STAYS) {
      const original: unknown = Reflect.get(page, name);
      if (typeof original !== 'function') throw new Error(`puppeteer has no ${name}`);
      const marking = (...args: unknown[]): unknown => {
        tab.used = true;
        return Reflect.apply(original, page, args);
      };
      Reflect.set(page, name, marking);
    }
    if (!tellsOfRequests(browser())) refuseRequests(page);
    return tab;
  }

  return {
    async open() {
      kept ??= await openNew();
      const { page } = kept;
      // A tab behind another one draws nothing.
      await page.bringToFront();
      // A form with unsaved edits asks before it goes.
      page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
      return { page, console: collectConsole(page) };
    },
    async leave() {
      if (!kept) return;
      const { page, used } = kept;
      if (used || page.isClosed() || !(await empty(page))) {
        kept = null;
        if (!page.isClosed()) await page.close();
      } else for (const event of HEARD) page.removeAllListeners(event);
    },
  };
}

/** No page at all, on any of our servers: a page of the same server needs no new process, as an empty one does. */
const NOWHERE = '/_left';

/** Leaves the page of a tab, with what it keeps for the tab. False when the page does not let go. */
async function empty(page: Page): Promise<boolean> {
  try {
    const origin = await page.evaluate(() => {
      window.name = '';
      if (!location.protocol.startsWith('http')) return null;
      sessionStorage.clear();
      return location.origin;
    });
    await page.goto(origin === null ? 'about:blank' : origin + NOWHERE);
    return true;
  } catch {
    return false;
  }
}
