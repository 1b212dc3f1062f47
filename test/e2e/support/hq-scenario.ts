import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createHq, type Hq } from '../../pages/hq/hq.ts';
import type { Person } from '../../pages/hq/people.ts';
import { type Pages, startPages } from '../../pages/server.ts';
import { BuilderPage } from './builder-page.ts';
import { CaselineLayer } from './caseline-layer.ts';
import { freshBrowser } from './stage.ts';
import { createTabs } from './tab.ts';

/** A form builder on a server that no check endpoint is set for: HQ itself is asked. */
export interface HqScenario {
  hq: Hq;
  browser: Browser;
  page: Page;
  builder: BuilderPage;
  caseline: CaselineLayer;
  console: string[];
  /** Every address that the page asked for. */
  urls: string[];
  signIn(person: Person): Promise<void>;
  /** A form with numbers in it, opened, changed, and waiting to be saved. */
  openAndTouch(): Promise<void>;
}

/** Numbers of the form, and of owners, in any spelling of their beginning. */
export const NUMBERS = /712345678|700111222|722000111/;

/** Development builds know an endpoint for `localhost`, so pages under another name of this machine have none. */
function withoutEndpoint(url: string): string {
  return url.replace('//localhost', '//127.0.0.1').replace(/\/$/, '');
}

export function useHqScenario({ form = 'owned' } = {}): HqScenario {
  const s = {} as HqScenario;
  let pages: Pages;
  let projects = 0;
  const tabs = createTabs(() => s.browser);
  s.signIn = async (person) => {
    await s.page.goto(`${s.builder.url}/_sign-in/${person}`);
  };
  s.openAndTouch = async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(0);
    await s.builder.touch();
  };
  beforeAll(async () => {
    s.hq = createHq();
    pages = await startPages({ handlers: [s.hq.handle] });
    s.browser = await freshBrowser({ requests: true });
  });
  beforeEach(async () => {
    Object.assign(s, await tabs.open());
    s.urls = [];
    s.page.on('request', (request) => s.urls.push(request.url()));
    s.builder = new BuilderPage(s.page, withoutEndpoint(pages.url), form);
    // What the background remembers of a project does not reach the next test.
    projects += 1;
    s.builder.project = `project-${projects}`;
    s.caseline = new CaselineLayer(s.page);
  });
  afterEach(async () => {
    s.hq.set(null);
    s.hq.signOutAll();
    await tabs.leave();
    expect(s.console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
    // Whatever a test did, no number is where others could read it.
    expect([...s.console, ...s.urls, ...s.hq.asked.map(({ url }) => url)].join('\n')).not.toMatch(NUMBERS);
  });
  afterAll(async () => {
    await pages?.close();
  });
  return s;
}
