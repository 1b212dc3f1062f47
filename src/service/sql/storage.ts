import * as v from 'valibot';
import type { CaseEvent, OwnerChanges, Storage } from '../storage.ts';
import { addOwners } from './add-owners.ts';
import { explainRefusals, type SqlDriver } from './driver.ts';
import { createGroups } from './groups.ts';
import { findKnown } from './known.ts';
import { mendContact } from './mend.ts';
import { migrate } from './migrations.ts';
import { takeQuota } from './quota.ts';
import { recordEvents } from './record.ts';
import { ChangeRows, ListRows, ProjectRows } from './rows.ts';
import { createTokenStorage } from './tokens.ts';
import { createUsageStorage } from './usage.ts';
import { putWorkers } from './workers.ts';

/** More at once would help nobody: events of a project wait for each other, and questions are answered in a millisecond. */
const GROUPS = 4;
const EVENTS_IN_GROUP = 500;
const NUMBERS_IN_GROUP = 500;

/** For fewer keys PostgreSQL looks each up by itself, and to say so would cost more than it saves. */
const MANY_EVENTS = 50;

/** A checksum as it travels, from the zeros and ones of PostgreSQL. */
function hexOf(bits: string): string {
  return BigInt(`0b${bits}`).toString(16).padStart(32, '0');
}

/** The storage on PostgreSQL's dialect; the driver is an embedded or a real PostgreSQL. */
export async function createSqlStorage(anyDriver: SqlDriver): Promise<Storage> {
  const driver = explainRefusals(anyDriver);
  const epoch = await migrate(driver);
  const recording = createGroups(
    (events: readonly CaseEvent[]) =>
      driver.transaction(
        (sql, tries) => recordEvents(sql, events, tries === 1 ? 'once' : 'locked'),
        events.length < MANY_EVENTS ? 'any' : 'by-key',
      ),
    GROUPS,
    EVENTS_IN_GROUP,
  );
  const asking = createGroups(
    (phones: readonly string[]) => findKnown({ query: driver.read }, phones),
    GROUPS,
    NUMBERS_IN_GROUP,
  );
  return {
    epoch,

    async project(name) {
      const rows = await driver.read('select name, settings from project where name = $1', [name]);
      return v.parse(ProjectRows, rows)[0] ?? null;
    },

    async putProject({ name, settings }) {
      await driver.query(
        `insert into project (name, settings) values ($1, $2::text::jsonb)
         on conflict (name) do update set settings = excluded.settings`,
        [name, JSON.stringify(settings)],
      );
    },

    tokens: createTokenStorage(driver),
    usage: createUsageStorage(driver),

    takeQuota: (key, units, limit) => takeQuota(driver, key, units, limit),

    mend: (contact, event) => driver.transaction((sql) => mendContact(sql, contact, event)),

    addOwners: (owners) => addOwners(driver, owners),

    record: (events) => (events.length === 0 ? Promise.resolve([]) : recording.add(events)),

    known: (phones) => (phones.length === 0 ? Promise.resolve([]) : asking.add(phones)),

    putWorkers: (workers) => driver.transaction((sql) => putWorkers(sql, workers)),

    ownerChanges(project, position, limit) {
      return driver.snapshot(async (sql): Promise<OwnerChanges> => {
        const [count] = v.parse(
          ListRows,
          await sql.query(
            'select changes::text as changes, checksum::text as checksum from project where name = $1',
            [project],
          ),
        );
        const last = Number(count?.changes ?? 0);
        const rows = v.parse(
          ChangeRows,
          await sql.query(
            `select phone, change::text as change, gone, kind, id, name, since, pending from project_owner
             where project = $1 and change > $2 and (not gone or $2 > 0)
             order by project_owner.change limit $3`,
            [project, position, limit + 1],
          ),
        );
        const more = rows.length > limit;
        const page = rows.slice(0, limit);
        const end = more ? Number(page.at(-1)?.change ?? position) : last;
        const changes = page.map((row) => ({
          phone: row.phone,
          owner: row.gone ? null : { ...row, project },
        }));
        return { changes, position: end, more, checksum: more ? null : hexOf(count?.checksum ?? '0') };
      });
    },

    async ping() {
      try {
        await driver.read('select 1');
        return true;
      } catch {
        return false;
      }
    },

    close: () => driver.close(),
  };
}
