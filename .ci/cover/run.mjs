// `npm run cover`: which scenarios Firefox needs. All of them run in Chromium, on a build that still knows which file each piece
// of a script comes from; what each ran of Caseline's own code decides. Writes test/e2e/chromium-only.json and the
// table of docs/testing.md. `npm run cover -- FILE` takes what was told before.
import { createReadStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { replaceSection, table } from '../quality/sections.mjs';
import { createRunner } from '../runner.mjs';
import { buildPlain } from './build.mjs';
import { ALWAYS, chooseScenarios } from './choose.mjs';
import { placesOf, scriptOf } from './ran.mjs';

const LIST = 'test/e2e/chromium-only.json';
const DOCUMENT = 'docs/testing.md';
const MINUTE = 60_000;

async function tell() {
  await buildPlain();
  const told = join(mkdtempSync(join(tmpdir(), 'caseline-')), 'ran.jsonl');
  process.env.CASELINE_COVER = told;
  const npx = createRunner({ limit: 60 * MINUTE, limitOfAll: 60 * MINUTE });
  const trouble = await npx(['vitest', 'run', '--project', 'e2e-chromium']);
  if (trouble !== null) {
    console.error(`cover: ${trouble}; nothing was written`);
    process.exit(1);
  }
  return told;
}

async function* scenariosIn(told) {
  for await (const line of createInterface({ input: createReadStream(told) })) yield JSON.parse(line);
}

const told = process.argv[2] ?? (await tell());
for await (const { ran } of scenariosIn(told))
  for (const { url, functions } of ran)
    for (const { ranges } of functions)
      for (const { startOffset, endOffset } of ranges) scriptOf(url)?.edges.add(startOffset).add(endOffset);

const scenarios = [];
for await (const { file, name, ms, ran } of scenariosIn(told)) {
  const places = ran.flatMap(({ url, functions }) => {
    const script = scriptOf(url);
    return script ? placesOf(script, functions) : [];
  });
  scenarios.push({ file, name, ms, places: new Set(places) });
}

const chosen = chooseScenarios(scenarios);
const files = [...new Set(scenarios.map(({ file }) => file))].sort();
const lists = {};
const rows = [];
for (const file of files) {
  const own = scenarios.filter((scenario) => scenario.file === file);
  const left = own.filter((scenario) => !chosen.has(scenario)).map(({ name }) => name);
  if (left.length > 0) lists[file] = left.sort();
  rows.push([
    `\`${file.replace(/^test\//, '')}\``,
    String(own.length),
    String(own.length - left.length),
    ALWAYS.some((always) => always.file === file) ? 'what they are about' : left.length > 0 ? 'places' : '',
  ]);
}
const all = new Set(scenarios.flatMap(({ places }) => [...places]));
if (all.size === 0) {
  console.error('cover: no place of ours was run; is dist another build than the one that was told of?');
  process.exit(1);
}
writeFileSync(LIST, `${JSON.stringify(lists, null, 2)}\n`);
const sum = [
  `${chosen.size} of ${scenarios.length} scenarios run in Firefox, too: with them it runs all ${all.size.toLocaleString('en')} places of`,
  "Caseline's own code, outside of the pure rooms, that any scenario runs in Chromium.",
].join('\n');
const text = `${sum}\n\n${table([['file', 'scenarios', 'of them in Firefox, too', 'chosen by'], ...rows])}`;
writeFileSync(DOCUMENT, replaceSection(readFileSync(DOCUMENT, 'utf8'), 'browsers', text));
console.log(
  `${sum}\nWrote ${LIST} and ${DOCUMENT}. Build anew before other tests: dist has no small scripts now.`,
);
