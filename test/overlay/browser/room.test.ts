/** The room that the layer takes: what of the page lies under it, and where Tab leads out of it. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focus } from '../../e2e/support/hand.ts';
import { press } from '../../e2e/support/press.ts';
import { inLayer } from './in-layer.ts';
import { createStage, frames, type Stage } from './stage.ts';
import './gallery-window.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage?.close());

/** As a form builder: Save at the upper right, and fields as wide as the window leaves them. */
async function openBuilder(width: number, height: number): Promise<Page> {
  const { page } = await stage.open('tools=yes');
  await page.setViewport({ width, height });
  await page.evaluate(() => {
    const save = document.createElement('button');
    save.id = 'save';
    save.textContent = 'Save';
    save.style.cssText = 'position: absolute; inset: 8px 8px auto auto; height: 30px';
    document.body.style.position = 'relative';
    document.body.style.margin = '0';
    document.body.prepend(save);
    for (const one of document.querySelectorAll<HTMLElement>('.scroller')) one.style.width = 'auto';
    window.gallery.ui.keepClear(save);
  });
  await frames(page);
  return page;
}

async function setPanel(page: Page, open: boolean): Promise<void> {
  await page.evaluate((wanted) => window.gallery.ui.setPanel(wanted), open);
  await frames(page);
}

