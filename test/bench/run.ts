/**
 * `npm run bench`: every bench in turn, as tables; or those whose names have a word that is given. `--json` prints
 * `[{ bench, rows }]` and nothing else. Ratios matter; absolute figures are this machine's at this moment.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bench as commandLine } from './command-line.ts';
import { bench as service } from './directory.ts';
import { bench as keystroke } from './keystroke.ts';
import { bench as lint } from './lint.ts';
import { bench as owners } from './owners.ts';
import { bench as phone } from './phone.ts';
import type { Bench, BenchRow } from './row.ts';
import { bench as sheet } from './sheet.ts';

const BENCHES: readonly Bench[] = [phone, keystroke, lint, service, owners, commandLine, sheet];

/** Above 1: Caseline is better. Units with a slash count work per time; the others count time or size. */
function ratio(row: BenchRow, peer: number): number {
  return row.unit.includes('/') ? row.caseline / peer : peer / row.caseline;
}

function round(figure: number): string {
  return figure.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function line(row: BenchRow): string {
  const peers = Object.entries(row.peers).map(
    ([name, figure]) => `${name} ${round(figure)} (ours is ${round(ratio(row, figure))} times as good)`,
  );
  return `  ${row.name}: ${round(row.caseline)} ${row.unit}${peers.length > 0 ? `; ${peers.join('; ')}` : ''}`;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const say = (text: string): void => {
  if (!values.json) console.log(text);
};
const measured: { bench: string; rows: (BenchRow & { ratios: Record<string, number> })[] }[] = [];
for (const bench of BENCHES) {
  const words = bench.name.split(' ');
  if (positionals.length > 0 && !positionals.some((word) => words.includes(word))) continue;
  say(`\n${bench.name}`);
  const rows = await bench.run();
  for (const row of rows) say(line(row));
  const ratios = (row: BenchRow) =>
    Object.fromEntries(Object.entries(row.peers).map(([name, figure]) => [name, ratio(row, figure)]));
  measured.push({ bench: bench.name, rows: rows.map((row) => ({ ...row, ratios: ratios(row) })) });
}
if (values.json) console.log(JSON.stringify(measured, null, 2));
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(measured));
