/**
 * `npm run scale`: the check service on engines that exist, started here from their packages. Writes its figures as JSON
 * to the file that is named; `.ci/scale.mjs` makes a section of docs/quality.md of them.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { ask, startCluster } from './cluster.ts';
import { failover } from './failover.ts';
import { growth } from './growth.ts';
import { layouts } from './layouts.ts';
import { limits } from './limits.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    owners: { type: 'string', default: '100000,1000000' },
    only: { type: 'string', default: 'layouts,failover,limits,growth' },
  },
});
const parts = new Set(values.only.split(','));
const sizes = values.owners.split(',').map(Number);
const say = (text: string) => process.stderr.write(`scale: ${text}\n`);

const server = await startCluster();
try {
  const [row] = await ask(server.address, "select current_setting('server_version') as version");
  const results: Record<string, unknown> = {
    made: new Date().toISOString().slice(0, 10),
    postgres: String(row?.version),
    node: process.version,
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
  };
  const measures: Readonly<Record<string, () => Promise<unknown>>> = {
    layouts: () => layouts(server, say),
    limits: () => limits(server, say),
    failover: () => failover(say),
    growth: () => growth(server, sizes, say),
  };
  for (const [part, run] of Object.entries(measures)) {
    if (!parts.has(part)) continue;
    results[part] = await run();
    // What was measured stays, should a later part be stopped.
    const text = JSON.stringify(results, null, 2);
    if (values.out === undefined) process.stdout.write(`${text}\n`);
    else writeFileSync(values.out, text);
  }
} finally {
  await server.remove();
}
