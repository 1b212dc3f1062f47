import { describe, expect, it } from 'vitest';
import { type FileResult, filesToTryAgain, withSecondTry } from '../../.ci/second-try.mjs';

/** A file's result: `+name` passed, `-name` failed; without a name of a test it could not be read. */
function file(name: string, ...tests: readonly string[]): FileResult {
  const assertionResults = tests.map((test) => ({
    status: test.startsWith('+') ? 'passed' : 'failed',
    fullName: test.slice(1),
    failureMessages: [],
  }));
  const bad = tests.length === 0 || assertionResults.some(({ status }) => status === 'failed');
  return { name, status: bad ? 'failed' : 'passed', message: '', assertionResults };
}
const statuses = (results: readonly FileResult[]) =>
  results.flatMap(({ name, status, assertionResults }) => [
    `${name} ${status}`,
    ...assertionResults.map((test) => `${test.fullName} ${test.status}`),
  ]);

describe('the second try of tests that drive a browser', () => {
  it('runs the files of a few failing tests again, and no other', () => {
    expect(filesToTryAgain([file('a', '+1'), file('b', '+2', '-3')])).toEqual(['b']);
    expect(filesToTryAgain([file('a', '+1')])).toEqual([]);
  });

  it('is not made when much fails: that is no race', () => {
    expect(filesToTryAgain([file('a', '-1', '-2', '-3', '-4', '-5', '-6')])).toEqual([]);
    expect(filesToTryAgain(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => file(name)))).toEqual([]);
  });

  it('counts what passes then, and names it', () => {
    const { results, late } = withSecondTry(
      [file('a', '+1', '-2'), file('b', '+3')],
      [file('a', '-1', '+2')],
    );
    expect(statuses(results)).toEqual(['a passed', '1 passed', '2 passed', 'b passed', '3 passed']);
    expect(late.map(({ test }) => test)).toEqual(['2']);
  });

  it('keeps a failure that fails again, was not run again, or has its name in another file only', () => {
    const first = [file('a', '-1'), file('b', '-2'), file('c', '-3')];
    const { results, late } = withSecondTry(first, [file('a', '-1'), file('b'), file('d', '+3')]);
    expect(results).toEqual(first);
    expect(late).toEqual([]);
  });

  it('takes a file that failed before its tests as the second run finds it', () => {
    expect(statuses(withSecondTry([file('a')], [file('a', '+1')]).results)).toEqual(['a passed', '1 passed']);
    expect(statuses(withSecondTry([file('a')], [file('a', '-1')]).results)).toEqual(['a failed']);
  });
});
