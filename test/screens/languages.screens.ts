/** The form builder, a form's settings, Web Apps and the extension's own pages in the languages beside English. */
import { it } from 'vitest';
import { CasePage } from '../e2e/support/case-page.ts';
import { popupAddress } from '../e2e/support/extension-console.ts';
import { useScenario } from '../e2e/support/scenario.ts';
import { EntryPage } from '../e2e/web-apps/entry-page.ts';
import { PATIENCE } from '../patience.ts';
import { draw } from './draw.ts';
import { OTHER_LANGUAGES, speak } from './language.ts';

const s = useScenario();

/** Presses what a selector finds in the layer: names differ from language to language. */
async function pressOurs(selector: string): Promise<void> {
  const part = await s.page.waitForFunction(
    (wanted) => document.querySelector('caseline-root')?.shadowRoot?.querySelector<HTMLElement>(wanted),
    { ...PATIENCE, polling: 'raf' },
    selector,
  );
  await (part as Awaited<ReturnType<typeof s.page.$>>)?.focus();
  await s.page.keyboard.press('Enter');
}

async function waitForOurs(selector: string): Promise<void> {
  await s.page.waitForFunction(
    (wanted) => document.querySelector('caseline-root')?.shadowRoot?.querySelector(wanted),
    { ...PATIENCE, polling: 'raf' },
    selector,
  );
}

/** The tab is where it was scrolled to for a picture of another size. */
async function drawTab(tab: string, part: string, name: string): Promise<void> {
  await pressOurs(`#tab-${tab}`);
  await waitForOurs(part);
  await draw(s.page, name, { sizesOnly: true });
}

it.each(OTHER_LANGUAGES)('the form builder in %s', async (language) => {
  await speak(s.browser, language);
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.builder.open();
  await s.caseline.waitForText('8', '.launcher');
  await pressOurs('.launcher button');
  await waitForOurs('.panel');
  await draw(s.page, `builder-panel-${language}`);
  await drawTab('setup', '.setup', `builder-setup-${language}`);
  await drawTab('helpers', '.panel section .row', `builder-helpers-${language}`);
  await drawTab('simulator', '.simulator', `builder-simulator-${language}`);
  await pressOurs('#tab-findings');
  await s.caseline.choose('contact_phone_number_is_verified');
  await s.caseline.closePanel();
  await draw(s.page, `builder-card-${language}`);
  await s.page.keyboard.press('Escape');
  await s.builder.makeMistake();
  await s.builder.clickSave();
  await waitForOurs('dialog[open]');
  await draw(s.page, `builder-save-${language}`);
});

it.each(OTHER_LANGUAGES)('a form’s settings and Web Apps in %s', async (language) => {
  await speak(s.browser, language);
  await s.page.setViewport({ width: 1280, height: 720 });
  await new CasePage(s.page, s.demo.url).open();
  await s.caseline.waitForText('8', '.launcher');
  await pressOurs('.launcher button');
  await waitForOurs('.panel');
  await draw(s.page, `settings-panel-${language}`, { sizesOnly: true });
  const entry = new EntryPage(s.page, s.demo.url);
  await entry.open({ form: 'register' });
  await entry.type('Phone number', '0712345678');
  await entry.choose('May we send messages?', 'Yes');
  await s.caseline.waitForText('0712345678', '.drawer');
  await draw(s.page, `web-apps-line-${language}`, { sizesOnly: true });
  await pressOurs('.drawer .summary');
  await waitForOurs('.drawer .body');
  await draw(s.page, `web-apps-${language}`, { sizesOnly: true });
});

it.each(OTHER_LANGUAGES)('popup, options and first page in %s', async (language) => {
  await speak(s.browser, language);
  const popup = await popupAddress(s.browser);
  for (const [name, part] of [
    ['popup', 'h2'],
    ['welcome', '.given'],
    ['options', '[name="endpoint"]'],
  ] as const) {
    await s.page.goto(popup.replace('popup', name));
    await s.page.waitForSelector(part, PATIENCE);
    await draw(s.page, `${name}-${language}`, { sizesOnly: true });
  }
});
