import { median } from '../bench/turns.ts';

/** Requests in flight at once. */
const AT_ONCE = 8;

export interface Measured {
  /** Things done a second. */
  readonly perSecond: number;
  /** Milliseconds of a request. */
  readonly p50: number;
  readonly p99: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Does so many requests, some at once. @param size things in a request */
export async function measure(
  requests: number,
  size: number,
  request: (index: number) => Promise<void>,
): Promise<Measured> {
  const took: number[] = [];
  let next = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < requests) {
        const index = next;
        next += 1;
        const started = performance.now();
        await request(index);
        took.push(performance.now() - started);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1_000;
  took.sort((a, b) => a - b);
  return { perSecond: (requests * size) / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

/** The middle of several measurements, figure by figure. */
export function middle(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => median(all.map((one) => one[key]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** One as a ratio to another, figure by figure. */
export function over(one: Measured, other: Measured = one): Measured {
  const of = (key: keyof Measured) => one[key] / other[key];
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** Numbers that look like chance and are the same in every run. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
