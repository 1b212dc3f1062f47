import type { CheckItem, CheckResponse, OwnersPage, Settings } from './schema.ts';

/** Why a directory could not answer. Expected, so a value and no exception. */
export type DirectoryFailure =
  | { readonly reason: 'unreachable' | 'timeout' | 'aborted' }
  | { readonly reason: 'signed-out' | 'forbidden' | 'absent' | 'refused' }
  | { readonly reason: 'throttled'; readonly retryAfterSeconds: number | null }
  | { readonly reason: 'server-error'; readonly status: number }
  /** The answer is not what the schema says. */
  | { readonly reason: 'garbage' }
  | { readonly reason: 'not-configured' }
  /** Caseline was updated or taken away while the page was open: this page's half can ask nobody any more. */
  | { readonly reason: 'replaced' };

export type DirectoryResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: DirectoryFailure };

/** Whoever knows a project: a check service, or CommCare HQ itself. Never throws for what can be expected. */
export interface Directory {
  check(items: readonly CheckItem[], signal: AbortSignal): Promise<DirectoryResult<CheckResponse>>;
  settings(signal: AbortSignal): Promise<DirectoryResult<Settings>>;
  owners(cursor: string | null, signal: AbortSignal): Promise<DirectoryResult<OwnersPage>>;
}
