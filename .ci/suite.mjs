// `npm run hostile`: all attacks of pages in both browsers. `npm run faults`: all faults of network, storage, browser and
// page, whole in Node and the worst in both browsers. Each writes its table into docs/quality.md; `npm test` runs those of
// them that can break any day. `npm run faults -- Node` runs one column again and keeps the others of the table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { QUALITY, readSection, table, writeSections } from './quality/sections.mjs';
import { createRunner } from './runner.mjs';

const MINUTE = 60_000;
/** What each suite runs: vitest projects, by the column of their results. */
const SUITES = {
  hostile: [
    { column: 'Chromium', args: ['--project', 'hostile-chromium'] },
    { column: 'Firefox', args: ['--project', 'hostile-firefox'] },
  ],
  faults: [
    { column: 'Node', args: ['--project', 'unit', 'test/faults'] },
    { column: 'Chromium', args: ['--project', 'faults-chromium'] },
    { column: 'Firefox', args: ['--project', 'faults-firefox'] },
  ],
};

const [name = '', only = null] = process.argv.slice(2);
if (!Object.hasOwn(SUITES, name)) {
  console.error(`which suite: ${Object.keys(SUITES).join(' or ')}?`);
  process.exit(2);
}
const suite = SUITES[name];
const wanted = suite.filter(({ column }) => only === null || column === only);
if (wanted.length === 0) {
  console.error(`which column: ${suite.map(({ column }) => column).join(' or ')}?`);
  process.exit(2);
}
// Also what other runs try in one browser, because it is the same in both.
process.env.CASELINE_EVERY_BROWSER = '1';
const npx = createRunner({ limit: 30 * MINUTE, limitOfAll: 60 * MINUTE });
const folder = mkdtempSync(join(tmpdir(), 'caseline-'));

/** By file and what its tests have in common: how many passed and how many there are, in each column. */
const results = new Map();
let failed = 0;

const needsBuild = wanted.some(({ column }) => column !== 'Node');
const trouble = needsBuild ? await npx(['vite', 'build', '--logLevel', 'warn']) : null;
if (trouble !== null) {
  console.error(`build: ${trouble}`);
  process.exit(1);
}
for (const { column, args } of wanted) {
  const report = join(folder, `${column}.json`);
  await npx([
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  for (const { name: path, assertionResults } of JSON.parse(readFileSync(report, 'utf8')).testResults) {
    const file = relative('test', path).replace(/(\.(daily|chromium))?\.test\.tsx?$/, '');
    if (assertionResults.length === 0) failed += 1;
    for (const { status, ancestorTitles } of assertionResults) {
      const title = name === 'faults' ? ancestorTitles.filter((one) => one !== '').join(', ') : '';
      const key = title === '' ? file : `${file}: ${title}`;
      const row = results.get(key) ?? {};
      const { passed = 0, all = 0 } = row[column] ?? {};
      if (status !== 'passed') failed += 1;
      row[column] = { passed: passed + (status === 'passed' ? 1 : 0), all: all + 1 };
      results.set(key, row);
    }
  }
}
rmSync(folder, { recursive: true, force: true });

// Columns that were not run stand as they were.
const known = readSection(readFileSync(QUALITY, 'utf8'), name) ?? '';
for (const line of only === null ? [] : known.split('\n').filter((one) => one.startsWith('| '))) {
  const [what, ...cells] = line.slice(2, -2).split(' | ');
  for (const [index, { column }] of suite.entries()) {
    const [, passed, all] = /^(\d+) of (\d+)$/.exec(cells[index] ?? '') ?? [];
    if (column === only || all === undefined) continue;
    const row = results.get(what) ?? {};
    row[column] = { passed: Number(passed), all: Number(all) };
    results.set(what, row);
  }
}

const cellOf = (cell) => (cell ? `${cell.passed} of ${cell.all}` : '–');
const columns = suite.map(({ column }) => column);
const versions = ['chromium', 'firefox']
  .map((browser) => spawnSync(findBrowser(browser), ['--version'], { encoding: 'utf8' }).stdout.trim())
  .join(', ');
const rows = [...results].sort(([a], [b]) => a.localeCompare(b));
writeSections({
  [name]: [
    `Measured ${new Date().toISOString().slice(0, 10)}: ${versions}, Node ${process.version}.`,
    '',
    table([
      ['what', ...columns],
      ...rows.map(([what, row]) => [what, ...columns.map((column) => cellOf(row[column]))]),
    ]),
  ].join('\n'),
});
console.log(`\n${name}: ${failed} failed; wrote docs/quality.md`);
process.exit(failed === 0 ? 0 : 1);
