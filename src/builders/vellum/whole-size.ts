import type { PageMessage } from './protocol.ts';

/** Characters of a whole form, a hundred times those of a large one: what is more is not read, so that no tab hangs on it. */
const MOST_OF_ALL = 30_000_000;

type FormMessage = Extract<PageMessage, { kind: 'form' | 'no-form' }>;

function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let sum = 0;
  for (const part of Object.values(value)) sum += charactersOf(part);
  return sum;
}

/** Counts the form that comes in parts: each part may be within its limits and the whole beyond any. */
export function createWholeSize(most = MOST_OF_ALL): { fits(message: FormMessage): boolean } {
  const sizes = new Map<string, number>();
  let head = 0;
  let order = 0;
  let mugs = 0;

  function put(id: string, size: number): void {
    mugs += size - (sizes.get(id) ?? 0);
    sizes.set(id, size);
  }

  function forget(kept: ReadonlySet<string>): void {
    for (const [id, size] of sizes) {
      if (kept.has(id)) continue;
      mugs -= size;
      sizes.delete(id);
    }
  }

  return {
    fits(message) {
      if (message.kind === 'no-form') {
        forget(new Set());
        head = 0;
        order = 0;
        return true;
      }
      if (message.head) head = charactersOf(message.head);
      if (message.order) order = charactersOf(message.order);
      for (const mug of message.mugs) put(mug.id, charactersOf(mug));
      const fits = head + order + mugs <= most;
      // A form that is taken away from, in a whole state, is counted anew.
      if (fits && message.done && message.order) forget(new Set(message.order));
      return fits;
    },
  };
}
