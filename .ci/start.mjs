// `npm start`: builds everything, then runs the demo server on embedded defaults.
import { spawn, spawnSync } from 'node:child_process';
import { readStartOptions, START_HELP } from './start-options.mjs';

const args = process.argv.slice(2);
const options = readStartOptions(args);
if ('error' in options) {
  console.error(`caseline: ${options.error} (npm start -- --help lists the options)`);
  process.exit(2);
}
if (options.help) {
  console.log(START_HELP);
  process.exit(0);
}

console.log('caseline: building …');
const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = spawn(process.execPath, ['dist/dev/start.js', ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
