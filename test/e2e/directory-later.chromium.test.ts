import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BuilderPage } from './support/builder-page.ts';
import { popupAddress, stopBackground } from './support/extension-console.ts';
import { clickText, need } from './support/hand.ts';
import { useHqScenario } from './support/hq-scenario.ts';

const s = useHqScenario();
let popupUrl = '';

async function openPopup(): Promise<Page> {
  const popup = await s.browser.newPage();
  await popup.goto(popupUrl);
  await need(popup, '.list li');
  return popup;
}

it('a result that comes after the page is gone stands in the popup, and on the next visit; the background may stop', async () => {
  popupUrl = await popupAddress(s.browser);
  await s.signIn('admin');
  s.hq.set({ type: 'cut' });
  await s.openAndTouch();
  await s.builder.clickSave();
  await s.builder.waitForSaveState('Saved');
  await s.caseline.waitForText('Caseline asks again later', '.notice');
  await stopBackground(s.page);

  let popup = await openPopup();
  const text = () => popup.evaluate(() => document.body.innerText);
  expect(await text()).toContain('Saved before the numbers in “Which helpline?” could be checked');
  await popup.close();

  s.hq.set(null);
  const other = new BuilderPage(s.page, s.builder.url, 'clean');
  other.project = s.builder.project;
  await other.open();
  popup = await openPopup();
  await expect.poll(text).toContain('is held by another contact');
  expect(await text()).toContain('Choose a helpline');
  expect(await text()).not.toMatch(/\d{9,}/);
  await popup.close();

  await s.page.bringToFront();
  await s.builder.reopen();
  await s.caseline.waitForText('A number in “Which helpline?” is held by another contact', '.notice');

  popup = await openPopup();
  expect(await text()).not.toContain('held by another contact');
  await clickText(popup, 'Forget everything');
  await expect.poll(text).toContain('Nothing is stored');
  await popup.close();
});
