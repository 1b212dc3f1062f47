import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createService } from '../../src/service/app.ts';
import { loadSeed } from '../../src/service/seed.ts';
import { createStoredTokens } from '../../src/service/tokens.ts';
import { openFreshPglite } from './databases.ts';
import { NOW } from './harness.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/check-endpoint.md'), 'utf8');
const blocks = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json ?? '') as unknown);

/** As the documentation writes them. */
const TOKENS = ['caseline_b3c1f0a2d4e5968778695a4b3c2d1e0f', 'caseline_0f1e2d3c4b5a69788796a5b4c3d2e1f0'];

it('the examples of docs/check-endpoint.md are true: this seed answers that question in that way', async () => {
  const [seed, question, answer] = blocks;
  expect(blocks.length).toBe(3);
  const storage = await openFreshPglite();
  expect(await loadSeed(storage, seed, NOW)).toMatchObject({ ok: true, owners: 1 });
  const app = createService({
    storage,
    tokens: createStoredTokens(storage, Date.now),
    clock: () => NOW,
    log: () => undefined,
  });
  for (const token of TOKENS) {
    const response = await app.request('https://check.test/v1/projects/chw-kenya/contacts:check', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(question),
    });
    expect([response.status, await response.json()]).toEqual([200, answer]);
  }
  await storage.close();
});
