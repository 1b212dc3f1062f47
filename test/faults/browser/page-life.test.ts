import { expect, it } from 'vitest';
import { BuilderPage } from '../../e2e/support/builder-page.ts';
import { CaselineLayer } from '../../e2e/support/caseline-layer.ts';
import { useScenario } from '../../e2e/support/scenario.ts';

const s = useScenario({ form: 'owned' });

/** The person has pressed Save and is asked. */
async function beAsked(): Promise<void> {
  await s.openWithOwners();
  await s.builder.touch();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
}

it('a page that is left with the question open saves nothing, and asks again when it is back', async () => {
  await beAsked();
  // Web Apps would change its address while it loads, which ends the navigation in Firefox.
  await s.page.goto(`${s.demo.url}/`);
  expect(await s.builder.posts()).toEqual([]);
  await s.builder.reopen();
  await s.builder.touch();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});

it('a page that is loaded again while its save is checked saves nothing twice', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  s.demo.endpoint.set({ type: 'silent' });
  await s.builder.clickSave();
  await s.builder.reopen();
  s.demo.endpoint.set(null);
  expect(await s.builder.posts()).toEqual([]);
  await s.builder.touch();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});

it('of two tabs with one form, each is asked by itself; one that is closed saves nothing', async () => {
  await beAsked();
  const other = await s.browser.newPage();
  const builder = new BuilderPage(other, s.demo.url, 'owned');
  await other.goto(s.page.url());
  await other.waitForSelector('.fd-question-tree a.jstree-anchor');
  await builder.touch();
  await builder.clickSave();
  const layer = new CaselineLayer(other);
  await layer.waitForDialog();
  await other.close({ runBeforeUnload: false });
  await s.page.bringToFront();
  expect(await s.builder.posts()).toEqual([]);
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});
