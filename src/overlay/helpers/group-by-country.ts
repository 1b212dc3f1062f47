/** Lines by country, in the order in which countries first come; null is what belongs to none. */
export function groupByCountry<T extends { readonly country: string | null }>(
  lines: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  for (const line of lines) {
    const group = groups.get(line.country);
    if (group) group.push(line);
    else groups.set(line.country, [line]);
  }
  return groups;
}
