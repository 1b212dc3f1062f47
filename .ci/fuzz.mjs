// `npm run fuzz`: tries the laws (.ci/quality/laws.mjs) on ten times as many drawn values as `npm test`, or as FUZZ_RUNS
// says, and writes what was tried into docs/quality.md.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { LAWS } from './quality/laws.mjs';
import { SECTIONS, table, writeSections } from './quality/sections.mjs';
import { createRunner } from './runner.mjs';

const MINUTE = 60_000;

process.env.FUZZ_RUNS ??= '10000';
const times = Number(process.env.FUZZ_RUNS) / 1000;
const folder = mkdtempSync(join(tmpdir(), 'caseline-'));
const report = join(folder, 'report.json');
const drawn = join(folder, 'drawn.jsonl');
process.env.CASELINE_FUZZ_OUT = drawn;

const npx = createRunner({ limit: 600 * MINUTE, limitOfAll: 600 * MINUTE });
await npx([
  'vitest',
  'run',
  ...['pure', 'page', 'unit', 'service'].flatMap((project) => ['--project', project]),
  `--testTimeout=${60 * MINUTE}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...Object.values(LAWS).flat(),
]);

const lines = existsSync(drawn) ? readFileSync(drawn, 'utf8').trim().split('\n') : [];
const tried = lines.map((line) => JSON.parse(line));
const failed = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.length === 0 || assertionResults.some(({ status }) => status === 'failed')
    ? [relative('.', name)]
    : [],
);
rmSync(folder, { recursive: true, force: true });

const rows = Object.entries(LAWS).map(([about, files]) => {
  const laws = tried.filter(({ file }) => files.includes(file));
  const broken = files.filter((file) => failed.includes(file) || !laws.some((law) => law.file === file));
  const runs = laws.reduce((sum, law) => sum + law.runs, 0);
  return [
    about,
    String(new Set(laws.map(({ file, law }) => `${file} ${law}`)).size),
    runs.toLocaleString('en'),
    broken.length === 0 ? 'yes' : `no: ${broken.join(', ')}`,
  ];
});
writeSections({
  fuzz: [
    `Measured ${new Date().toISOString().slice(0, 10)}: fast-check ${version('fast-check')}, Node ${process.version}; ${times.toLocaleString('en')} times as often as in \`npm test\`.`,
    table([SECTIONS.fuzz.tables[0].split(' | '), ...rows]),
  ].join('\n\n'),
});
console.log('\nfuzz: wrote docs/quality.md');
process.exit(rows.every(([, , , held]) => held === 'yes') ? 0 : 1);

function version(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
