import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MUTATIONS } from '../mutation/mutations.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** Whoever moves code takes the fault along that `npm run mutation` puts into it. */
it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
  'a fault has its place: %s',
  (_, { file, from, to }) => {
    expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  },
);
