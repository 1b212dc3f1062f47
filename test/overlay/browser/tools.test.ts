import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, focusOn } from '../../e2e/support/hand.ts';
import { press } from '../../e2e/support/press.ts';
import { inLayer } from './in-layer.ts';
import { createStage, frames, type Stage } from './stage.ts';
import './gallery-window.ts';

const HELPERS = ['number', 'consent', 'examples', 'zone', 'language', 'gateway'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage?.close());

async function openHelper(page: Page, helper: string): Promise<void> {
  await page.evaluate((wanted) => {
    const property =
      {
        number: 'contact_phone_number',
        consent: 'contact_phone_number_is_verified',
        examples: 'commcare_email_address',
        zone: 'time_zone',
        language: 'language_code',
        gateway: 'contact_backend_id',
      }[wanted] ?? '';
    window.gallery.ui.openHelper(JSON.stringify([wanted, 'case-mappings', 'update', property]));
  }, helper);
  await inLayer(page, '.widget');
  await frames(page);
}

async function openSimulator(page: Page): Promise<void> {
  await page.evaluate(() => window.gallery.ui.setPanel(true));
  await press(() => inLayer(page, '#tab-simulator'));
  await inLayer(page, '.simulator');
  await frames(page);
}

describe('for everyone', () => {
  it('nothing is cut off on a window of 320 px with wide text spacing', async () => {
    const { page } = await stage.open('tools=yes');
    await page.setViewport({ width: 320, height: 480 });
    await page.evaluate(() => {
      const root = document.querySelector('caseline-root')?.shadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    const cut = () =>
      page.evaluate(() => {
        const root = document.querySelector('caseline-root')?.shadowRoot;
        return [
          ...(root?.querySelectorAll('.card, .panel, .body, header, .button, .tabs, p, fieldset, dl') ?? []),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.localName}.${element.className}`);
      });
    for (const helper of HELPERS) {
      await openHelper(page, helper);
      expect(await cut(), helper).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await openSimulator(page);
    expect(await cut()).toEqual([]);
  });
});

describe('in a window without much room', () => {
  /** What of the open widget is out of the window or hidden, and whether it has a button that inserts. */
  const look = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('caseline-root')?.shadowRoot;
      const widget = root?.querySelector('.widget')?.getBoundingClientRect();
      const save = document.querySelector('h1')?.getBoundingClientRect();
      const button = root?.querySelector('.widget .insert button');
      if (!root || !widget || !save) throw new Error('nothing is open');
      const wrong: string[] = [];
      if (widget.top < 0 || widget.left < 0) wrong.push('starts outside');
      if (widget.bottom > innerHeight || widget.right > innerWidth) wrong.push('ends outside');
      if (widget.top < save.bottom && widget.left < save.right) wrong.push('covers Save');
      if (button) {
        const { x, y, width, height } = button.getBoundingClientRect();
        const hit = root.elementFromPoint(x + width / 2, y + height / 2);
        if (!hit || !button.contains(hit)) wrong.push('its button cannot be pressed');
      }
      return { wrong, inserts: button !== null };
    });

  it.each([
    [1280, 720],
    [1366, 600],
    [640, 400],
    [400, 700],
  ])('a widget is in the window and its button can be pressed: %i × %i', async (width, height) => {
    const { page } = await stage.open('tools=yes');
    await page.setViewport({ width, height });
    // It stands for the page's Save button.
    await page.evaluate(() => window.gallery.ui.keepClear(document.querySelector('h1')));
    const inserting: string[] = [];
    for (const helper of HELPERS) {
      await openHelper(page, helper);
      const { wrong, inserts } = await look(page);
      expect(wrong, helper).toEqual([]);
      if (inserts) inserting.push(helper);
    }
    expect(inserting).toContain('number');
    await openHelper(page, 'number');
    await (await inLayer(page, '.insert button')).focus();
    await page.keyboard.press('Enter');
    expect(await page.$('caseline-root >>> .notice')).toBeNull();
  });
});

describe('a list of choices', () => {
  /** Where its first free choice is. */
  const place = (page: Page) =>
    page.evaluate(() => {
      const widget = document.querySelector('caseline-root')?.shadowRoot?.querySelector('.widget');
      const { y, height } = widget?.querySelector('.option')?.getBoundingClientRect() ?? {};
      return { y, height };
    });

  it.each(['zone', 'language', 'gateway'])(
    'of a %s stands still when something is chosen',
    async (helper) => {
      for (const height of [720, 600, 520, 480, 440, 400]) {
        const { page } = await stage.open('tools=yes');
        await page.setViewport({ width: 1280, height });
        await openHelper(page, helper);
        const before = await place(page);
        await page.evaluate(() => {
          const root = document.querySelector('caseline-root')?.shadowRoot;
          root?.querySelector<HTMLInputElement>('.widget .option input:not(:disabled)')?.click();
        });
        await inLayer(page, '.widget .insert button');
        await frames(page);
        expect(await place(page), `in a window of ${height} px`).toEqual(before);
        await page.close();
      }
    },
  );
});

describe('a widget by keyboard', () => {
  it('takes the focus, and Escape gives the caret back', async () => {
    const { page } = await stage.open('tools=yes');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#verified');
      field?.focus();
      field?.setSelectionRange(1, 2);
    });
    await openHelper(page, 'consent');
    expect(
      await page.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement?.classList.contains('widget'),
      ),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$('caseline-root >>> .widget')).toBeNull();
    expect(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement
          ? [activeElement.id, activeElement.selectionStart, activeElement.selectionEnd]
          : null;
      }),
    ).toEqual(['verified', 1, 2]);
  });

  it('stays while the designer works in the page', async () => {
    const { page } = await stage.open('tools=yes');
    await openHelper(page, 'examples');
    await click(page, '#language');
    await page.keyboard.type('en');
    await page.keyboard.press('Escape');
    expect(await page.$('caseline-root >>> .widget')).not.toBeNull();
  });

  it('what is typed in the simulator is not heard by the page', async () => {
    const { page } = await stage.open('tools=yes&mode=open');
    await openSimulator(page);
    await page.evaluate(() => {
      for (const type of ['keydown', 'input', 'change', 'paste']) {
        document.addEventListener(type, () => window.gallery.log.push(['page heard', type]));
      }
    });
    await focusOn(() => inLayer(page, '.answer input'));
    await page.keyboard.type('254712345678');
    expect(await page.evaluate(() => window.gallery.log)).toEqual([]);
  });
});
