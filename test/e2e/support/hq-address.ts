import type { HTTPRequest, Page } from 'puppeteer-core';
import { BuilderPage } from './builder-page.ts';

/** Where people use it; nothing of this file asks it for anything. */
export const HQ = 'https://www.commcarehq.org';

/** What the answer says of its way and not of the page. */
const OF_THE_WAY = /^(content-encoding|content-length|transfer-encoding|connection|keep-alive|date)$/;

async function answer(request: HTTPRequest, demo: string): Promise<void> {
  const { pathname, search } = new URL(request.url());
  const body = request.method() === 'GET' ? undefined : request.postData();
  const response = await fetch(`${demo}${pathname}${search}`, {
    method: request.method(),
    headers: { 'content-type': request.headers()['content-type'] ?? '' },
    ...(body !== undefined && { body }),
    redirect: 'manual',
  });
  const headers = [...response.headers].filter(([name]) => !OF_THE_WAY.test(name));
  await request.respond({
    status: response.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/**
 * Shows the demo's pages under the address of CommCare HQ, which is not on this machine: each request of the tab is
 * answered by the demo, and none leaves for elsewhere.
 */
export async function showAsHq(page: Page, demo: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith(`${HQ}/`)) void answer(request, demo).catch(() => request.abort());
    else if (/^(data|blob|about|chrome-extension|moz-extension):/.test(request.url()))
      void request.continue();
    else void request.abort();
  });
}

/** The form builder at the address of CommCare HQ, with Caseline at work. */
export async function openAtHq(page: Page, demo: string): Promise<BuilderPage> {
  await fetch(`${demo}/_posts`, { method: 'DELETE' });
  await showAsHq(page, demo);
  const builder = new BuilderPage(page, HQ, 'demo');
  await builder.goTo();
  return builder;
}
