/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of
 * neighbours. Anything above `limit` is given as `limit + 1`, so that long texts cost nothing.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(
        (old[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (older[column - 2] ?? 0) + 1);
      }
      now.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    older = old;
    old = now;
  }
  return Math.min(old[b.length] ?? 0, limit + 1);
}

/** The candidates at the smallest distance, upper and lower case being the same; none above `limit`. */
export function nearest(text: string, candidates: readonly string[], limit: number): readonly string[] {
  const wanted = text.toLowerCase();
  let best = limit;
  let found: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found;
}
