/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

/**
 * Lets contestants do the same work in turns, so that a busy machine slows all of them, and gives the median of work
 * per second of each.
 * @param work each does all of it once and returns a checksum, which must not be thrown away
 * @param amount pieces of work in one turn
 * @param rounds turns of each; one more before them is not counted
 */
export function takeTurns(
  work: Readonly<Record<string, () => number>>,
  amount: number,
  rounds: number,
): {
  readonly perSecond: Readonly<Record<string, number>>;
  readonly checksums: Readonly<Record<string, number>>;
} {
  const figures: Record<string, number[]> = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
  const checksums: Record<string, number> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, turn] of Object.entries(work)) {
      // A quick contestant repeats its turn, so that the clock's grain does not matter.
      let repeats = 0;
      const from = performance.now();
      let took = 0;
      do {
        checksums[name] = turn();
        repeats += 1;
        took = performance.now() - from;
      } while (took < 50);
      if (round > 0) figures[name]?.push((amount * repeats * 1000) / took);
    }
  }
  return {
    perSecond: Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, median(values)])),
    checksums,
  };
}

/** Medians in milliseconds of works that are done in turns, after one turn that does not count. */
export async function inTurns(
  works: Readonly<Record<string, () => void | Promise<void>>>,
  rounds: number,
): Promise<Record<string, number>> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      await work();
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, figures]) => [name, median(figures)]));
}
