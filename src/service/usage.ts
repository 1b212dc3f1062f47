import type { TokenUse, Usage, UsageStorage } from './storage.ts';

/**
 * Who asked for how much, per token and hour: an audit without a number or a name. Counted here and written now and
 * then, so that no request waits for it.
 */
export interface UsageLog {
  note(use: {
    readonly project: string;
    readonly token: string;
    readonly route: string;
    readonly items: number;
  }): void;
  /** Writes what is counted. What cannot be written now is written with the next. */
  flush(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** So long the audit is kept. */
const KEPT_MS = 90 * 24 * HOUR_MS;
/** Tokens and routes are few; where nothing can be written for long, the oldest counts are given up. */
const MOST = 10_000;

const hourOf = (ms: number): number => ms - (ms % HOUR_MS);

/** As it is counted: every request comes here, so its texts are made when they are written. */
interface Count {
  readonly hour: number;
  readonly project: string;
  readonly token: string;
  readonly route: string;
  requests: number;
  items: number;
  /** When it was used last, milliseconds since 1970. */
  used: number;
}

type Counts = Map<string, Count>;

function addTo(counts: Counts, count: Count): void {
  const key = `${count.hour} ${count.project} ${count.token} ${count.route}`;
  const known = counts.get(key);
  if (known) {
    known.requests += count.requests;
    known.items += count.items;
    known.used = Math.max(known.used, count.used);
    return;
  }
  counts.set(key, { ...count });
  const [oldest] = counts.keys();
  if (counts.size > MOST && oldest !== undefined) counts.delete(oldest);
}

const textOf = (ms: number): string => new Date(ms).toISOString();

function usesOf(counts: Iterable<Count>): TokenUse[] {
  const latest = new Map<string, TokenUse>();
  for (const { project, token, used } of counts) {
    const key = `${project} ${token}`;
    const text = textOf(used);
    if (text > (latest.get(key)?.used ?? '')) latest.set(key, { project, name: token, used: text });
  }
  return [...latest.values()];
}

/** @param clock milliseconds since 1970 */
export function createUsageLog(storage: UsageStorage, clock: () => number): UsageLog {
  let counts: Counts = new Map();
  return {
    note({ project, token, route, items }) {
      const now = clock();
      addTo(counts, { hour: hourOf(now), project, token, route, requests: 1, items, used: now });
    },
    async flush() {
      if (counts.size === 0) return;
      const written = counts;
      counts = new Map();
      // In one order everywhere, so that two processes do not wait for each other.
      const inOrder = [...written].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
      const usage = inOrder.map(({ used: _, hour, ...rest }): Usage => ({ ...rest, hour: textOf(hour) }));
      const added = await storage.add(usage, usesOf(inOrder), textOf(hourOf(clock() - KEPT_MS))).then(
        () => true,
        () => false,
      );
      // On a read replica for ever, while the primary server is away for a while: the log has it line by line.
      if (!added) for (const count of inOrder) addTo(counts, count);
    },
  };
}
