// `npm run package`: what stores and people take, below dist/store: a zip for each browser, the sources for Firefox's
// reviewers, the list of parts (SBOM) and the hashes of all. The same sources give the same bytes, wherever they lie.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { filesBelow, zipFiles } from './zip.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const STORE = join(root, 'dist/store');
/** Lists what is installed; the parts of the extension are among it. */
const SBOM = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What git knows; without git (the zip of the sources, unpacked) all but what npm and the build put there. */
function sources() {
  if (!existsSync(join(root, '.git'))) {
    return filesBelow(root).filter((path) => !/(^|\/)(node_modules|dist)\//.test(path));
  }
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

const zipFolder = (folder) => zipFiles(join(root, folder), filesBelow(join(root, folder)));

/** Without the hour, the number of the run and the name of this folder, which npm puts into it. */
function sbom() {
  const list = JSON.parse(execFileSync('npm', SBOM, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }));
  delete list.serialNumber;
  delete list.metadata.timestamp;
  list.metadata.component.name = name;
  return strToU8(`${JSON.stringify(list, null, 2)}\n`);
}

const built = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], {
  cwd: root,
  stdio: 'inherit',
  // In any other mode scripts name the files that they were made of.
  env: { ...process.env, NODE_ENV: 'production' },
});
if (built.status !== 0) process.exit(1);

const outputs = {
  [`${name}-chromium-${version}.zip`]: zipFolder('dist/chrome'),
  [`${name}-firefox-${version}.zip`]: zipFolder('dist/firefox'),
  [`${name}-sources-${version}.zip`]: zipFiles(root, sources()),
  [`${name}-${version}.cdx.json`]: sbom(),
};
rmSync(STORE, { recursive: true, force: true });
mkdirSync(STORE, { recursive: true });
const sums = Object.entries(outputs).map(([file, bytes]) => {
  writeFileSync(join(STORE, file), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
});
writeFileSync(join(STORE, 'SHA256SUMS'), sums.join(''));
console.log(sums.join(''));
