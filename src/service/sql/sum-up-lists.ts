import * as v from 'valibot';
import { createChecksum, togglePhone, writeChecksum } from '../../directory/checksum.ts';
import type { Sql } from './driver.ts';
import { NewPhoneRows } from './rows.ts';

const ProjectNameRows = v.array(v.object({ name: v.string() }));

/** So many numbers are read at a time, which bounds the memory. */
const PAGE = 20_000;

/** Gives the lists of a database that kept no checksums theirs; a million numbers take seconds. */
export async function sumUpLists(sql: Sql): Promise<void> {
  for (const { name } of v.parse(
    ProjectNameRows,
    await sql.query('select name from project order by name'),
  )) {
    const checksum = createChecksum();
    for (let after = ''; ; ) {
      const page = v.parse(
        NewPhoneRows,
        await sql.query(
          `select phone from project_owner where project = $1 and not gone and phone > $2 order by phone limit $3`,
          [name, after, PAGE],
        ),
      );
      for (const { phone } of page) togglePhone(checksum, phone);
      after = page.at(-1)?.phone ?? '';
      if (page.length < PAGE) break;
    }
    await sql.query(`update project set checksum = ('x' || $2::text)::bit(128) where name = $1`, [
      name,
      writeChecksum(checksum),
    ]);
  }
}
