import { deleteDatabase, type OwnersDatabase, openDatabase } from './database.ts';

/** Another connection may keep the browser from opening a database at all: a check must not wait for that. */
const PATIENCE_MS = 1_000;

/** The one connection to a database: opened when it is needed, and anew when the browser closed it. */
export interface Connection {
  /** Null without a database: there is none, it does not open in time, or a newer Caseline has it. */
  open(): Promise<OwnersDatabase | null>;
  /** Whether the error is that of a connection which the browser has closed; it is not used again then. */
  isClosed(database: OwnersDatabase, error: unknown): boolean;
  /** Deletes the database. False: it is still there. */
  destroy(): Promise<boolean>;
  close(): void;
}

/** Resolves with null after the patience; the work goes on. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param lost the browser has closed the connection, or somebody has deleted the database */
export function createConnection(
  name: string,
  noted: (where: string, error: unknown) => void,
  lost: () => void = () => {},
): Connection {
  let database: OwnersDatabase | null = null;
  /** A newer Caseline has taken over, or `close` was called. */
  let retired = false;
  /** Being opened; `late` when somebody has waited in vain already. */
  let opening: { readonly done: Promise<OwnersDatabase | null>; late: boolean } | null = null;

  async function begin(): Promise<OwnersDatabase | null> {
    const opened = await openDatabase(
      name,
      (why) => {
        database = null;
        if (why === 'retired') retired = true;
        else lost();
      },
      noted,
    );
    opening = null;
    if (retired) opened?.close();
    else database = opened;
    return database;
  }

  async function open(): Promise<OwnersDatabase | null> {
    if (database || retired) return database;
    opening ??= { done: begin(), late: false };
    const mine = opening;
    if (mine.late) return null;
    const opened = await inTime(mine.done);
    if (!opened) mine.late = true;
    return opened;
  }

  function drop(): void {
    database?.close();
    database = null;
  }

  return {
    open,
    isClosed(used, error) {
      if (!(error instanceof Error && error.name === 'InvalidStateError')) return false;
      if (database === used) drop();
      return !retired;
    },
    async destroy() {
      drop();
      const isGone = await inTime(deleteDatabase(name, noted));
      return isGone === true;
    },
    close() {
      retired = true;
      drop();
    },
  };
}
