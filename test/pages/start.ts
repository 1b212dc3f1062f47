/** `npm start`: the demo on this machine, with what to try. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser, howToInstall } from '../../.ci/browsers.mjs';
import { readStartOptions } from '../../.ci/start-options.mjs';
import { startDemo } from './demo.ts';
import { BUILDER, greeting } from './greeting.ts';

const PORT = 4173;
const TRIES = 10;

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const free = await new Promise<boolean>((done) => {
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => done(true));
  });
  if (free) await new Promise((done) => probe.close(done));
  return free;
}

/** The asked port, or the next free one, unless the person insisted on it. */
async function choosePort(asked: number, insists: boolean): Promise<number | null> {
  for (let port = asked; port < asked + (insists ? 1 : TRIES); port += 1) {
    if (port === 0 || (await isFree(port))) return port;
    console.error(`caseline: port ${port} is taken.`);
  }
  return null;
}

/** A Chromium of its own, with the extension, on the demo's builder page. */
async function openBrowser(url: string): Promise<() => Promise<void>> {
  const program = findBrowser('chromium');
  if (!program) {
    console.error(`caseline: ${howToInstall('chromium')}`);
    return async () => {};
  }
  const profile = await mkdtemp(join(tmpdir(), 'caseline-demo-'));
  const extension = resolve('dist/dev/chrome');
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `${url}${BUILDER}`,
    ],
    { stdio: 'ignore' },
  );
  child.on('error', (error) => console.error(`caseline: Chromium did not start: ${error.message}`));
  return async () => {
    child.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if ('error' in options) {
    console.error(`caseline: ${options.error}`);
    process.exit(2);
  }
  const free = await choosePort(options.port ?? PORT, options.port !== null);
  if (free === null) {
    console.error('caseline: choose another with npm start -- --port NUMBER');
    process.exit(1);
  }
  const demo = await startDemo({ port: free });
  console.log(greeting(demo.url, demo.token));
  const closeBrowser = options.open ? await openBrowser(demo.url) : async () => {};

  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await closeBrowser();
    await demo.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
}

await main();
