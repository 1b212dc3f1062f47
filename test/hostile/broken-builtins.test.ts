import { describe, it } from 'vitest';
import { askAndHearNothing, BROKEN_BUILTINS } from './support/attacks.ts';
import { PLACES, useHostile } from './support/hostile.ts';

const s = useHostile();

describe.each(PLACES)('%s: the person is asked, and the page hears nothing, with', (place) => {
  it.each(BROKEN_BUILTINS)('%s', async (_, attack) => {
    // To type into Web Apps a test looks where the cursor is.
    const kept = place === 'Web Apps' ? attack.replace(", 'activeElement'", '') : attack;
    await askAndHearNothing(s, place, kept);
  });
});
