// `npm run newcomer`: walks a newcomer's path and takes the time: clone, npm start, open, the first finding fixed. All in a
// folder of its own that is deleted afterwards. Prints what the terminal shows, so that it can be read.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser, howToInstall } from './browsers.mjs';

const root = join(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'caseline-newcomer-'));
const clone = join(place, 'caseline');
/** So long a newcomer would not wait. */
const LIMIT = 300_000;

const steps = [];
let started = performance.now();
function step(name) {
  const now = performance.now();
  steps.push({ name, seconds: (now - started) / 1_000 });
  started = now;
}

/** The demo, as soon as it says where it runs. */
function start() {
  const child = spawn('npm', ['start', '--', '--port', '0'], { cwd: clone, detached: true });
  let said = '';
  const url = new Promise((done, fail) => {
    const read = (chunk) => {
      said += chunk;
      const [, address] = /runs at (http:\S+)/.exec(said) ?? [];
      if (address) done(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (status) => fail(new Error(`npm start ended with ${status}\n${said}`)));
    setTimeout(() => fail(new Error(`npm start said nothing of an address\n${said}`)), LIMIT).unref();
  });
  return { child, url, said: () => said };
}

/** Presses what a person would, inside Caseline's own layer. */
async function press(page, selector) {
  const handle = await page.waitForFunction(
    (wanted) => document.querySelector('caseline-root')?.shadowRoot?.querySelector(wanted),
    { timeout: LIMIT, polling: 100 },
    selector,
  );
  await handle.click();
}

const program = findBrowser('chromium');
if (!program) {
  console.error(`caseline: ${howToInstall('chromium')}`);
  process.exit(1);
}
let demo;
let browser;
let problem = null;
try {
  if (spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' }).status !== 0)
    throw new Error('git clone failed');
  step('git clone');
  demo = start();
  const url = await demo.url;
  step('npm start, until it names its address');
  browser = await launch({
    executablePath: program,
    pipe: true,
    enableExtensions: [join(clone, 'dist/dev/chrome')],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1280, height: 720 },
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.click('.steps a');
  await press(page, '.launcher button');
  step('open the first step, see the findings');
  await press(page, '.panel section li button');
  await press(page, '.card .fixes button');
  await page.waitForFunction(
    () => document.querySelector('caseline-root')?.shadowRoot?.textContent.includes('Fixed'),
    { timeout: LIMIT, polling: 100 },
  );
  step('the first finding is fixed');
} catch (error) {
  problem = error;
} finally {
  await browser?.close();
  if (demo?.child.exitCode === null) process.kill(-demo.child.pid, 'SIGTERM');
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`The terminal showed:\n${(demo?.said() ?? '').replace(/^/gm, '    ')}`);
for (const { name, seconds } of steps) console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
console.log(
  `${steps
    .reduce((sum, { seconds }) => sum + seconds, 0)
    .toFixed(1)
    .padStart(6)} s  in all`,
);
if (problem) {
  console.error(`caseline: the path broke off: ${problem.message}`);
  process.exit(1);
}
