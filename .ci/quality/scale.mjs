// The sections of `npm run scale`.
import { plot } from './plot.mjs';
import { figure, SECTIONS, table, writeImage, writeSections } from './sections.mjs';

const head = (name) => SECTIONS[name].tables[0].split(' | ');

function versions({ made, postgres, node, cores, gigabytes }, more = '') {
  return `Measured ${made}: PostgreSQL ${postgres}, Node ${node}${more}; ${cores} cores, ${gigabytes} GB. Clients, services and database share them.`;
}

const measured = ({ perSecond, p50, p99 }) => [figure(perSecond), figure(p50), figure(p99)];

function layouts(results) {
  const { layouts: all, partitions, pooler, pooled } = results.layouts;
  return [
    versions(results, `, ${pooler}`),
    `100,000 owners; checks of 100 contacts and feeds of 100 cases, half of which want a number that is held, 8 at once, in turn. The tables lie whole, in ${partitions} hash partitions, or behind PgBouncer in transaction mode with ${pooled} connections.`,
    table([
      head('scale-layouts'),
      ...all.map(({ name, checks, claims, listed }) => [
        name,
        ...measured(checks),
        ...measured(claims),
        listed.toLocaleString('en'),
      ]),
    ]),
  ];
}

function failover(results) {
  const f = results.failover;
  const statuses = Object.entries(f.refusedFeeds).map(([status, count]) => `${count} × ${status}`);
  return [
    versions(results),
    'Synchronous replication to one standby. Six clients feed and two check without a pause; the primary server is killed (all its processes, SIGKILL), nobody notices for a while, then `pg_ctl promote`. One service process has the addresses of both.',
    table([
      head('scale-failover'),
      ['feeds acknowledged before the kill', figure(f.acknowledgedBefore)],
      ['feeds acknowledged afterwards', figure(f.acknowledgedAfter)],
      ['acknowledged feeds lost', String(f.lost)],
      ['feeds not acknowledged, by status', statuses.join(', ') || '0'],
      ['checks answered', figure(f.checksAnswered)],
      ['of them while no server took changes', figure(f.checksWhileAway)],
      ['checks refused', String(f.checksRefused)],
      ['seconds from the kill to the next acknowledged feed', figure(f.secondsAway)],
      ['of them until it was promoted', figure(f.secondsUnnoticed)],
    ]),
  ];
}

function limits(results) {
  const { services, limit, asked, allowed, refused, portions } = results.limits;
  return [
    versions(results),
    `${services} services on one database, each asked for ${(asked / services).toLocaleString('en')} contacts of one project, one by one.`,
    table([
      head('scale-limits'),
      ['contacts that the project may check', limit.toLocaleString('en')],
      ['asked for', asked.toLocaleString('en')],
      ['allowed', allowed.toLocaleString('en')],
      ['refused', refused.toLocaleString('en')],
      ['portions taken from the database', portions.toLocaleString('en')],
    ]),
  ];
}

function growth(results) {
  const all = results.growth;
  const [smallest] = all;
  const withRatio = (value, ratio) => `${figure(value)} (${figure(ratio)})`;
  const cells = (one, what) =>
    ['perSecond', 'p50', 'p99'].map((key) => withRatio(one[what][key], one.ratios[what][key]));
  writeImage(
    SECTIONS['scale-growth'].images[0],
    plot({
      title: 'Done per second, as a ratio to the smallest',
      x: 'owners',
      lines: ['singles', 'hundreds', 'claims'].map((what, i) => ({
        name: ['single checks', 'checks by 100', 'claims by 100'][i],
        points: all.map((one) => [one.owners, one.ratios[what].perSecond]),
      })),
    }),
  );
  writeImage(
    SECTIONS['scale-growth'].images[1],
    plot({
      title: 'Median time of a request, as a ratio to the smallest',
      x: 'owners',
      limit: { value: 1.5, name: 'look-ups: at most 1.5' },
      lines: ['singles', 'hundreds', 'claims'].map((what, i) => ({
        name: ['single checks', 'checks by 100', 'claims by 100'][i],
        points: all.map((one) => [one.owners, one.ratios[what].p50]),
      })),
    }),
  );
  return [
    versions(results),
    'A database and a service for each size, asked in turn, 8 requests at once; medians of fifteen rounds, in brackets the median of the ratios to the smallest, which was asked a moment before. Numbers are drawn from the whole; of the claims half want a number that is held. Bytes: tables and indexes on disk after loading.',
    table([
      head('scale-growth'),
      ...all.map((one) => [
        one.owners.toLocaleString('en'),
        ...cells(one, 'singles'),
        ...cells(one, 'hundreds'),
        ...cells(one, 'claims'),
        withRatio(one.bytesPerOwner, one.bytesPerOwner / smallest.bytesPerOwner),
      ]),
    ]),
    `![Done per second, by owners](${SECTIONS['scale-growth'].images[0]})`,
    `![Time of a request, by owners](${SECTIONS['scale-growth'].images[1]})`,
  ];
}

const PARTS = { layouts, failover, limits, growth };

/** Writes the sections of the parts that were measured. */
export function writeScale(results) {
  const sections = Object.entries(PARTS)
    .filter(([part]) => part in results)
    .map(([part, text]) => [`scale-${part}`, text(results).join('\n\n')]);
  writeSections(Object.fromEntries(sections));
}
