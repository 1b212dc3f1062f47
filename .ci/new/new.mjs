// `npm run new:rule`, `new:page`, `new:language`: writes the skeleton of something new, names it wherever the project lists its
// like, and says what is left to do. The same list comes from the contract tests until nothing is left.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { newLanguage } from './language.mjs';
import { newPage } from './page.mjs';
import { newRule } from './rule.mjs';
import { toWrite } from './to-write.mjs';
import { writeFiles } from './write-files.mjs';

const KINDS = { rule: newRule, page: newPage, language: newLanguage };

function fail(text) {
  console.error(`caseline: ${text}`);
  process.exit(2);
}

const [kind = '', ...args] = process.argv.slice(2);
const thing = KINDS[kind];
if (!thing) fail(`what is new: ${Object.keys(KINDS).join(', ')}`);

let given;
try {
  given = parseArgs({
    args,
    options: { ...thing.options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
} catch (error) {
  fail(`${error.message.split('. ')[0]} (npm run new:${kind} -- --help)`);
}
if (given.values.help) {
  console.log(thing.help);
  process.exit(0);
}
const name = given.positionals[0] ?? '';
if (given.positionals.length !== 1 || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  fail(`give one name in small letters and hyphens (npm run new:${kind} -- --help)`);
}

const root = process.cwd();
const planned = thing.plan(name, given.values, root);
if ('error' in planned) fail(planned.error);
const written = writeFiles(root, planned.files);
if ('error' in written) fail(written.error);
const files = planned.files.map(({ file }) => file);
// Imports in their order, lines of their length: so that the first commit is only about the new thing.
spawnSync(
  'npx',
  ['--no-install', 'biome', 'check', '--write', ...files.filter((file) => /\.tsx?$/.test(file))],
  {
    stdio: 'ignore',
  },
);

console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}\n\nTo write by hand:`);
for (const { place, what } of toWrite(root, files)) console.log(`  ${place}  ${what}`);
console.log(`\nUntil it is done, this says what is missing:\n  ${planned.check}`);
