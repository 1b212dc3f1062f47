import { it } from 'vitest';
import { MISTAKES } from '../e2e/support/demo-form.ts';
import { popupAddress } from '../e2e/support/extension-console.ts';
import { click } from '../e2e/support/hand.ts';
import { useScenario } from '../e2e/support/scenario.ts';
import { PATIENCE } from '../patience.ts';
import { draw } from './draw.ts';

const s = useScenario();

it('popup and options', async () => {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  const popup = await popupAddress(s.browser);
  await s.page.goto(popup);
  await s.page.waitForSelector('ul.list li', PATIENCE);
  await draw(s.page, 'popup');
  await s.page.goto(popup.replace('popup', 'welcome'));
  await s.page.waitForSelector('.given', PATIENCE);
  await draw(s.page, 'welcome');
  await s.page.goto(popup.replace('popup', 'options'));
  await s.page.waitForSelector('[name="endpoint"]', PATIENCE);
  await draw(s.page, 'options', { for: ['docs', 'stores'] });
});

it('fields on a page of one’s own', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.page.goto(`${s.demo.url}/html-form/fields`);
  await s.page.waitForFunction(() => 'ready' in window, PATIENCE);
  await s.page.evaluate(() => (window as unknown as { ready: Promise<void> }).ready);
  await click(s.page, '#phone');
  await s.page.keyboard.type('0712');
  await draw(s.page, 'fields', { for: ['docs'] });
});

it('the demo’s first page', async () => {
  await s.page.goto(`${s.demo.url}/`);
  await draw(s.page, 'demo');
});
