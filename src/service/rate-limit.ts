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
  take(key: string, units: number): Taken | Promise<Taken>;
  /** Gives back what was taken for nothing. */
  giveBack(key: string, units: number): void;
}

/** Windows of keys that were not seen in the current window are dropped when there are more than so many. */
export const MANY_KEYS = 10_000;

export interface Window {
  /** Milliseconds since 1970. */
  readonly ends: number;
}

/** Drops windows that are over, when there are many. */
export function dropOver(windows: Map<string, Window>, now: number): void {
  if (windows.size < MANY_KEYS) return;
  for (const [key, { ends }] of windows) if (ends <= now) windows.delete(key);
}

export function taken(allowed: boolean, remaining: number, ends: number, now: number): Taken {
  return { allowed, remaining, resetSeconds: Math.max(1, Math.ceil((ends - now) / 1_000)) };
}

/**
 * Fixed windows, in the memory of this process. Limits keep a stolen token from being used to list who owns which
 * numbers; they are not a defence against a flood.
 */
export function createRateLimit(limit: Limit, clock: () => number): RateLimit {
  const windows = new Map<string, Window & { used: number }>();
  return {
    limit,
    take(key, units) {
      const now = clock();
      let window = windows.get(key);
      if (!window || window.ends <= now) {
        dropOver(windows, now);
        window = { ends: now + limit.seconds * 1_000, used: 0 };
        windows.set(key, window);
      }
      const allowed = window.used + units <= limit.units;
      if (allowed) window.used += units;
      return taken(allowed, limit.units - window.used, window.ends, now);
    },
    giveBack(key, units) {
      const window = windows.get(key);
      if (window) window.used = Math.max(0, window.used - units);
    },
  };
}
