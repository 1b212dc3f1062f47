// The whole test run: types, lint, unit and contract tests, build, sizes, end-to-end tests in real browsers.
// Every stage runs even when one before it failed (end-to-end needs the build). Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

let passed = 0;
let failed = 0;
/** What failed and why, said once more at the end: of a log of thousands of lines often only the end is kept. */
const failures = [];

function npx(args) {
  return spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' }).status === 0;
}

function stage(name, work) {
  console.log(`\n── ${name}`);
  const ok = work();
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(`${name}: see its output above`);
    console.log(`── ${name} FAILED`);
  }
  return ok;
}

/** The beginning of what a test said, without colours, indented: its message and where it was. */
function reasons(messages) {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  return lines
    .slice(0, 25)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** The tests of a file that did not pass, skipped ones too, or the file itself when it could not be read. */
function notPassedIn({ name, status, message, assertionResults }) {
  const file = relative('.', name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}\n${reasons([message])}`];
  return assertionResults
    .filter((test) => test.status !== 'passed')
    .map((test) => {
      const why = test.failureMessages.length > 0 ? test.failureMessages : [message];
      return `${file}: ${test.fullName} (${test.status})\n${reasons(why)}`;
    });
}

/** Runs vitest projects and adds their counts; a run that executes no test is a failure. */
function vitest(name, ...projects) {
  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'caseline-'));
  const report = join(folder, 'report.json');
  try {
    const ok = npx([
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const notPassed = testResults.flatMap((file) => notPassedIn(file).map((what) => `${name}: ${what}`));
    passed += numPassedTests;
    failed += notPassed.length;
    failures.push(...notPassed);
    if (numPassedTests === 0 || (!ok && notPassed.length === 0)) {
      failed += 1;
      failures.push(`${name}: no test, or an error outside of tests: see its output above`);
    }
  } catch (error) {
    failed += 1;
    failures.push(`${name} gave no report: ${error}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

stage('types', () => npx(['tsc', '--noEmit']));
stage('types of the pure rooms', () => npx(['tsc', '--noEmit', '-p', 'src/tsconfig.pure.json']));
stage('lint', () => npx(['biome', 'check', '.']));
vitest('unit', 'unit');
if (stage('build', () => npx(['vite', 'build', '--logLevel', 'warn']))) {
  vitest('contract', 'contract');
  vitest('end to end, Chromium', 'e2e-chromium');
  vitest('end to end, Firefox', 'e2e-firefox');
}

if (failures.length > 0) console.log(`\n── what failed\n\n${failures.join('\n\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
