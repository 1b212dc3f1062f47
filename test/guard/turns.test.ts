import { expect, it } from 'vitest';
import { createTurns } from '../../src/guard/turns.ts';

/** Whether something that waited for its turn had it before the work went on. */
async function othersHadTheirTurn(workMs: number): Promise<boolean> {
  let now = 0;
  let had = false;
  const turn = createTurns(() => now);
  setTimeout(() => {
    had = true;
  });
  now += workMs;
  await turn();
  return had;
}

it('lets others work after a long step, and not after each short one', async () => {
  expect(await othersHadTheirTurn(3)).toBe(false);
  expect(await othersHadTheirTurn(30)).toBe(true);
});

it('counts anew after each turn', async () => {
  let now = 0;
  const turn = createTurns(() => now);
  now = 30;
  await turn();
  let had = false;
  setTimeout(() => {
    had = true;
  });
  now = 35;
  await turn();
  expect(had).toBe(false);
});
