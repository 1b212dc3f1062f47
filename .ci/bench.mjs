// `npm run bench`: bundles the benches, so that what is measured is what ships, and runs them.
import { spawnSync } from 'node:child_process';
import { createBuilder } from 'vite';

const builder = await createBuilder({ logLevel: 'warn' });
const environment = builder.environments.bench;
if (!environment) throw new Error('vite.config.ts has no environment "bench"');
await builder.build(environment);
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', 'test/bench/dist/bench.js', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
