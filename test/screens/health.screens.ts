import { it } from 'vitest';
import { HealthTab } from '../e2e/support/health-page.ts';
import { draw } from './draw.ts';
import { readCases, useHealth } from './health-of.ts';

const { hq, open } = useHealth();

it('who can be reached', async () => {
  const { browser, tab, origin, health } = await open();
  await draw(health.page, 'health-before');
  await readCases(health);
  await draw(health.page, 'health', { for: ['docs'] });
  await health.press('Show 124 cases', 'The number begins with 0');
  await health.page.waitForSelector('.rows a');
  await health.page.$eval('.rows', (rows) => rows.scrollIntoView({ block: 'center' }));
  await draw(health.page, 'health-cases');
  await health.page.$eval('.pieces', (pieces) => {
    pieces.setAttribute('open', '');
    pieces.scrollIntoView();
  });
  await draw(health.page, 'health-pieces');
  hq.signOutAll();
  await tab.goto(`${origin}/_sign-in/newcomer`);
  const other = await HealthTab.open(browser, origin, 'chw-uganda', tab);
  await other.press('Read the cases');
  await other.waitFor('HQ does not let you');
  await draw(other.page, 'health-forbidden');
});
