/**
 * One request, as it may be written down: no address asked for, no query, no body, no token. `route` is the pattern of
 * the address and `project` stands there only after its token was right, because anybody may write anything there.
 */
export interface LogEntry {
  readonly at: string;
  readonly request: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly project?: string | undefined;
  /** What people call the token, when it is one. */
  readonly token?: string | undefined;
  /** Why it was let in nowhere, and from which network address it came; of others no address is kept. */
  readonly refused?: string | undefined;
  readonly from?: string | undefined;
  /** How many contacts, cases or owners it was about. */
  readonly items?: number | undefined;
  /** The kind of the error, never its text. */
  readonly error?: string | undefined;
}

export type Log = (entry: LogEntry) => void;

export { errorKind } from '../directory/error-kind.ts';
