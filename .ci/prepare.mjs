// Sets up what `npm start` and `npm test` need: packages, and with --tests the browsers and the database that tests drive. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianPackage, findBrowser, howToInstall } from './browsers.mjs';
import { findPostgres, HOW_TO_INSTALL_POSTGRES } from './postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(root, 'node_modules', '.caseline-lock');

function fail(text) {
  console.error(`\ncaseline: ${text}\n`);
  process.exit(1);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}

/** Runs `npm ci` unless node_modules already is what the lock file says. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('caseline: installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed; see above.');
  writeFileSync(STAMP, lock);
}

function canUseApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** What tests need beside packages: both browsers, and a PostgreSQL that they start and stop themselves. */
const TOOLS = [
  ...['chromium', 'firefox'].map((browser) => ({
    found: () => findBrowser(browser) !== null,
    debian: debianPackage(browser),
    howToInstall: () => howToInstall(browser),
  })),
  {
    found: () => findPostgres() !== null,
    debian: 'postgresql',
    howToInstall: () => HOW_TO_INSTALL_POSTGRES,
  },
];

function installTools() {
  const missing = TOOLS.filter((tool) => !tool.found());
  if (missing.length === 0) return;
  if (canUseApt()) {
    const packages = missing.map((tool) => tool.debian);
    console.log(`caseline: installing ${packages.join(', ')} with apt-get …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const still = missing.filter((tool) => !tool.found());
  if (still.length > 0) fail(still.map((tool) => tool.howToInstall()).join('\n'));
}

checkNode();
installPackages();
if (process.argv.includes('--tests')) installTools();
