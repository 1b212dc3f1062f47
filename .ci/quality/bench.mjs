// The section of `npm run bench`.
import { cpus, loadavg } from 'node:os';
import { figure, SECTIONS, table, writeSections } from './sections.mjs';

/** @param benches `[{ bench, rows: [{ name, caseline, unit, peers, ratios }] }]`: figures and ratios by the peers' names */
export function writeBench(benches) {
  const rows = benches.flatMap(({ rows: all }) =>
    all.map(({ name, caseline, unit, peers, ratios }) => [
      name,
      `${figure(caseline)} ${unit}`,
      Object.entries(peers)
        .map(([peer, value]) => `${peer}: ${figure(value)} (${figure(ratios[peer])})`)
        .join('; ') || '–',
    ]),
  );
  writeSections({
    bench: [
      `Measured ${new Date().toISOString().slice(0, 10)}: Node ${process.version}; ${cpus().length} cores, a load of ${figure(loadavg()[0])} at the end.`,
      table([SECTIONS.bench.tables[0].split(' | '), ...rows]),
    ].join('\n\n'),
  });
}
