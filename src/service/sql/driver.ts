import { ReadOnlyStorage } from '../storage.ts';

/** A statement that is asked so often that a connection should read and plan it once only. */
export interface Prepared {
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

export interface SqlDriver extends Sql {
  /** Commits when `work` resolves, rolls back when it rejects. Runs `work` again after a deadlock. */
  transaction<T>(work: (sql: Sql) => Promise<T>, level?: 'read committed' | 'repeatable read'): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL's code for a change where none can be made: read_only_sql_transaction. */
const READ_ONLY = '25006';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw codeOf(error) === READ_ONLY ? new ReadOnlyStorage() : error;
  }
}

/** The driver, which rejects with `ReadOnlyStorage` for a change where none can be made. */
export function explainRefusals(driver: SqlDriver): SqlDriver {
  return {
    query: (statement, values) => explained(driver.query(statement, values)),
    transaction: (work, level) => explained(driver.transaction(work, level)),
    close: () => driver.close(),
  };
}

/** PostgreSQL's codes for "try again": deadlock_detected, serialization_failure. */
const AGAIN = new Set(['40P01', '40001']);
const TRIES = 5;

/** Repeats what PostgreSQL broke off for the sake of another transaction. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      if (tries === TRIES || typeof code !== 'string' || !AGAIN.has(code)) throw error;
    }
  }
}
