import { expect, it } from 'vitest';
import { readAll } from './support/attacks.ts';
import { NAMES, PLACES, useHostile } from './support/hostile.ts';

const s = useHostile();

it.each(PLACES)(
  '%s: no script of the page reads who holds a number while the person is asked',
  async (place) => {
    await s.open(place);
    await s.beAsked(place);
    const read = await readAll(s);
    for (const name of NAMES) expect(read).not.toContain(name);
    // The frame cannot be reached, and its key is nowhere.
    expect(read).not.toContain('owner.html');
    expect(await s.posts(place)).toBe(0);
  },
);
