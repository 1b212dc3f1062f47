import { onTrouble, type Trouble } from './trouble.ts';

/** More different ones say no more; the oldest goes. */
const MOST = 50;

const ring = new Map<string, Trouble>();

// From the start of the script: what goes wrong before anybody looks is kept, too.
onTrouble((one) => {
  const { where, error, at, times } = one;
  const key = JSON.stringify([where, error, at]);
  const before = ring.get(key)?.times ?? 0;
  // The newest stands last.
  ring.delete(key);
  ring.set(key, { where, error, at, times: before + times });
  const [oldest] = ring.keys();
  if (ring.size > MOST && oldest !== undefined) ring.delete(oldest);
});

/** What went wrong in this script so far, and in the page half of a builder; the newest stands last. */
export function troubles(): readonly Trouble[] {
  return [...ring.values()];
}
