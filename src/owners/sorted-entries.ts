/** Keys and what belongs to each, in two arrays side by side. */
export interface Entries {
  readonly keys: Float64Array;
  readonly values: Int32Array;
}

/** Where ascending runs begin, and the end. */
function runsOf(keys: Float64Array): number[] {
  const starts = [0];
  for (let i = 1; i < keys.length; i += 1) {
    if ((keys[i] ?? 0) < (keys[i - 1] ?? 0)) starts.push(i);
  }
  if (keys.length > 0) starts.push(keys.length);
  return starts;
}

/**
 * Entries in the order of their keys; of several with one key the last one stays. A merge sort of the runs that are
 * there: what comes is mostly sorted already, and sorting numbers with their values through `Array.sort` takes ten
 * times as long.
 */
export function sortEntries({ keys, values }: Entries): Entries {
  let runs = runsOf(keys);
  let from: Entries = { keys: keys.slice(), values: values.slice() };
  let into: Entries = { keys: new Float64Array(keys.length), values: new Int32Array(keys.length) };
  while (runs.length > 2) {
    const merged = [0];
    for (let i = 0; i + 1 < runs.length; i += 2) {
      const end = runs[i + 2] ?? runs[i + 1] ?? 0;
      mergeRuns(from, into, runs[i] ?? 0, runs[i + 1] ?? 0, end);
      merged.push(end);
    }
    runs = merged;
    [from, into] = [into, from];
  }
  return lastOfEach(from);
}

function mergeRuns(from: Entries, into: Entries, start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    const takeLeft = right >= end || (left < middle && (from.keys[left] ?? 0) <= (from.keys[right] ?? 0));
    const source = takeLeft ? left : right;
    into.keys[at] = from.keys[source] ?? 0;
    into.values[at] = from.values[source] ?? 0;
    if (takeLeft) left += 1;
    else right += 1;
  }
}

/** Works in place. */
function lastOfEach({ keys, values }: Entries): Entries {
  let size = 0;
  for (let i = 0; i < keys.length; i += 1) {
    if (i + 1 < keys.length && keys[i + 1] === keys[i]) continue;
    keys[size] = keys[i] ?? 0;
    values[size] = values[i] ?? 0;
    size += 1;
  }
  return { keys: keys.subarray(0, size), values: values.subarray(0, size) };
}

/** Where the first key that is not smaller stands. */
export function positionOf(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
