import * as v from 'valibot';
import type { Worker } from '../storage.ts';
import type { Sql } from './driver.ts';
import { storable, storableOrNull, WorkerRows } from './rows.ts';

interface Listing {
  readonly phone: string;
  readonly worker: string;
  readonly project: string;
  readonly id: string;
  readonly name: string | null;
}

const byPhone = (a: Pick<Listing, 'phone' | 'worker'>, b: Pick<Listing, 'phone' | 'worker'>): number => {
  if (a.phone !== b.phone) return a.phone < b.phone ? -1 : 1;
  return a.worker < b.worker ? -1 : 1;
};

/**
 * Replaces the numbers of workers; runs inside a transaction. Of a worker that comes twice the last one counts. Workers
 * are locked first, then their numbers, each in order.
 */
export async function putWorkers(sql: Sql, workers: readonly Worker[]): Promise<void> {
  const latest = new Map(workers.map((worker) => [`${worker.project}/${storable(worker.id)}`, worker]));
  const keys = [...latest.keys()].sort();
  const rows = await sql.query(
    `insert into worker as w (key, phones) select key, '[]' from unnest($1::text[]) as new (key)
     on conflict (key) do update set phones = w.phones returning key, phones`,
    [keys],
  );
  const listings: Listing[] = [];
  for (const [worker, { project, id, name, phones }] of latest) {
    for (const phone of new Set(phones)) {
      listings.push({ phone, worker, project, id: storable(id), name: storableOrNull(name) });
    }
  }
  listings.sort(byPhone);
  const listed = new Set(listings.map(({ phone, worker }) => `${phone} ${worker}`));
  const gone = v
    .parse(WorkerRows, rows)
    .flatMap(({ key, phones }) => phones.map((phone) => ({ phone, worker: key })))
    .filter(({ phone, worker }) => !listed.has(`${phone} ${worker}`))
    .sort(byPhone);
  await sql.query(
    `insert into worker_phone (phone, worker, project, id, name)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
     on conflict (phone, worker) do update set name = excluded.name`,
    [
      listings.map(({ phone }) => phone),
      listings.map(({ worker }) => worker),
      listings.map(({ project }) => project),
      listings.map(({ id }) => id),
      listings.map(({ name }) => name),
    ],
  );
  await sql.query(
    `delete from worker_phone as w using unnest($1::text[], $2::text[]) as gone (phone, worker)
     where w.phone = gone.phone and w.worker = gone.worker`,
    [gone.map(({ phone }) => phone), gone.map(({ worker }) => worker)],
  );
  await sql.query(
    `update worker as w set phones = new.phones from unnest($1::text[], $2::text[]::jsonb[]) as new (key, phones)
     where w.key = new.key`,
    [keys, keys.map((key) => JSON.stringify([...new Set(latest.get(key)?.phones ?? [])].sort()))],
  );
}
