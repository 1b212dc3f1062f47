import { expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { local } = await import('../../src/extension/background/storage.ts');

/** A browser whose storage answers a call so. */
function answering(set: () => Promise<unknown>): void {
  const { browser } = createFakeBrowser();
  const storage = { ...browser.storage, local: { ...browser.storage.local, set } };
  Object.assign(fake, { browser: { ...browser, storage } });
}

it.each([undefined, null])('takes what the storage answers for an answer: %s', async (nothing) => {
  answering(async () => nothing);
  await expect(local.set({ a: 1 })).resolves.toBe(nothing);
});

it('waits for no answer longer than a check may wait for it', async () => {
  vi.useFakeTimers();
  answering(() => new Promise(() => {}));
  const set = local.set({ a: 1 });
  const refused = expect(set).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(1_000);
  await refused;
  vi.useRealTimers();
});
