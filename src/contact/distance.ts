/** One bit for each kind of letter in a text (32 kinds; several letters may share one). */
function letters(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function count(bits: number): number {
  let rest = bits;
  let ones = 0;
  for (; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}

/**
 * Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours), or `limit + 1` as soon as it is known to
 * be greater. Code units are compared: for names in ASCII.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // One slip adds or takes at most two kinds of letters: most pairs need no table.
  if (count(letters(a) ^ letters(b)) > 2 * limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = line;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** The items whose text is within `limit` of a word, nearest first, in the order of the list where they are as near. */
export function nearest<Item>(
  word: string,
  items: Iterable<Item>,
  limit: number,
  textOf: (item: Item) => string,
): Item[] {
  const found: Array<{ readonly item: Item; readonly far: number }> = [];
  for (const item of items) {
    const far = distance(word, textOf(item), limit);
    if (far <= limit) found.push({ item, far });
  }
  return found.sort((a, b) => a.far - b.far).map(({ item }) => item);
}
