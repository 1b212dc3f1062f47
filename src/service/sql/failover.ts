import * as v from 'valibot';
import { isAway, isReadOnly, type Sql, type SqlDriver } from './driver.ts';

/**
 * The timeline of a server that takes changes, as eight hex digits; null: it is a standby. A standby that was promoted
 * has a later one than the primary server that it replaced, should that come back.
 */
const TIMELINE =
  'select case when pg_is_in_recovery() then null else substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) end as timeline';
const TimelineRows = v.tuple([v.object({ timeline: v.nullable(v.string()) })]);

async function timelineOf(server: Sql): Promise<string | null> {
  try {
    return v.parse(TimelineRows, await server.query(TIMELINE))[0].timeline;
  } catch {
    // It is away, or starts.
    return null;
  }
}

/**
 * Several servers as one: a primary server and the standbys that may replace it. Changes go to the primary server, and
 * to another one as soon as that takes changes; what is only read is read where the last change went, or, while that
 * server is away, from any other.
 */
export function createFailover(servers: readonly [SqlDriver, ...SqlDriver[]]): SqlDriver {
  let primary = servers[0];
  let seeking: Promise<void> | null = null;

  async function seek(): Promise<void> {
    const timelines = await Promise.all(servers.map(timelineOf));
    const latest = timelines.reduce((best, one) => ((one ?? '') > (best ?? '') ? one : best), null);
    if (latest !== null) primary = servers[timelines.indexOf(latest)] ?? primary;
  }

  /** What is done here may be done twice: events are idempotent. */
  async function change<T>(work: (server: SqlDriver) => Promise<T>): Promise<T> {
    const tried = primary;
    try {
      return await work(tried);
    } catch (error) {
      if (!isAway(error) && !isReadOnly(error)) throw error;
      seeking ??= seek().finally(() => {
        seeking = null;
      });
      await seeking;
      if (primary === tried) throw error;
      return await work(primary);
    }
  }

  async function read<T>(work: (server: SqlDriver) => Promise<T>): Promise<T> {
    const first = primary;
    try {
      return await work(first);
    } catch (error) {
      if (!isAway(error)) throw error;
      for (const other of servers) {
        if (other === first) continue;
        try {
          return await work(other);
        } catch (failure) {
          if (!isAway(failure)) throw failure;
        }
      }
      throw error;
    }
  }

  return {
    query: (statement, values) => change((server) => server.query(statement, values)),
    transaction: (work, lookUp) => change((server) => server.transaction(work, lookUp)),
    read: (statement, values) => read((server) => server.read(statement, values)),
    snapshot: (work) => read((server) => server.snapshot(work)),
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
