import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { cut, SIZES } from './cut.ts';
import { SCREENS, show } from './screens.ts';
import { createStage, frames, type Stage } from './stage.ts';
import { OF_LOOKS, violations } from './violations.ts';
import './gallery-window.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage?.close());

const each = SCREENS.map((screen) => [screen.name, screen] as const);

const NOTHING = { violations: [], checked: true };

/** Whether it is dark, and in forced colours. */
const look = (page: Page) =>
  page.evaluate(() =>
    ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query).matches),
  );

describe('axe finds nothing in', () => {
  it.each(each)('%s', async (_, screen) => {
    for (const [media, rules] of [
      [{}, undefined],
      [{ 'prefers-color-scheme': 'dark' }, OF_LOOKS],
      [{ 'forced-colors': 'active' }, OF_LOOKS],
    ] as const) {
      const { page, errors } = await stage.again('tools=yes', media);
      await show(page, screen);
      expect(await violations(page, 'chromium', rules), JSON.stringify(media)).toEqual(NOTHING);
      // In forced colours they are the person's own.
      if (!('forced-colors' in media)) {
        const { faint, measured } = await contrast(page);
        expect(faint, JSON.stringify(media)).toEqual([]);
        expect(measured).toBeGreaterThan(0);
      }
      expect(await look(page)).toEqual(['prefers-color-scheme' in media, 'forced-colors' in media]);
      expect(errors).toEqual([]);
    }
  });
});

/** Words in Latin letters that would be turned round with the text beside them. */
const turned = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('caseline-root')?.shadowRoot;
    if (!root) throw new Error('no layer');
    const NAMES = /Caseline|CommCare HQ|HQ|Alt|Shift|F8/g;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node;
      if (!parent || parent.closest('style') || !/[a-z]{2}/i.test((textContent ?? '').replace(NAMES, '')))
        continue;
      if (!parent.checkVisibility() || parent.closest('.hidden')) continue;
      // Its own direction, or that of its first letter, and not that of the layer.
      const own = parent.closest('code, bdi, [dir="ltr"], [dir="auto"], .number, option');
      let around: Element | null = parent;
      while (around && !['isolate', 'plaintext'].includes(getComputedStyle(around).unicodeBidi)) {
        around = getComputedStyle(around).display.startsWith('inline') ? around.parentElement : null;
      }
      if (!own && !around) {
        found.push(`${parent.localName}.${parent.className}: ${textContent}`);
      }
    }
    return found;
  });

describe('with long texts that run from right to left', () => {
  it.each(each)(
    'axe finds nothing, nothing is cut off, and code keeps its direction: %s',
    async (_, screen) => {
      const { page, errors } = await stage.again('tools=yes&locale=pseudo');
      await show(page, screen);
      expect(await violations(page)).toEqual(NOTHING);
      for (const [width, height] of SIZES) {
        await page.setViewport({ width, height });
        await frames(page);
        expect(await cut(page), `${width} × ${height}`).toEqual([]);
      }
      expect(await turned(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
