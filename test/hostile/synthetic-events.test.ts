import { expect, it } from 'vitest';
import { expectAlive, PLACES, settle, useHostile } from './support/hostile.ts';

const s = useHostile();

it.each(PLACES)('%s: events that a script makes press no button of the layer', async (place) => {
  await s.open(place);
  await s.beAsked(place);
  const checks = s.checks();
  await s.page.evaluate(() => {
    const host = document.querySelector('caseline-root');
    const place = { bubbles: true, composed: true, cancelable: true, clientX: 640, clientY: 450 };
    for (let count = 0; count < 200; count += 1) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
        host?.dispatchEvent(new MouseEvent(type, place));
      for (const key of ['Enter', ' ', 'Escape', 'Tab', 'F8'])
        for (const target of [host, document.body, window])
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...place, key }));
    }
    if (host instanceof HTMLElement) {
      host.focus();
      host.click();
    }
    window.dispatchEvent(new Event('online'));
  });
  await settle(s);
  expect(await s.caseline.dialogIsOpen()).toBe(true);
  expect(await s.posts(place)).toBe(0);
  expect(s.checks()).toBe(checks);
  await expectAlive(s);
});
