import pg from 'pg';
import { createChecksum, togglePhone, writeChecksum } from '../../src/directory/checksum.ts';

/** The number of an owner. */
export const phoneOf = (i: number): string => String(254_000_000_000 + i * 37);
const SINCE = '2026-01-01T00:00:00.000000Z';
/** Ids as HQ draws them: spread over the whole index. */
const ID = 'md5(i::text)::uuid::text';
const PHONE = '(254000000000 + i::bigint * 37)::text';

/** Indexes are made after the rows, as every bulk load does. */
const INDEXES = [
  ['contact', 'contact_pkey', 'primary key (key)'],
  ['phone', 'phone_pkey', 'primary key (phone)'],
  ['project_owner', 'project_owner_pkey', 'primary key (project, phone)'],
] as const;

function checksumOf(owners: number): string {
  const checksum = createChecksum();
  for (let i = 0; i < owners; i += 1) togglePhone(checksum, phoneOf(i));
  return writeChecksum(checksum);
}

/** Puts that many owners of a project into the tables of the service, as if they had been fed. */
export async function fill(address: string, project: string, owners: number): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const run = async (statement: string, values: unknown[] = []) => {
    await client.query(statement, values);
  };
  try {
    await run('set synchronous_commit = off');
    for (const [table, index] of INDEXES) await run(`alter table ${table} drop constraint ${index}`);
    await run('drop index project_owner_change');
    await run(
      `insert into contact (key, name, timeline)
       select '${project}/case//' || ${ID}, 'Client ' || i, '[["${SINCE}","' || ${PHONE} || '"]]'
       from generate_series(0, ${owners - 1}) as i`,
    );
    await run(
      `insert into phone (phone, project, kind, id, name, since, claims)
       select ${PHONE}, '${project}', 'case', ${ID}, 'Client ' || i, '${SINCE}',
         '[["${SINCE}","${project}/case//' || ${ID} || '",true]]'
       from generate_series(0, ${owners - 1}) as i`,
    );
    await run(
      `insert into project_owner (project, phone, change, gone, kind, id, name, since)
       select '${project}', ${PHONE}, i + 1, false, 'case', ${ID}, 'Client ' || i, '${SINCE}'
       from generate_series(0, ${owners - 1}) as i`,
    );
    for (const [table, index, key] of INDEXES) {
      await run(`alter table ${table} add constraint ${index} ${key}`);
    }
    await run('create unique index project_owner_change on project_owner (project, change)');
    await run(`update project set changes = $2, checksum = ('x' || $3::text)::bit(128) where name = $1`, [
      project,
      owners,
      checksumOf(owners),
    ]);
    await run('vacuum analyze');
    await run('checkpoint');
  } finally {
    await client.end();
  }
}
