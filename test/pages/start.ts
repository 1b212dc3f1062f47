/** `npm start`: the demo on this machine, with what to try. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, howToInstall } from '../../.ci/browsers.mjs';
import { startDemo } from './demo.ts';

const PORT = 4173;
const TRIES = 10;
const BUILDER = '/a/demo/apps/view/app1/form/demo/source/';

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

function greeting(url: string): string {
  return `
Caseline's demo runs at ${url}

  1. Open ${url}${BUILDER}?plugin=1
     a form builder with Caseline's plugin attached: a form that registers clients, with mistakes in it.
     - The markers beside the fields say what is wrong; click one, use a fix, press Ctrl+Z in the field.
     - Make a change and press Save: Caseline asks, because one number in the form already belongs to somebody, and
       about each mistake that you add. Mistakes that were there before do not hold Save.
  2. The extension: load it unpacked, then open ${url}${BUILDER}
     Chromium  chrome://extensions, Developer mode, Load unpacked: ${resolve('dist/dev/chrome')}
     Firefox   about:debugging, This Firefox, Load Temporary Add-on: ${resolve('dist/dev/firefox/manifest.json')}
     (dist/chrome and dist/firefox are for CommCare HQ itself.)
     Or let npm start -- --open do it. Web Apps and App Preview are linked from ${url}/
  3. The command line: node dist/cli/caseline.js lint test/pages/forms/demo.xml --project test/pages/demo/project.json

The check endpoint answers at ${url}/check for the project "demo" (token: demo-token). Ctrl-C ends everything.
`;
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
  const { values } = parseArgs({
    options: { open: { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  const port = values.port === undefined ? PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error('caseline: --port takes a number from 0 to 65535.');
    process.exit(2);
  }
  const free = await choosePort(port, values.port !== undefined);
  if (free === null) {
    console.error('caseline: choose another with npm start -- --port NUMBER');
    process.exit(1);
  }
  const demo = await startDemo({ port: free });
  console.log(greeting(demo.url));
  const closeBrowser = values.open ? await openBrowser(demo.url) : async () => {};

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
