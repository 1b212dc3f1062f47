import type { Browser, Page } from 'puppeteer-core';
import { collectConsole } from './browser.ts';

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

/** Leaves the page of a tab, with what it keeps for the tab. False when the page does not let go. */
async function empty(page: Page): Promise<boolean> {
  try {
    await page.evaluate(() => {
      if (location.protocol.startsWith('http')) sessionStorage.clear();
      window.name = '';
    });
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}
