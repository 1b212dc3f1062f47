import { beforeEach, describe, it } from 'vitest';
import { COVERS, coverAndPress, STOP_TOGGLES } from './support/attacks.ts';
import { useHostile } from './support/hostile.ts';

const s = useHostile();

describe.each(['form settings', 'Web Apps'] as const)(
  '%s: a click on what nobody sees sends nothing',
  (place) => {
    beforeEach(async () => {
      await s.open(place, STOP_TOGGLES);
      await s.beAsked(place);
    });

    it.each(COVERS)('%s', async (_, attack) => {
      await coverAndPress(s, place, attack);
    });
  },
);
