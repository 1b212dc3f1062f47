// `npm run scale`: bundles the command line and the programs that load it, runs them, and writes their figures into
// docs/quality.md. With `--full` ten million owners, too; other arguments go to test/scale/run.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createBuilder } from 'vite';
import { writeScale } from './quality/scale.mjs';

const OUT = 'dist/dev/scale.json';

const args = process.argv.slice(2).filter((arg) => arg !== '--full');
const sizes = process.argv.includes('--full') ? ['--owners', '100000,1000000,10000000'] : [];

const builder = await createBuilder({ logLevel: 'error' });
for (const name of ['cli', 'scale']) {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`vite.config.ts has no environment "${name}"`);
  await builder.build(environment);
}
mkdirSync('dist/dev', { recursive: true });
rmSync(OUT, { force: true });
const { status } = spawnSync(process.execPath, ['dist/dev/scale.js', '--out', OUT, ...sizes, ...args], {
  stdio: 'inherit',
});
if (existsSync(OUT)) {
  writeScale(JSON.parse(readFileSync(OUT, 'utf8')));
  console.log('scale: wrote docs/quality.md');
}
process.exit(status ?? 1);
