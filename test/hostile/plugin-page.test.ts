import { describe, expect, inject, it } from 'vitest';
import {
  BROKEN_BUILTINS,
  COVERS,
  coverAndPress,
  inventEvents,
  readAll,
  STOP_TOGGLES,
} from './support/attacks.ts';
import { expectAlive, NAMES, settle, useHostile } from './support/hostile.ts';

const s = useHostile({ plugin: true });
const PLACE = 'plugin page';

describe('a page with the plugin', () => {
  it('shows nobody who holds a number, only what kind of owner it is', async () => {
    await s.open(PLACE);
    await s.beAsked(PLACE);
    expect(await s.caseline.text('dialog')).toContain('Held by a case of this project');
    const read = await readAll(s);
    for (const name of NAMES) expect(read).not.toContain(name);
    expect(await s.posts(PLACE)).toBe(0);
  });

  it('events that a script makes press no button', async () => {
    await s.open(PLACE);
    await s.beAsked(PLACE);
    const checks = s.checks();
    await inventEvents(s);
    await settle(s);
    expect(await s.caseline.dialogIsOpen()).toBe(true);
    expect([await s.posts(PLACE), s.checks() - checks]).toEqual([0, 0]);
    await expectAlive(s);
  });

  // A script of the page sees into no closed shadow root, and Firefox has no other way to tell what is seen. The extension
  // sees into them, and Chromium tells.
  const covers = COVERS.filter(
    ([name]) => inject('browser') === 'chromium' || name !== 'a popover in a shadow root',
  );

  it.each(covers)('a click on what nobody sees saves nothing: %s', async (_, attack) => {
    await s.open(PLACE, STOP_TOGGLES);
    await s.beAsked(PLACE);
    await coverAndPress(s, PLACE, attack);
  });

  // The plugin is a script of the page: where the page takes its document from scripts, it takes it from the plugin.
  const others = BROKEN_BUILTINS.filter(([name]) => name !== 'names of the document that are elements');

  it.each(others)('the person is asked with %s', async (_, attack) => {
    await s.open(PLACE, attack);
    await s.beAsked(PLACE);
    expect(await s.posts(PLACE)).toBe(0);
    await s.caseline.click('Cancel');
    await expectAlive(s);
  });
});
