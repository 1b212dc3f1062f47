// Sets up what `npm start` and `npm test` need: packages, and with --tests the browsers, the database, the programs and
// the other packages that tests drive; with --bench the peers that benches measure. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianPackage, findBrowser, howToInstall } from './browsers.mjs';
import { findPgbouncer, findPostgres, HOW_TO_INSTALL_POSTGRES } from './postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function fail(text) {
  console.error(`\ncaseline: ${text}\n`);
  process.exit(1);
}

function run(command, args, cwd = root) {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}

/**
 * Runs `npm ci` in a folder unless its node_modules already is what its lock file says.
 * @param folder '' for the product, or the folder of a manifest that only some runs need
 */
function installPackages(folder, options = []) {
  const place = join(root, folder);
  const stamp = join(place, 'node_modules', '.caseline-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(place, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`caseline: installing packages (npm ci${folder && ` in ${folder}`}) …`);
  if (!run('npm', ['ci', '--no-audit', '--no-fund', ...options], place)) fail('npm ci failed; see above.');
  writeFileSync(stamp, lock);
}

/** Packages of others, which no ordinary install should wait for. None of them needs its install scripts. */
function installOthers(...folders) {
  for (const folder of folders) installPackages(folder, ['--ignore-scripts']);
}

function canUseApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

const POSTGRES = {
  found: () => findPostgres() !== null,
  debian: 'postgresql',
  howToInstall: () => HOW_TO_INSTALL_POSTGRES,
};

/** `npm run scale` puts it between the service and its database. */
const POOLER = {
  found: () => findPgbouncer() !== null,
  debian: 'pgbouncer',
  howToInstall: () => 'PgBouncer was not found (Debian, Ubuntu: sudo apt-get install pgbouncer).',
};

/** What tests need beside packages: both browsers, a PostgreSQL that they start and stop themselves, and programs. */
const TEST_TOOLS = [
  ...['chromium', 'firefox'].map((browser) => ({
    found: () => findBrowser(browser) !== null,
    debian: debianPackage(browser),
    howToInstall: () => howToInstall(browser),
  })),
  POSTGRES,
  ...[
    ['zsh', 'complete commands in it'],
    ['fish', 'complete commands in it'],
    ['pre-commit', 'run a hook with it'],
  ].map(([program, use]) => ({
    found: () => spawnSync(program, ['--version']).status === 0,
    debian: program,
    howToInstall: () => `Please install ${program}: tests ${use}.`,
  })),
];

function installTools(tools) {
  const missing = tools.filter((tool) => !tool.found());
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
installPackages('');
if (process.argv.includes('--tests')) {
  installOthers('test/companions', 'test/bench');
  installTools(TEST_TOOLS);
}
if (process.argv.includes('--bench')) {
  installOthers('test/bench');
  installTools(TEST_TOOLS);
}
if (process.argv.includes('--scale')) installTools([POSTGRES, POOLER]);
