/**
 * Requests that come while others are with the database go there together: a commit, or the way to the database and
 * back, costs as much for many things as for one, and most requests are about one.
 */
export interface Groups<Item, Result> {
  /** Resolves with a result for each item. All of them are done in one go, or none. */
  add(items: readonly Item[]): Promise<readonly Result[]>;
}

interface Waiting<Item, Result> {
  readonly items: readonly Item[];
  resolve(results: readonly Result[]): void;
  reject(error: unknown): void;
}

/**
 * @param work does items in one go, with a result for each in their order
 * @param atOnce groups under way at the same time; a request that comes while there are fewer does not wait
 * @param most items in a group; a larger request is a group of its own
 */
export function createGroups<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  atOnce: number,
  most: number,
): Groups<Item, Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;

  function takeGroup(): Waiting<Item, Result>[] {
    let size = 0;
    const tooMany = waiting.findIndex(({ items }, i) => {
      size += items.length;
      return i > 0 && size > most;
    });
    const end = tooMany === -1 ? waiting.length : tooMany;
    const group = waiting.slice(0, end);
    waiting = waiting.slice(end);
    return group;
  }

  async function doOne({ items, resolve, reject }: Waiting<Item, Result>): Promise<void> {
    await work(items).then(resolve, reject);
  }

  async function doGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const results = await work(group.flatMap(({ items }) => items)).catch(() => null);
    if (results === null) {
      // One request must not fail for what is wrong with another.
      for (const one of group) await doOne(one);
      return;
    }
    let from = 0;
    for (const { items, resolve } of group) {
      resolve(results.slice(from, from + items.length));
      from += items.length;
    }
  }

  async function goOn(): Promise<void> {
    underWay += 1;
    while (waiting.length > 0) {
      const group = takeGroup();
      const [first] = group;
      if (group.length === 1 && first) await doOne(first);
      else await doGroup(group);
    }
    underWay -= 1;
  }

  return {
    add: (items) =>
      new Promise((resolve, reject) => {
        waiting.push({ items, resolve, reject });
        if (underWay < atOnce) void goOn();
      }),
  };
}
