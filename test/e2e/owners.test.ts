import { describe, expect, it } from 'vitest';
import type { EndpointFault } from '../pages/endpoint-faults.ts';
import { useScenario } from './support/scenario.ts';
import { waitForOwner } from './support/shown-owners.ts';

const s = useScenario({ form: 'owned' });

describe('a number of the form that somebody holds already', () => {
  it('brings the question, which names the owner', async () => {
    await s.openWithOwners();
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    const dialog = await s.caseline.text('dialog');
    expect(dialog).toContain('254712345678');
    expect(dialog).toContain('Held by a case of this project');
    await waitForOwner(s.page, 'Achieng Otieno');
    expect(dialog).not.toContain('254700111222');
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  });

  it('stays out of the page: no script of the page can read the layer in what ships, and nothing is logged', async () => {
    await s.openWithOwners();
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    expect(s.console.join('\n')).not.toContain('254712345678');
    // The ids of requests are random and may hold as many digits as a number.
    for (const number of ['254712345678', '254700111222'])
      expect(JSON.stringify(s.demo.log)).not.toContain(number);
  });
});

describe('when the check endpoint cannot be asked', () => {
  const FAULTS: readonly [string, EndpointFault, string][] = [
    ['is down', { type: 'dead' }, 'could not be reached'],
    ['never answers', { type: 'silent' }, 'took too long'],
    ['answers garbage', { type: 'garbage' }, 'could not be understood'],
    ['answers with a page', { type: 'html' }, 'could not be understood'],
    ['sends without end', { type: 'endless' }, 'could not be understood'],
    ['redirects elsewhere', { type: 'redirect', to: 'http://127.0.0.1:9/' }, 'could not be reached'],
    ['says 429', { type: 'status', status: 429, headers: { 'retry-after': '60' } }, 'asked too often'],
    ['says 500', { type: 'status', status: 500 }, 'has a fault'],
    ['says 404', { type: 'status', status: 404 }, 'no check endpoint'],
  ];

  it.each(FAULTS)(
    '%s: the cached owners answer, marked with their age, and the save goes on once',
    async (_, fault) => {
      await s.openWithOwners();
      await s.builder.touch();
      s.demo.endpoint.set(fault);
      await s.builder.clickSave();
      await s.caseline.waitForDialog();
      const dialog = await s.caseline.text('dialog');
      await waitForOwner(s.page, 'Achieng Otieno');
      expect(dialog).toContain('from the list of');
      await s.caseline.click('Save anyway');
      await s.builder.waitForSaveState('Saved');
      expect(await s.builder.posts()).toHaveLength(1);
    },
  );

  it.each(FAULTS)(
    '%s and nobody is cached: the save goes on once, and the designer is told',
    async (_, fault, told) => {
      s.demo.endpoint.set(fault);
      s.builder.project = 'never-opened-before';
      await s.builder.open();
      await s.caseline.waitForFindings(0);
      await s.builder.touch();
      await s.builder.clickSave();
      await s.builder.waitForSaveState('Saved');
      expect(await s.builder.posts()).toHaveLength(1);
      await s.caseline.waitForText(told, '.notice');
      expect(await s.caseline.dialogIsOpen()).toBe(false);
    },
  );

  it('says 401: what was cached is forgotten, the save goes on, and the designer is told', async () => {
    await s.openWithOwners();
    await s.builder.touch();
    s.demo.endpoint.set({ type: 'status', status: 401 });
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
    await s.caseline.waitForText('does not accept the token', '.notice');

    // Nothing is left that could answer without the endpoint.
    s.demo.endpoint.set({ type: 'dead' });
    await s.builder.type('nodeID', 'another_name');
    await s.builder.waitForSaveState('Save');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
  });
});
