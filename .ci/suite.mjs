// `npm run hostile`: all attacks of pages in both browsers, and their table in docs/quality.md. `npm test` runs those of them
// that can break any day.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { table, writeSections } from './quality/sections.mjs';
import { createRunner } from './runner.mjs';

const MINUTE = 60_000;
/** What each suite runs: vitest projects, by the column of their results. */
const SUITES = {
  hostile: [
    { column: 'Chromium', args: ['--project', 'hostile-chromium'] },
    { column: 'Firefox', args: ['--project', 'hostile-firefox'] },
  ],
};

const [name = ''] = process.argv.slice(2);
if (!Object.hasOwn(SUITES, name)) {
  console.error(`which suite: ${Object.keys(SUITES).join(' or ')}?`);
  process.exit(2);
}
const suite = SUITES[name];
// Also what other runs try in one browser, because it is the same in both.
process.env.CASELINE_EVERY_BROWSER = '1';
const npx = createRunner({ limit: 30 * MINUTE, limitOfAll: 60 * MINUTE });
const folder = mkdtempSync(join(tmpdir(), 'caseline-'));

/** By file: how many of its tests passed and how many there are, in each column. */
const results = new Map();
let failed = 0;

const trouble = await npx(['vite', 'build', '--logLevel', 'warn']);
if (trouble !== null) {
  console.error(`build: ${trouble}`);
  process.exit(1);
}
for (const { column, args } of suite) {
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
    const row = results.get(file) ?? {};
    const passed = assertionResults.filter(({ status }) => status === 'passed').length;
    failed += Math.max(assertionResults.length - passed, assertionResults.length === 0 ? 1 : 0);
    row[column] = `${passed} of ${assertionResults.length}`;
    results.set(file, row);
  }
}
rmSync(folder, { recursive: true, force: true });

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
      ...rows.map(([file, row]) => [file, ...columns.map((column) => row[column] ?? '–')]),
    ]),
  ].join('\n'),
});
console.log(`\n${name}: ${failed} failed; wrote docs/quality.md`);
process.exit(failed === 0 ? 0 : 1);
