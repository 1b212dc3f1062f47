/** So many units within a window of so many seconds, per key. */
export interface Limit {
  readonly units: number;
  readonly seconds: number;
}

export interface Taken {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
}

export interface RateLimit {
  readonly limit: Limit;
  take(key: string, units: number): Taken;
}

/** Windows of keys that were not seen in the current window are dropped when there are more than so many. */
const MANY_KEYS = 10_000;

/**
 * Fixed windows, in the memory of this process. Limits keep a stolen token from being used to list who owns which
 * numbers; they are not a defence against a flood.
 */
export function createRateLimit(limit: Limit, clock: () => number): RateLimit {
  const windows = new Map<string, { readonly ends: number; used: number }>();
  return {
    limit,
    take(key, units) {
      const now = clock();
      let window = windows.get(key);
      if (!window || window.ends <= now) {
        if (windows.size >= MANY_KEYS) {
          for (const [other, { ends }] of windows) if (ends <= now) windows.delete(other);
        }
        window = { ends: now + limit.seconds * 1_000, used: 0 };
        windows.set(key, window);
      }
      const allowed = window.used + units <= limit.units;
      if (allowed) window.used += units;
      return {
        allowed,
        remaining: limit.units - window.used,
        resetSeconds: Math.max(1, Math.ceil((window.ends - now) / 1_000)),
      };
    },
  };
}
