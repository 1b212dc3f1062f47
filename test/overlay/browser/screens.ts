/** Every screen of the layer, as a person comes to it in the gallery. */
import type { Page } from 'puppeteer-core';
import { inLayer } from './in-layer.ts';
import { frames } from './stage.ts';
import './gallery-window.ts';

export interface Screen {
  readonly name: string;
  /** What of it a person is in. */
  readonly part: string;
  open(page: Page): Promise<void>;
}

const HELPERS = {
  number: 'contact_phone_number',
  consent: 'contact_phone_number_is_verified',
  examples: 'commcare_email_address',
  zone: 'time_zone',
  language: 'language_code',
  gateway: 'contact_backend_id',
} as const;

async function openPanel(page: Page): Promise<void> {
  await page.evaluate(() => window.gallery.ui.setPanel(true));
  await inLayer(page, '.panel');
}

async function openTab(page: Page, tab: string, part: string): Promise<void> {
  await openPanel(page);
  await (await inLayer(page, `#tab-${tab}`)).focus();
  await page.keyboard.press('Enter');
  await inLayer(page, part);
}

async function openCard(page: Page): Promise<void> {
  await page.evaluate(() => window.gallery.ui.openCard(window.gallery.views[0]?.key ?? ''));
  await inLayer(page, '.card');
}

async function ask(page: Page, fixable: boolean): Promise<void> {
  await page.evaluate((canFix) => {
    const { ui, views } = window.gallery;
    const errors = views
      .slice(0, 2)
      .map(({ finding, key }) => ({ ...finding, key, label: 'Mother’s phone' }));
    const owned = {
      key: 'owned',
      number: '254712345678',
      asOf: '2026-03-01T09:00:00Z',
      from: 'cache' as const,
      answer: { status: 'owned_here' as const, owner: { kind: 'case' as const, id: 'c1', name: 'Amina' } },
    };
    const question = { errors, owned: canFix ? [] : [owned], incomplete: null, fixable: canFix };
    // Nobody answers: the layer ends first, and says so.
    ui.ask(question, { reason: true }).catch(() => {});
  }, fixable);
  await inLayer(page, 'dialog');
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'marks and the button in the corner',
    part: '.launcher',
    open: async (page) => void (await inLayer(page, '.launcher button')),
  },
  {
    name: 'the panel, with two findings of one cause, what was decided and what is missing',
    part: '.panel',
    async open(page) {
      await page.evaluate(() => {
        const { ui, views } = window.gallery;
        const [first, second, third] = views;
        if (!first || !second || !third) throw new Error('no samples');
        ui.setFindings([
          ...views,
          { ...first, key: 'again', anchor: null, label: 'Father’s phone', old: true },
        ]);
        ui.setDecided({
          accepted: [{ key: 'a', finding: second.finding, reason: 'On Monday' }],
          ignored: [{ key: 'i', finding: third.finding, reason: '', whatever: true }],
        });
        ui.setStatus({ state: 'offline', text: '', degradations: ['no-instance', 'no-reveal'] });
      });
      await openPanel(page);
      await page.evaluate(() => {
        const root = document.querySelector('caseline-root')?.shadowRoot;
        for (const one of root?.querySelectorAll('.panel details') ?? []) one.setAttribute('open', '');
      });
    },
  },
  {
    name: 'the panel of a form that writes nothing yet',
    part: '.panel',
    async open(page) {
      await page.evaluate(() => {
        window.gallery.ui.setFindings([]);
        window.gallery.ui.setStatus({ state: 'idle', text: '' });
      });
      await openPanel(page);
    },
  },
  {
    name: 'a card with Why? open',
    part: '.card',
    async open(page) {
      await openCard(page);
      await page.evaluate(() => {
        const root = document.querySelector('caseline-root')?.shadowRoot;
        root?.querySelector('.card .more')?.setAttribute('open', '');
      });
    },
  },
  {
    name: 'a card that is about to be ignored',
    part: '.card',
    async open(page) {
      await openCard(page);
      await (await inLayer(page, '.card footer button')).focus();
      await page.keyboard.press('Enter');
      await inLayer(page, '.ignore');
    },
  },
  {
    name: 'a card whose mark is on the way, of a locked question',
    part: '.card',
    async open(page) {
      await page.evaluate(() => {
        const { ui, views } = window.gallery;
        ui.setFindings(views.map((view) => ({ ...view, leads: true, locked: true })));
      });
      await openCard(page);
    },
  },
  {
    name: 'the question before a save',
    part: 'dialog',
    open: (page) => ask(page, false),
  },
  {
    name: 'the question before a save, with Fix and save',
    part: 'dialog',
    open: (page) => ask(page, true),
  },
  {
    name: 'what was done, and notices',
    part: '.bottom',
    async open(page) {
      await page.evaluate(() => {
        const { ui } = window.gallery;
        const items = [{ title: 'Use `Africa/Nairobi`', label: 'Time zone', was: null }];
        ui.setDone({ id: 1, items, undoable: true });
        ui.notify({ level: 'warning', text: 'Saved unchecked', action: { label: 'Again', run() {} } });
      });
      await inLayer(page, '.done');
    },
  },
  {
    name: 'the drawer of Web Apps',
    part: '.drawer',
    async open(page) {
      await page.evaluate(() => window.gallery.ui.setDrawer(window.gallery.drawerOf('0712345678')));
      await (await inLayer(page, '.drawer button')).focus();
      await page.keyboard.press('Enter');
      await inLayer(page, '.drawer .body');
    },
  },
  {
    name: 'Set up messaging',
    part: '.panel',
    open: (page) => openTab(page, 'setup', '.setup'),
  },
  { name: 'the helpers', part: '.panel', open: (page) => openTab(page, 'helpers', '.panel .row') },
  { name: 'the simulator', part: '.panel', open: (page) => openTab(page, 'simulator', '.simulator') },
  ...Object.entries(HELPERS).map(
    ([helper, property]): Screen => ({
      name: `the helper ${helper}`,
      part: '.card',
      async open(page) {
        const key = JSON.stringify([helper, 'case-mappings', 'update', property]);
        await page.evaluate((wanted) => window.gallery.ui.openHelper(wanted), key);
        await inLayer(page, '.widget');
      },
    }),
  ),
];

/** The screen on a page of the gallery, drawn and placed. */
export async function show(page: Page, screen: Screen): Promise<void> {
  await screen.open(page);
  await frames(page);
}