/** The page's controls of which a part lies under the panel. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('caseline-root')?.shadowRoot?.querySelector('.panel');
    const box = panel?.getBoundingClientRect();
    if (!box) throw new Error('no panel');
    return [...document.querySelectorAll('button, input, [contenteditable]')]
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      })
      .map(({ id }) => id);
  });

const layout = (page: Page) =>
  page.evaluate(() => ({
    style: document.documentElement.getAttribute('style'),
    save: document.querySelector('#save')?.getBoundingClientRect().right,
    field: document.querySelector('#phone')?.getBoundingClientRect().width,
  }));

describe('the panel', () => {
  it.each([
    [1280, 720],
    [1366, 768],
    [1920, 1080],
  ])('stands beside the page where there is room, and gives it back: %i × %i', async (width, height) => {
    const page = await openBuilder(width, height);
    const before = await layout(page);
    const told = page.evaluate(
      () => new Promise((resolve) => window.addEventListener('resize', resolve, { once: true })),
    );
    await setPanel(page, true);
    expect(await covered(page)).toEqual([]);
    // Form builders reckon with pixels, and anew when they are told.
    await told;
    const panel = await (await inLayer(page, '.panel')).boundingBox();
    expect(panel).toMatchObject({ y: 0, height });
    await setPanel(page, false);
    expect(await layout(page)).toEqual(before);
  });

  it('gives the room back when the layer ends', async () => {
    const page = await openBuilder(1280, 720);
    const before = await layout(page);
    await setPanel(page, true);
    expect(await layout(page)).not.toEqual(before);
    await page.evaluate(() => window.gallery.ui.dispose());
    expect(await layout(page)).toEqual(before);
  });

  it('leaves a margin of the page’s own as it was', async () => {
    const page = await openBuilder(1280, 720);
    await page.evaluate(() => document.documentElement.style.setProperty('margin-right', '3px'));
    const before = await layout(page);
    await setPanel(page, true);
    await setPanel(page, false);
    expect(await layout(page)).toEqual(before);
  });

  it('lies over the edge of a page that cannot become narrower, below Save', async () => {
    const page = await openBuilder(1280, 720);
    await page.evaluate(() => {
      document.body.style.minWidth = '1200px';
    });
    const before = await layout(page);
    await setPanel(page, true);
    expect(await layout(page)).toEqual(before);
    expect(await covered(page)).not.toContain('save');
  });

  it.each([
    [640, 400],
    [400, 800],
    [1024, 768],
  ])(
    'is a sheet at the lower edge where there is no room, with its way away in sight: %i × %i',
    async (width, height) => {
      const page = await openBuilder(width, height);
      const before = await layout(page);
      await setPanel(page, true);
      expect(await layout(page)).toEqual(before);
      expect(await covered(page)).not.toContain('save');
      const panel = await (await inLayer(page, '.panel')).boundingBox();
      expect(panel).toMatchObject({ x: 0, width });
      expect(Math.round((panel?.y ?? 0) + (panel?.height ?? 0))).toBe(height);
      // Scrolled to its end, it can still be closed.
      await page.evaluate(() => {
        const list = document.querySelector('caseline-root')?.shadowRoot?.querySelector('.panel');
        list?.scrollTo(0, list.scrollHeight);
      });
      await press(() => inLayer(page, '.panel header button'));
      expect(await page.$('caseline-root >>> .panel')).toBeNull();
    },
  );

  it('makes way for a card where there is no room for both, and comes back', async () => {
    const page = await openBuilder(640, 400);
    await setPanel(page, true);
    await page.evaluate(() => window.gallery.ui.openCard(window.gallery.views[0]?.key ?? ''));
    await frames(page);
    const isSeen = () =>
      page.evaluate(() =>
        document
          .querySelector('caseline-root')
          ?.shadowRoot?.querySelector('.panel')
          ?.checkVisibility({ visibilityProperty: true }),
      );
    expect(await isSeen()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await isSeen()).toBe(true);
  });
});

describe('the button in the corner', () => {
  const place = (page: Page) => inLayer(page, '.launcher').then((launcher) => launcher.boundingBox());

  it('stands above what the page has there', async () => {
    const page = await openBuilder(1280, 720);
    const corner = await place(page);
    await page.evaluate(() => {
      const chat = document.createElement('button');
      chat.style.cssText = 'position: fixed; inset: auto 8px 8px auto; width: 60px; height: 60px';
      document.body.append(chat);
      window.gallery.ui.reposition();
    });
    await frames(page);
    const higher = await place(page);
    expect((higher?.y ?? 0) + (higher?.height ?? 0)).toBeLessThanOrEqual(720 - 68);
    await page.evaluate(() => {
      document.querySelector('body > button:last-child')?.remove();
      window.gallery.ui.reposition();
    });
    await frames(page);
    expect(await place(page)).toEqual(corner);
  });

  it('does not stand on Save, which is no control where it is greyed out', async () => {
    const page = await openBuilder(640, 400);
    await page.evaluate(() => {
      // As a form's settings in a low window: a field in the corner, and Save where one step up would be.
      const field = document.createElement('input');
      field.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 40px';
      const save = document.createElement('div');
      save.style.cssText = 'position: fixed; inset: auto 0 90px auto; width: 70px; height: 30px';
      document.querySelector('.scroller')?.remove();
      document.body.append(field, save);
      window.gallery.ui.keepClear(save);
      window.gallery.ui.reposition();
    });
    await frames(page);
    const { y = 0, height = 0 } = (await place(page)) ?? {};
    expect(y + height).toBeLessThanOrEqual(400 - 120);
  });

  it.each(['modal', 'offcanvas show'])(
    'is away while a dialogue of the page lies there, and comes back by itself: %s',
    async (kind) => {
      const page = await openBuilder(1280, 720);
      await page.evaluate((name) => {
        const modal = document.createElement('div');
        modal.className = name;
        modal.style.cssText = 'position: fixed; inset: 0';
        document.body.append(modal);
        window.gallery.ui.reposition();
      }, kind);
      await frames(page);
      const launcher = await inLayer(page, '.launcher');
      const visibility = () => launcher.evaluate((element) => getComputedStyle(element).visibility);
      expect(await visibility()).toBe('hidden');
      // No event tells of it.
      await page.evaluate(() => document.querySelector('.modal, .offcanvas')?.remove());
      await expect.poll(visibility).toBe('visible');
    },
  );
});

describe.each(['chromium', 'firefox'] as const)('Tab, in %s', (name) => {
  let own: Stage;
  beforeAll(async () => {
    own = await createStage(name);
  });
  afterAll(() => own?.close());

  const inPage = (page: Page) => page.evaluate(() => document.activeElement?.id);
  /** Focus on the last or the first control of a part. */
  const goTo = (page: Page, part: string, which: 'first' | 'last') =>
    page.evaluate(
      (selector, end) => {
        const root = document.querySelector('caseline-root')?.shadowRoot;
        const stops = [
          ...(root?.querySelectorAll<HTMLElement>(`${selector} :is(button, a[href], summary)`) ?? []),
        ].filter((element) => element.checkVisibility() && element.tabIndex >= 0);
        stops.at(end === 'first' ? 0 : -1)?.focus();
      },
      part,
      which,
    );
  async function openCard(page: Page): Promise<void> {
    await focus(page, '#language');
    // The second finding, whose field is the second of the page.
    await page.evaluate(() => window.gallery.ui.openCard(window.gallery.views[1]?.key ?? ''));
    await inLayer(page, '.card');
  }

  it('behind a card’s last control goes on behind its field', async () => {
    const { page } = await own.open();
    await openCard(page);
    await goTo(page, '.card', 'last');
    await page.keyboard.press('Tab');
    expect(await inPage(page)).toBe('zone');
  });

  it('back before a card’s first control goes to its field', async () => {
    const { page } = await own.open();
    await openCard(page);
    await goTo(page, '.card', 'first');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await inPage(page)).toBe('verified');
  });

  it('behind the panel’s last control goes on where the person was', async () => {
    const { page } = await own.open();
    await focus(page, '#phone');
    await press(() => inLayer(page, '.launcher button'));
    await inLayer(page, '.panel');
    await goTo(page, '.panel', 'last');
    await page.keyboard.press('Tab');
    expect(await inPage(page)).toBe('verified');
  });
});
