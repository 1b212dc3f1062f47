/** Tables of examples in a card, in each language, in a window as narrow as a phone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, show } from './screens.ts';
import { createStage, type Stage } from './stage.ts';

const TABLES = SCREENS.filter(({ name }) =>
  ['the helper number', 'the helper consent', 'the helper examples', 'Set up messaging'].includes(name),
);

/** What a person would have to scroll sideways for, and headings, results and whole numbers that are broken in two. */
const faults = (page: Page, browser: 'chromium' | 'firefox') =>
  page.evaluate((firefox) => {
    const root = document.querySelector('caseline-root')?.shadowRoot;
    const tables = [...(root?.querySelectorAll('.examples') ?? [])];
    const wide = tables
      .filter((table) => table.scrollWidth > table.clientWidth)
      .map((table) => `${table.scrollWidth} px in ${table.clientWidth} px`);
    const words: Range[] = [];
    for (const cell of tables.flatMap((table) => [...table.querySelectorAll('th, td')])) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
          // Addresses, and two numbers in one answer, may break; for Firefox digits behind a hyphen are no word of their own.
          if (firefox && node.textContent?.[index - 1] === '-') continue;
          if (cell.matches('td:not(:last-child)') && !/^\+?\d{1,12}$/.test(word)) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          words.push(range);
        }
      }
    }
    const broken = words
      .filter((word) => new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      .map(String);
    return { tables: tables.length > 0, wide, broken: [...new Set(broken)] };
  }, browser === 'firefox');

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage(browser);
  });
  afterAll(() => stage?.close());

  it.each(TABLES.map((screen) => [screen.name, screen] as const))(
    'has room for its table in a narrow window, in each language: %s',
    async (_, screen) => {
      for (const locale of ['en', 'fr', 'es', 'pt', 'hi', 'sw']) {
        const { page } = await stage.again(`tools=yes&locale=${locale}`);
        await page.setViewport({ width: 400, height: 800 });
        await show(page, screen);
        expect(await faults(page, browser), locale).toEqual({ tables: true, wide: [], broken: [] });
      }
    },
  );
});
