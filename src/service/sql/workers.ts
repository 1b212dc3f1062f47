import * as v from 'valibot';
import type { Worker } from '../storage.ts';
import type { Sql } from './driver.ts';
import { storable, storableOrNull, WorkerRows } from './rows.ts';

/** Replaces a worker's numbers; runs inside a transaction. The worker is locked first, then its numbers in order. */
export async function putWorker(sql: Sql, worker: Worker): Promise<void> {
  const id = storable(worker.id);
  const key = `${worker.project}/${id}`;
  const phones = [...new Set(worker.phones)].sort();
  const [before] = v.parse(
    WorkerRows,
    await sql.query(
      `insert into worker as w (key, phones) values ($1, '[]')
       on conflict (key) do update set phones = w.phones returning phones`,
      [key],
    ),
  );
  for (const phone of [...new Set([...(before?.phones ?? []), ...phones])].sort()) {
    if (phones.includes(phone)) {
      await sql.query(
        `insert into worker_phone (phone, worker, project, id, name) values ($1, $2, $3, $4, $5)
         on conflict (phone, worker) do update set name = excluded.name`,
        [phone, key, worker.project, id, storableOrNull(worker.name)],
      );
    } else {
      await sql.query('delete from worker_phone where phone = $1 and worker = $2', [phone, key]);
    }
  }
  await sql.query('update worker set phones = $2::text::jsonb where key = $1', [key, JSON.stringify(phones)]);
}
