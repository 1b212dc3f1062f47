import type { Browser } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CasePage, type CasePageQuery } from '../support/case-page.ts';
import { useCaseScenario } from '../support/case-scenario.ts';
import { freshBrowser } from '../support/stage.ts';

const s = useCaseScenario();
const USER = '#usercase-config-ko';

/** A browser without Caseline. */
let plain: Browser;
beforeAll(async () => {
  plain = await freshBrowser({ extension: null });
});

/** Every shape that HQ has ever posted. */
const PAGES: readonly (readonly [name: string, query: CasePageQuery])[] = [
  ['update_multi with update_diff', { setup: 'twice' }],
  ['update_multi without update_diff', { setup: 'twice', diff: '0' }],
  ['update', { setup: 'demo', generation: 'update' }],
  ['update with conflicts', { setup: 'twice', generation: 'conflicts' }],
  ['very old {property: path}', { setup: 'demo', generation: 'path' }],
  ['a question that is gone', { setup: 'gone' }],
  ['child cases', { setup: 'family' }],
  ['child cases of a very old form', { setup: 'family', generation: 'path' }],
  ['advanced load_update_cases and open_cases', { setup: 'advanced', module: 'advanced' }],
  ['very old advanced actions', { setup: 'advanced', module: 'advanced', generation: 'path' }],
  ['more rows than a page shows', { setup: 'large' }],
];

/** The same deeds on both pages: what nobody fixed may not differ by one byte. */
async function edit(settings: CasePage, home?: string): Promise<void> {
  const rows = await settings.rows(home);
  const last = rows.findLast(([property]) => property !== 'name')?.[0] ?? '';
  // Panels of advanced actions are closed.
  await settings.page.$$eval('.panel-collapse', (panels) => {
    for (const panel of panels) panel.classList.add('in', 'show');
  });
  await settings.rename(last, 'edited_by hand', home);
  await settings.waitForSaveState('Save', home);
}

async function plainBody(query: CasePageQuery, home?: string): Promise<string | undefined> {
  const page = await plain.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  const settings = new CasePage(page, s.demo.url);
  await settings.open(query);
  if (home) await settings.tab('usercase-configuration');
  await edit(settings, home);
  await settings.save(home);
  await settings.waitForSaveState('Saved', home);
  const [post] = await settings.posts();
  await page.close();
  return post?.body;
}

async function watchedBody(query: CasePageQuery, home?: string): Promise<string | undefined> {
  await s.settings.open(query);
  await s.caseline.openPanel();
  const [first] = await s.caseline.whats();
  if (first) await s.caseline.chooseFinding(first);
  await s.caseline.closePanel();
  await s.page.keyboard.press('Escape');
  await s.settings.open(query);
  if (home) await s.settings.tab('usercase-configuration');
  await s.caseline.waitForText('', '.launcher');
  await edit(s.settings, home);
  await s.settings.saveWhateverIsAsked(s.caseline, home);
  const posts = await s.settings.posts();
  expect(posts).toHaveLength(1);
  return posts[0]?.body;
}

describe('what nobody fixed is posted byte by byte as without Caseline', () => {
  it.each(PAGES)('%s', async (_, query) => {
    const body = await plainBody(query);
    expect(body).toContain('edited_by_hand');
    expect(await watchedBody(query)).toBe(body);
  });

  it.each(['multi', 'path'])('user properties (%s)', async (generation) => {
    const query = { setup: 'family', generation };
    const body = await plainBody(query, USER);
    expect(body).toContain('usercase_update');
    expect(await watchedBody(query, USER)).toBe(body);
  });
});
