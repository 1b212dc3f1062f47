// `npm run supply`: what Caseline stands on, read from package.json, the lock file and the packages that are installed;
// writes it into docs/quality.md. The list of all parts (SBOM) is made by `npm run package`.
import { readFileSync } from 'node:fs';
import { SHIPPED, TOOLS } from './quality/reasons.mjs';
import { SECTIONS, table, writeSections } from './quality/sections.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json');
const lock = Object.entries(read('package-lock.json').packages).filter(([path]) => path !== '');

/** Where a package looks for another: from its own folder upwards. */
function pathOf(name, from) {
  const paths = new Set(lock.map(([path]) => path));
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (paths.has(path)) return path;
    if (folder === '') return null;
  }
}

const packages = new Map(lock);
/** Packages that these bring along, themselves among them. */
function closure(names) {
  const found = new Set();
  const queue = names.map((name) => pathOf(name, ''));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (path === null || found.has(path)) continue;
    found.add(path);
    queue.push(...Object.keys(packages.get(path)?.dependencies ?? {}).map((name) => pathOf(name, path)));
  }
  return [...found];
}

const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const reasons = { ...SHIPPED, ...TOOLS };
const without = named.filter((name) => !(name in reasons));
if (without.length > 0) {
  console.error(`supply: no reason in .ci/quality/reasons.mjs for ${without.join(', ')}`);
  process.exit(1);
}

function licences(paths) {
  const counts = new Map();
  for (const path of paths) {
    const { license = 'none named' } = packages.get(path);
    counts.set(license, (counts.get(license) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([licence, count]) => `${licence} ${count}`)
    .join(', ');
}

const all = lock.map(([path]) => path);
const shipped = closure(Object.keys(SHIPPED));
const installed = closure(Object.keys(manifest.dependencies));
const scripts = all.filter((path) => packages.get(path).hasInstallScript);
const unsealed = all.filter((path) => packages.get(path).integrity === undefined);
const addresses = all.filter((path) => /^https?:/.test(packages.get(path).resolved ?? ''));
const names = (paths) => (paths.length === 0 ? '0' : `${paths.length}: ${paths.join(', ')}`);

writeSections({
  supply: [
    `Measured ${new Date().toISOString().slice(0, 10)}: version ${manifest.version}, Node ${process.version}.`,
    table([
      SECTIONS.supply.tables[0].split(' | '),
      ['packages in what people install, with what they bring along', String(shipped.length)],
      ['their licences', licences(shipped)],
      ['of them installed beside the npm packages, the others are bundled', String(installed.length)],
      ['packages for building and testing as well', String(all.length)],
      ['licences of all', licences(all)],
      ['packages with a script that runs when they are installed', names(scripts)],
      ['entries of the lock file without a hash', names(unsealed)],
      ['entries of the lock file with an address of a host', names(addresses)],
    ]),
    table([
      SECTIONS.supply.tables[1].split(' | '),
      ...Object.entries(SHIPPED).map(([name, why]) => {
        const { version, license } = packages.get(pathOf(name, ''));
        return [name, version, license, why];
      }),
    ]),
    `Packages that build and test it: ${Object.entries(TOOLS)
      .map(([name, why]) => `${name} (${why})`)
      .join(', ')}.`,
  ].join('\n\n'),
});
console.log('supply: wrote docs/quality.md');
