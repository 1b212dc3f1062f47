import { ReadOnlyStorage, StorageUnavailable } from '../storage.ts';

/** A statement that is asked so often that a connection should read and plan it once only. */
export interface Prepared {
  /** Another one for another text: a pooler may hand over a connection on which somebody else prepared one. */
  readonly name: string;
  readonly text: string;
  /** Rows come as arrays: a list of names for each row takes longer to make and to parse. */
  readonly rowMode: 'array';
}

/** The two sentences that the storage needs of a PostgreSQL, embedded or not. */
export interface Sql {
  /** Rows as the driver gives them; the reader parses them. */
  query(statement: string | Prepared, values?: readonly unknown[]): Promise<readonly unknown[]>;
}

/**
 * How a transaction's statements find their rows. `by-key`: each by its key alone. PostgreSQL would rather read a whole
 * table for a thousand keys, and a table that has grown since it was last counted looks small to it.
 */
export type LookUp = 'any' | 'by-key';

/** What a transaction begins with, besides its level: it holds for the transaction only. */
export const LOOK_UP: Readonly<Record<LookUp, string>> = {
  any: '',
  'by-key':
    '; set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off',
};

export interface SqlDriver extends Sql {
  /**
   * Commits when `work` resolves, rolls back when it rejects. Runs `work` again after a deadlock or a race; `tries`
   * counts from 1.
   */
  transaction<T>(work: (sql: Sql, tries: number) => Promise<T>, lookUp?: LookUp): Promise<T>;
  /** A statement that changes nothing, so that a standby may answer it. */
  read: Sql['query'];
  /** Reads several statements of one state of the data. */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL's code for a change where none can be made: read_only_sql_transaction. */
const READ_ONLY = '25006';

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/**
 * PostgreSQL's and Node's codes for a server that is not there: connection exceptions (08), too many connections, the
 * operator's (57P), and the socket's.
 */
const AWAY = /^(08\w{3}|53300|57P0[1-5]|E(CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN)\w*)$/;
/** What pg says without a code when the connection ends in the middle or none can be had. */
const AWAY_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code === 'string') return AWAY.test(code);
  return error instanceof Error && AWAY_WORDS.test(error.message);
}

export function isReadOnly(error: unknown): boolean {
  return codeOf(error) === READ_ONLY;
}

async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = codeOf(error);
    if (isReadOnly(error)) throw new ReadOnlyStorage();
    if (isAway(error)) throw new StorageUnavailable(typeof code === 'string' ? code : 'ended');
    throw error;
  }
}

/** The driver, which rejects with `ReadOnlyStorage` and `StorageUnavailable` where one of them is the reason. */
export function explainRefusals(driver: SqlDriver): SqlDriver {
  return {
    query: (statement, values) => explained(driver.query(statement, values)),
    transaction: (work, lookUp) => explained(driver.transaction(work, lookUp)),
    read: (statement, values) => explained(driver.read(statement, values)),
    snapshot: (work) => explained(driver.snapshot(work)),
    close: () => driver.close(),
  };
}

/** PostgreSQL's codes for "try again": deadlock_detected, serialization_failure. */
const AGAIN = new Set(['40P01', '40001']);
const TRIES = 10;

/** Another transaction wrote what this one wanted to write first; once more, and it is seen. */
export class Raced extends Error {
  override readonly name = 'Raced';
  readonly code = '40001';
}

/** Repeats what PostgreSQL broke off for the sake of another transaction. */
export async function again<T>(work: (tries: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work(tries);
    } catch (error) {
      const code = codeOf(error);
      if (tries === TRIES || typeof code !== 'string' || !AGAIN.has(code)) throw error;
    }
  }
}

/** PostgreSQL's code for a row whose key is there already. */
const UNIQUE_VIOLATION = '23505';

/**
 * Inserts rows that were not there when they were read. Rejects with `Raced` when somebody else put one of them in since.
 * To let PostgreSQL pass over those (`on conflict do nothing`) would cost each row half as much again.
 */
export async function insertUnseen(sql: Sql, statement: string, values: readonly unknown[]): Promise<void> {
  try {
    await sql.query(statement, values);
  } catch (error) {
    throw codeOf(error) === UNIQUE_VIOLATION ? new Raced() : error;
  }
}
