// `npm run sizes`: builds, measures the packages, and writes the tables of docs/plugin.md. Who measures is
// test/contract/package.test.ts, which otherwise holds the tables against what it measures.
import { spawnSync } from 'node:child_process';

function npx(args, env = {}) {
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

npx(['vite', 'build', '--logLevel', 'error']);
npx(['vitest', 'run', '--project', 'contract', 'test/contract/package.test.ts', '-t', 'docs/plugin.md'], {
  CASELINE_WRITE_SIZES: '1',
});
