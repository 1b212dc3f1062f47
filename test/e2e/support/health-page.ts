import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from '../../patience.ts';
import { FIREFOX_ADDRESS } from './browser.ts';
import { popupAddress } from './extension-console.ts';
import { press } from './press.ts';

/** Loads the page; Firefox' driver is not told when a page of an extension has come. */
async function show(page: Page, url: string): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'isBefore', true));
  void page.goto(url).catch(() => null);
  const isThere = () =>
    page
      .evaluate(
        () =>
          !Reflect.has(window, 'isBefore') &&
          document.querySelector('button.primary:not([disabled])') !== null,
      )
      // The page before goes just now.
      .catch(() => false);
  await expect.poll(isThere, PATIENCE).toBe(true);
}

/** The page that says who of a project can be reached, in a tab of its own. */
export class HealthTab {
  readonly page: Page;
  private readonly address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** @param hq a tab of HQ whose session is meant, as the popup names it; null: none is named */
  static async open(browser: Browser, origin: string, project: string, hq: Page | null): Promise<HealthTab> {
    const isFirefox = (await browser.version()).toLowerCase().includes('firefox');
    const base = isFirefox ? FIREFOX_ADDRESS : await popupAddress(browser);
    const url = new URL('/health.html', base);
    url.searchParams.set('origin', origin);
    url.searchParams.set('project', project);
    const page = await browser.newPage();
    if (hq) {
      await show(page, url.href);
      // The page's own `chrome`, which no types of this project know.
      const tab: unknown = await page.evaluate(
        `chrome.tabs.query({}).then((all) => all.find((one) => one.url === ${JSON.stringify(hq.url())}).id)`,
      );
      url.searchParams.set('tab', String(tab));
    }
    const opened = new HealthTab(page, url.href);
    await opened.reopen();
    return opened;
  }

  /** As loading it again does: a reading that was under way is broken off. */
  async reopen(): Promise<void> {
    await show(this.page, this.address);
  }

  /** @param cause in whose row the control stands, where there are several */
  async press(label: string, cause?: string): Promise<void> {
    await press(async () => {
      const handle = await this.page.evaluateHandle(
        (wanted, about) => {
          const parts =
            about === undefined ? [document.body] : [...document.querySelectorAll('.causes > li')];
          const part = parts.find((one) => about === undefined || one.textContent?.includes(about));
          return [...(part?.querySelectorAll('button, summary') ?? [])].find(
            (one) => one.textContent === wanted,
          );
        },
        label,
        cause,
      );
      return handle.asElement() as ElementHandle<Element> | null;
    });
  }

  /** @param times of the usual patience: a long list takes its time */
  async waitFor(text: string, times = 1): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      {
        timeout: times * PATIENCE.timeout,
        polling: 100,
      },
      text,
    );
  }

  /** Until nothing is read any more. */
  async waitUntilRead(times = 1): Promise<void> {
    await this.page.waitForSelector('button.primary:not([disabled])', {
      timeout: times * PATIENCE.timeout,
    });
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** What each piece of the report is said to be. */
  pieces(): Promise<Record<string, string>> {
    return this.page.$$eval('[data-piece]', (rows) =>
      Object.fromEntries(rows.map((row) => [row.getAttribute('data-piece'), row.getAttribute('data-state')])),
    );
  }
}
