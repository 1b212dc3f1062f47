/** Runs before each file of `npm run fuzz`: notes of each law how often it was tried. */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';

const out = process.env.CASELINE_FUZZ_OUT;

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  reporter(details) {
    const { testPath = '', currentTestName = '' } = expect.getState();
    const law = { file: relative('.', testPath), law: currentTestName, runs: details.numRuns };
    if (out !== undefined) appendFileSync(out, `${JSON.stringify(law)}\n`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details));
  },
});
