import type { Browser, Page } from 'puppeteer-core';
import { freshBrowser } from '../e2e/support/stage.ts';
import type { Vellum } from '../pages/form-builder/vellum.ts';
import type { Fault, Post } from '../pages/server/posts.ts';
import { type Pages, startPages } from '../pages/server.ts';

declare global {
  interface Window {
    /** The builder's instance, put there by `open`. */
    v: Vellum;
    /** What happened, in order. */
    log: string[];
  }
}

export type SavedPost = Pick<Post, 'kind' | 'fields'>;

/**
 * One browser and one form builder to check against the facts: the stand-in, or the builder whose address
 * `BUILDER_URL` names (a real Vellum), so that both pass the same tests.
 */
export interface Desk {
  /** False when the builder is a real one. */
  readonly isStandIn: boolean;
  /** A new page with the form; its instance is `window.v`. */
  open(query?: string, form?: string): Promise<Page>;
  posts(page: Page): Promise<SavedPost[]>;
  fault(page: Page, fault: Fault): Promise<void>;
  close(): Promise<void>;
}

const IDS = new WeakMap<Page, string>();
let opened = 0;

/** Finds the instance as the facts say: by the key that jQuery leaves on the element. */
export async function adoptInstance(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const element = document.querySelector('#formdesigner');
      const key = element && Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name));
      const data: unknown = key && Reflect.get(element, key);
      const instance: unknown = data && Reflect.get(data as object, 'vellum_instance');
      const shown = document.querySelector('.fd-question-tree a.jstree-anchor');
      if (!instance || !shown) return false;
      window.v = instance as Vellum;
      window.log = [];
      return true;
    },
    { timeout: 20_000 },
  );
}

export async function startDesk(): Promise<Desk> {
  const other = process.env.BUILDER_URL;
  const pages: Pages | null = other ? null : await startPages();
  const url = other ?? pages?.url ?? '';
  const browser: Browser = await freshBrowser({ browser: 'chromium', extension: null });
  const idOf = (page: Page): string => IDS.get(page) ?? '';
  return {
    isStandIn: !other,
    async open(query = '', form = 'contact') {
      opened += 1;
      const id = `check${opened}x${process.pid}`;
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      IDS.set(page, id);
      await page.goto(`${url}/a/demo/apps/view/app1/form/${id}/source/?form=${form}${query}`);
      await adoptInstance(page);
      return page;
    },
    async posts(page) {
      const answer = await fetch(`${url}/_posts?form=${idOf(page)}`);
      return (await answer.json()) as SavedPost[];
    },
    async fault(page, fault) {
      await fetch(`${url}/_fault`, { method: 'POST', body: JSON.stringify({ ...fault, form: idOf(page) }) });
    },
    async close() {
      await pages?.close();
    },
  };
}

/** Notes everything that the form, one question, the tree and the Save button tell from now on. */
export async function listen(page: Page, path: string): Promise<void> {
  await page.evaluate((question) => {
    const { v, log } = window;
    const form = v.data.core.form;
    const mug = form?.getMugByPath(question);
    const note = (who: string) => (event: { type: string; property?: unknown }) => {
      log.push(`${who} ${event.type}${event.property ? `[${event.property}]` : ''}`);
    };
    const formEvents = [
      'change',
      'mug-property-change',
      'question-create',
      'question-remove',
      'question-type-change',
      'question-label-text-change',
    ];
    const context = {};
    for (const type of formEvents) form?.on(type, note('form'), null, null, context);
    for (const type of ['property-changed', 'messages-changed', 'teardown-mug-properties']) {
      mug?.on(type, note('mug'), null, null, context);
    }
    for (const type of ['change', 'state:change']) {
      v.data.core.saveButton.on(type, () => log.push(`button ${type} ${v.data.core.saveButton.state}`));
    }
    for (const type of ['select_node', 'changed']) {
      v.data.core.$tree.on(`${type}.jstree`, () => log.push(`tree ${type}`));
    }
  }, path);
}

/** What was noted since the last call. */
export async function noted(page: Page): Promise<string[]> {
  return await page.evaluate(() => window.log.splice(0));
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
