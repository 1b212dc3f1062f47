// The whole test run: types, lint, unit and contract tests, build, sizes, end-to-end tests in real browsers.
// Every stage runs even when one before it failed (end-to-end needs the build). Last line: `N passed, N failed`, also
// when much fails: a stage of browsers stops after a few failures, each of which waits for what does not come, and what
// takes longer than any right run is ended.
//   --changed[=REF]  only what differs from REF (a commit; HEAD when left out) can affect
//   --every-browser  in Firefox also what is the same in every browser (docs/testing.md)
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { changedSince, endToEndOf } from './changed.mjs';
import { createRunner } from './runner.mjs';
import { filesToTryAgain, withSecondTry } from './second-try.mjs';

const words = process.argv.slice(2);
/** The commit with which this is compared; null: everything is run. */
const since = words.map((word) => /^--changed(?:=(.+))?$/.exec(word)).find((found) => found !== null) ?? null;
const ref = since && (since[1] ?? 'HEAD');
const unknown = words.filter((word) => !/^--(changed(=.+)?|every-browser)$/.test(word));
if (unknown.length > 0) {
  console.error(`npm test takes --changed[=REF] and --every-browser, not ${unknown.join(' ')}`);
  process.exit(2);
}
if (words.includes('--every-browser')) process.env.CASELINE_EVERY_BROWSER = '1';

/** A stage of browsers with so many failures has told what is wrong. */
const ENOUGH_FAILURES = 15;
const MINUTE = 60_000;
/** No right run comes near, on the slowest machine. */
const STAGE_LIMIT = 20 * MINUTE;
const RUN_LIMIT = 70 * MINUTE;

let passed = 0;
let failed = 0;
/** What failed and why, said once more at the end: of a log of thousands of lines often only the end is kept. */
const failures = [];
/** Tests that passed only when they were run once more: each is a race that is to be mended. */
const lateOnes = [];
/** How long each stage took, for people who make it shorter. */
const times = [];

const npx = createRunner({ limit: STAGE_LIMIT, limitOfAll: RUN_LIMIT });

function fail(what) {
  failed += 1;
  failures.push(what);
}

/** Says the name of a stage and keeps its time. */
async function timed(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = await work();
  times.push(`${String(Math.round((performance.now() - start) / 1_000)).padStart(5)} s  ${name}`);
  return result;
}

async function stage(name, args) {
  const trouble = await timed(name, () => npx(args));
  if (trouble === null) passed += 1;
  else {
    fail(`${name}: ${trouble}; see its output above`);
    console.log(`── ${name} FAILED`);
  }
  return trouble === null;
}

/** The beginning of what a test said, without colours, indented: its message and where it was. */
function reasons(messages) {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  return lines
    .slice(0, 25)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Adds what vitest reports of a file: its tests, or the file itself when it could not be read. */
function add(name, { name: path, status, message, assertionResults }) {
  const file = relative('.', path);
  const failedTests = assertionResults.filter((test) => test.status === 'failed');
  const notRun = assertionResults.filter((test) => test.status !== 'failed' && test.status !== 'passed');
  passed += assertionResults.length - failedTests.length - notRun.length;
  for (const test of failedTests)
    fail(`${name}: ${file}: ${test.fullName}\n${reasons(test.failureMessages)}`);
  if (status === 'failed' && failedTests.length === 0) fail(`${name}: ${file}\n${reasons([message])}`);
  // A test that is skipped is not one that passes, whoever skips it.
  failed += notRun.length;
  if (notRun.length > 0) failures.push(`${name}: ${file}: ${notRun.length} tests were not run`);
}

/**
 * Runs vitest projects, the files of a few failures once more, and adds their counts; a run that executes no test is a
 * failure, unless it is one of changes.
 * @param {readonly string[]} more further arguments: files, flags
 */
async function vitest(name, projects, more = []) {
  await timed(name, () => runVitest(name, projects, more));
}

/** One run: what vitest reports of each file, and what went wrong with the run itself (null: nothing). */
async function reportOf(projects, more) {
  const folder = mkdtempSync(join(tmpdir(), 'caseline-'));
  const report = join(folder, 'report.json');
  const trouble = await npx([
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...more,
    ...(since ? ['--passWithNoTests'] : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    return { trouble, files: JSON.parse(readFileSync(report, 'utf8')).testResults };
  } catch (error) {
    return { trouble: `no report (${trouble ?? 'it ended well'}): ${error}`, files: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runVitest(name, projects, more) {
  const before = passed + failed;
  const failedBefore = failed;
  const { trouble, files } = await reportOf(projects, more);
  if (files === null) return fail(`${name} gave ${trouble}`);
  const { results, late } = await tryAgain(name, projects, files);
  for (const file of results) add(name, file);
  if (trouble !== null && failed === failedBefore && late.length === 0)
    fail(`${name}: ${trouble}, and no test failed: an error outside of tests, see the output above`);
  if (passed + failed === before && !since) fail(`${name}: there was no test`);
}

async function tryAgain(name, projects, files) {
  const again = filesToTryAgain(files);
  if (again.length === 0) return { results: files, late: [] };
  console.log(`\n── ${name}: once more, ${again.length} files`);
  const { results, late } = withSecondTry(files, (await reportOf(projects, again)).files ?? []);
  for (const { file, test, messages } of late)
    lateOnes.push(`${name}: ${relative('.', file)}: ${test}\n${reasons(messages)}`);
  return { results, late };
}

/** Everything, or what the change can affect; null: all end-to-end tests. */
const endToEnd = ref === null ? null : endToEndOf(changedSince(ref));
const onlyRelated = ref === null ? [] : ['--changed', ref];
const browsers = [...(endToEnd ?? []), '--bail', String(ENOUGH_FAILURES)];

await stage('types', ['tsc', '--noEmit']);
await stage('types of the pure rooms', ['tsc', '--noEmit', '-p', 'src/tsconfig.pure.json']);
await stage('lint', ['biome', 'check', '.']);
await vitest('unit', ['pure', 'page', 'unit'], onlyRelated);
await vitest('service and stand-ins', ['service', 'stand-ins'], onlyRelated);
if (await stage('build', ['vite', 'build', '--logLevel', 'warn'])) {
  await vitest('contract', ['contract']);
  if (endToEnd === null || endToEnd.length > 0) {
    await vitest('end to end, Chromium', ['e2e-chromium'], browsers);
    await vitest('end to end, Firefox', ['e2e-firefox'], browsers);
  }
}

if (lateOnes.length > 0)
  console.log(
    `\n── what passed only when it was run once more: a race to be mended\n\n${lateOnes.join('\n\n')}`,
  );
if (failures.length > 0) console.log(`\n── what failed\n\n${failures.join('\n\n')}`);
console.log(`\n── where the time went\n\n${times.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
