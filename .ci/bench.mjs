// `npm run bench`: bundles the benches, so that what is measured is what ships, runs them and writes their figures into
// docs/quality.md. Words choose benches: then nothing is written. `--json` prints the figures as JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { writeBench } from './quality/bench.mjs';

const args = process.argv.slice(2);
const builder = await createBuilder({ logLevel: 'warn' });
// The command line is measured as it ships.
for (const name of ['cli', 'bench']) {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`vite.config.ts has no environment "${name}"`);
  await builder.build(environment);
}
const folder = mkdtempSync(join(tmpdir(), 'caseline-'));
const out = join(folder, 'bench.json');
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', 'test/bench/dist/bench.js', '--out', out, ...args],
  { stdio: 'inherit' },
);
if (status === 0 && args.every((arg) => arg.startsWith('-'))) {
  writeBench(JSON.parse(readFileSync(out, 'utf8')));
  console.error('bench: wrote docs/quality.md');
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
