/**
 * Shows that the tests notice faults: puts each of `mutations.mjs` into its file, one at a time, and runs the unit
 * tests that the file can affect; with `--browsers` also the end-to-end tests of its room, in Chromium, for those that
 * no unit test notices. Prints a table, and when all were tried writes it into docs/quality.md; fails when a fault goes
 * unnoticed or has no place any more.
 *
 *     npm run mutation                  unit tests, some minutes
 *     npm run mutation -- --browsers    and browsers where those are not enough
 *     npm run mutation -- Undo          only faults whose name has this in it
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { table, writeSections } from '../../.ci/quality/sections.mjs';
import { createRunner } from '../../.ci/runner.mjs';
import { MUTATIONS } from './mutations.mjs';

const words = process.argv.slice(2);
const browsers = words.includes('--browsers');
const wanted = words.filter((word) => !word.startsWith('--'));

const MINUTE = 60_000;
/** A fault can make a loop without end: that is noticed, too. */
const npx = createRunner({ limit: 15 * MINUTE, limitOfAll: Number.POSITIVE_INFINITY, stdio: 'ignore' });

/** True when every test passed. */
async function passes(args) {
  return (await npx(args)) === null;
}

const unitTests = ({ file }) =>
  passes([
    'vitest',
    'related',
    '--run',
    '--project',
    'pure',
    '--project',
    'page',
    '--project',
    'unit',
    '--bail',
    '1',
    file,
  ]);
const endToEndTests = async ({ e2e }) =>
  (await passes(['vite', 'build', '--logLevel', 'error'])) &&
  (await passes(['vitest', 'run', '--project', 'e2e-chromium', '--bail', '1', ...e2e]));

/** What notices a fault: a suite, `nothing`, or why it could not be tried. */
async function noticedBy(mutation) {
  const before = readFileSync(mutation.file, 'utf8');
  const found = before.split(mutation.from).length - 1;
  if (found !== 1) return `its place is there ${found} times`;
  const restore = () => writeFileSync(mutation.file, before);
  // Ctrl-C must not leave the fault in the file.
  const stop = () => {
    restore();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  writeFileSync(
    mutation.file,
    before.replace(mutation.from, () => mutation.to),
  );
  try {
    if (!(await unitTests(mutation))) return 'unit';
    return browsers && !(await endToEndTests(mutation)) ? 'end to end' : 'nothing';
  } finally {
    restore();
    process.off('SIGINT', stop);
  }
}

const tried = MUTATIONS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const noticed = (by) => by === 'unit' || by === 'end to end';
const rows = [['file', 'fault', 'noticed by']];
for (const mutation of tried) {
  const row = [mutation.file, mutation.name, await noticedBy(mutation)];
  rows.push(row);
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}
const unnoticed = rows.slice(1).filter(([, , by]) => !noticed(by)).length;
const summary = `${tried.length - unnoticed} of ${tried.length} noticed`;
process.stdout.write(`\n${summary}\n`);
if (tried.length === MUTATIONS.length) {
  const day = new Date().toISOString().slice(0, 10);
  writeSections({ mutation: `Measured ${day}: Node ${process.version}; ${summary}.\n\n${table(rows)}` });
}
process.exit(unnoticed === 0 ? 0 : 1);
