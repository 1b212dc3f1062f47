import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Desk, startDesk } from './stand-in-desk.ts';

/** One desk for a file of tests and a new page of it for each test. */
export interface DeskPage {
  readonly desk: Desk;
  readonly page: Page;
  /** Shows a question, with these sections of its panel open. */
  select(path: string, ...sections: string[]): Promise<void>;
  /** A property of a question in the builder's model. */
  property(path: string, name: string): Promise<unknown>;
}

/** @param query switches of the stand-in's address, `&name=value` */
export function useDesk(query = ''): DeskPage {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(async () => {
    await desk.close();
  });
  beforeEach(async () => {
    page = await desk.open(query);
  });
  afterEach(async () => {
    await page.close();
  });
  return {
    get desk() {
      return desk;
    },
    get page() {
      return page;
    },
    async select(path, ...sections) {
      await page.evaluate(
        (question, slugs) => {
          const mug = window.v.data.core.form?.getMugByPath(question);
          if (mug) window.v.setCurrentMug(mug);
          for (const slug of slugs) window.v.collapseSection(slug, false);
        },
        path,
        sections,
      );
    },
    async property(path, name) {
      return await page.evaluate(
        (question, attribute) => window.v.data.core.form?.getMugByPath(question)?.p.getAttrs()[attribute],
        path,
        name,
      );
    },
  };
}
