// The whole test run: types, lint, unit and contract tests, build, sizes, end-to-end tests in real browsers.
// Every stage runs even when one before it failed (end-to-end needs the build). Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let passed = 0;
let failed = 0;

function npx(args) {
  return spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' }).status === 0;
}

function stage(name, work) {
  console.log(`\n── ${name}`);
  const ok = work();
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(`── ${name} FAILED`);
  }
  return ok;
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
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const unrun = numPendingTests + numTodoTests;
    passed += numPassedTests;
    failed += numFailedTests + brokenFiles.length + unrun;
    if (unrun > 0) console.log(`── ${unrun} tests did not run: a skipped test is a failed one`);
    if (numPassedTests === 0 || (!ok && numFailedTests + brokenFiles.length === 0)) failed += 1;
  } catch (error) {
    console.log(`── ${name} gave no report: ${error}`);
    failed += 1;
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

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
