import { beforeEach, describe, it } from 'vitest';
import { COVERS, coverAndPress, STOP_TOGGLES } from './support/attacks.ts';
import { useHostile } from './support/hostile.ts';

const s = useHostile();

describe('form builder: a click on what nobody sees saves nothing', () => {
  beforeEach(async () => {
    await s.open('form builder', STOP_TOGGLES);
    await s.beAsked('form builder');
  });

  it.each(COVERS)('%s', async (_, attack) => {
    await coverAndPress(s, 'form builder', attack);
  });
});
