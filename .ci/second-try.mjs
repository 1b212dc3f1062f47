// A test that drives a browser, a database or a process meets other programs' clocks. When a few of a whole run fail,
// their files are run once more; what passes then counts, and is named at the end: such a test, or what it tests, has a
// race that is to be mended. More than a few are no race.

/** So many failures may be a matter of chance on a busy machine. */
const A_FEW = 5;

const idOf = (file, test) => `${file}\n${test.fullName}`;
const failedTests = (file) => file.assertionResults.filter(({ status }) => status === 'failed');
/** No test of it failed, but the file did: it could not be read, or what it needs did not start. */
const failedAsWhole = (file) => file.status === 'failed' && failedTests(file).length === 0;

/** The files to run again: none when nothing failed, or too much. */
export function filesToTryAgain(results) {
  const failing = results.filter((file) => failedTests(file).length > 0 || failedAsWhole(file));
  const failures = failing.reduce((sum, file) => sum + Math.max(failedTests(file).length, 1), 0);
  return failures > A_FEW ? [] : failing.map(({ name }) => name);
}

/**
 * What counts after the second run, and what passed only then: tests that had failed, files that had failed as a whole.
 * What failed both times, and what was not run again, stays as it was.
 */
export function withSecondTry(results, again) {
  const then = new Map(again.map((file) => [file.name, file]));
  const passedThen = new Set(
    again.flatMap((file) =>
      file.assertionResults.filter(({ status }) => status === 'passed').map((test) => idOf(file.name, test)),
    ),
  );
  const late = [];
  const counted = results.map((file) => {
    const second = then.get(file.name);
    if (failedAsWhole(file) && second?.status === 'passed') {
      late.push({ file: file.name, test: '', messages: [file.message] });
      return second;
    }
    const tests = file.assertionResults.map((test) => {
      if (test.status !== 'failed' || !passedThen.has(idOf(file.name, test))) return test;
      late.push({ file: file.name, test: test.fullName, messages: test.failureMessages });
      return { ...test, status: 'passed' };
    });
    const better = { ...file, assertionResults: tests };
    return failedTests(file).length > 0 && failedTests(better).length === 0
      ? { ...better, status: 'passed' }
      : better;
  });
  return { results: counted, late };
}
