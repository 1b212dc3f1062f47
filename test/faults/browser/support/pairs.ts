/** Values by the name of what they are a value of. */
type Row<F extends Readonly<Record<string, readonly unknown[]>>> = {
  readonly [K in keyof F]: F[K][number];
};

/**
 * Rows in which each value of one factor meets each value of any other at least once: most faults of two things at once show
 * there, with a fraction of all combinations. The same factors always give the same rows.
 */
export function allPairs<const F extends Readonly<Record<string, readonly unknown[]>>>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  const sizes = names.map((name) => factors[name]?.length ?? 0);
  const left = new Set<string>();
  const pair = (a: number, i: number, b: number, j: number) => `${a}.${i} ${b}.${j}`;
  for (const [a, m] of sizes.entries()) {
    for (const [b, n] of sizes.entries()) {
      if (b <= a) continue;
      for (let i = 0; i < m; i += 1) for (let j = 0; j < n; j += 1) left.add(pair(a, i, b, j));
    }
  }
  const rows: Row<F>[] = [];
  while (left.size > 0) {
    const [first = ''] = left;
    const chosen = names.map(() => -1);
    for (const part of first.split(' ')) {
      const [factor = 0, value = 0] = part.split('.').map(Number);
      chosen[factor] = value;
    }
    const isLeft = (a: number, i: number, b: number, j: number) =>
      left.has(a < b ? pair(a, i, b, j) : pair(b, j, a, i));
    for (const [factor, size] of sizes.entries()) {
      if (chosen[factor] !== -1) continue;
      // The value that meets most others for the first time; the first of several.
      let most = -1;
      for (let value = 0; value < size; value += 1) {
        const met = chosen.filter((other, at) => other !== -1 && isLeft(factor, value, at, other)).length;
        if (met > most) {
          most = met;
          chosen[factor] = value;
        }
      }
    }
    for (const [a, i] of chosen.entries())
      for (const [b, j] of chosen.entries()) if (a < b) left.delete(pair(a, i, b, j));
    rows.push(
      Object.fromEntries(names.map((name, at) => [name, factors[name]?.[chosen[at] ?? 0]])) as Row<F>,
    );
  }
  return rows;
}
