/**
 * Things by name. Finds those quickly that are asked for in the order in which they were put in, for a file names the
 * same things in the same order in each of its parts; to compare with the expected name costs a fifth of a look-up.
 */
export interface NameTable<T> {
  get(name: string): T | undefined;
  /** Puts in what is not there yet. */
  add(name: string, thing: T): void;
  /** In the order in which they were put in. */
  values(): readonly T[];
}

export function createNameTable<T>(): NameTable<T> {
  const places = new Map<string, number>();
  const names: string[] = [];
  const things: T[] = [];
  /** Where the thing stands that is probably asked for next. */
  let next = 0;
  return {
    get(name) {
      const place = names[next] === name ? next : places.get(name);
      if (place === undefined) return undefined;
      next = place + 1;
      return things[place];
    },
    add(name, thing) {
      places.set(name, things.length);
      names.push(name);
      things.push(thing);
    },
    values: () => things,
  };
}
