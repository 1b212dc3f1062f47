import { expect, it } from 'vitest';
import { inventEvents } from './support/attacks.ts';
import { expectAlive, PLACES, settle, useHostile } from './support/hostile.ts';

const s = useHostile();

it.each(PLACES)('%s: events that a script makes press no button of the layer', async (place) => {
  await s.open(place);
  await s.beAsked(place);
  const checks = s.checks();
  await inventEvents(s);
  await settle(s);
  expect(await s.caseline.dialogIsOpen()).toBe(true);
  expect(await s.posts(place)).toBe(0);
  expect(s.checks()).toBe(checks);
  await expectAlive(s);
});
