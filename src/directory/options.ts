import { sleepFor, type Transport } from './transport.ts';

/** What every directory that asks over the network needs. */
export interface DirectoryOptions {
  /** The project's slug on CommCare HQ. */
  readonly project: string;
  readonly fetch: typeof fetch;
  /** Milliseconds for one question with all its repetitions; a save must not wait longer (docs/check-endpoint.md). */
  readonly budgetMs?: number | undefined;
  /** The same for a page of owners, which nobody waits for. */
  readonly syncBudgetMs?: number | undefined;
  readonly now?: (() => number) | undefined;
  readonly random?: (() => number) | undefined;
  readonly sleep?: Transport['sleep'] | undefined;
}

/** The first of all limits (guard/patience.ts). */
export const BUDGET_MS = 2_500;
const SYNC_BUDGET_MS = 30_000;

/** The options with what was left out. */
export function networkOf(options: DirectoryOptions): {
  readonly transport: Transport;
  readonly budgetMs: number;
  readonly syncBudgetMs: number;
} {
  const { fetch, now = Date.now, random = Math.random, sleep = sleepFor } = options;
  const { budgetMs = BUDGET_MS, syncBudgetMs = SYNC_BUDGET_MS } = options;
  return { transport: { fetch, now, random, sleep }, budgetMs, syncBudgetMs };
}
