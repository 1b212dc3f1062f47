/**
 * Leaves out in Firefox the scenarios of test/e2e/chromium-only.json, which cannot differ there (docs/testing.md). They are
 * no skipped tests: nothing is counted of them. A new scenario stands in no list and runs in both browsers; on another form
 * builder all of them do, as the list was made on the stand-in.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inject, type RunnerTask, type RunnerTestFile, type RunnerTestSuite, TestRunner } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const LIST = 'test/e2e/chromium-only.json';

type Told = (files: RunnerTestFile[]) => unknown;

/** Takes those out of a suite, and the suites that have nothing else. */
function leaveOut(suite: RunnerTestSuite, names: Set<string>, above = ''): void {
  suite.tasks = suite.tasks.filter((task: RunnerTask) => {
    const name = above + task.name;
    if (task.type !== 'suite') return !names.delete(name);
    leaveOut(task, names, `${name} > `);
    return task.tasks.length > 0;
  });
}

function inBothBrowsers(files: readonly RunnerTestFile[]): void {
  if (inject('browser') !== 'firefox' || inject('everyBrowser') || process.env.BUILDER_URL) return;
  const lists = JSON.parse(readFileSync(resolve(ROOT, LIST), 'utf8')) as Record<string, readonly string[]>;
  for (const file of files) {
    const path = relative(ROOT, file.filepath);
    const names = new Set(lists[path]);
    leaveOut(file, names);
    if (names.size > 0 && file.result?.state !== 'fail')
      throw new Error(`${LIST}: ${path} has no ${[...names].join(', ')} any more`);
  }
}

export default class extends TestRunner {
  constructor(...args: ConstructorParameters<typeof TestRunner>) {
    super(...args);
    // Vitest puts its own in this place, which tells the reporters: what is left out must be gone before.
    let told: Told | undefined;
    Object.defineProperty(this, 'onCollected', {
      get: () =>
        told &&
        (async (files: RunnerTestFile[]) => {
          inBothBrowsers(files);
          await told?.(files);
        }),
      set: (tell: Told) => {
        told = tell;
      },
    });
  }
}
