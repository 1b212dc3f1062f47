/**
 * How rows are read that are changed afterwards. `once`: what is written says which version of the row it is made of, and
 * whoever comes late to a row tries again. `locked`: then the rows are locked first, in one order everywhere, because a
 * row that many want is faster waited for than tried for.
 */
export type Reading = 'once' | 'locked';

export const LOCKING: Readonly<Record<Reading, (key: string) => string>> = {
  once: () => '',
  locked: (key) => `order by ${key} for update`,
};
