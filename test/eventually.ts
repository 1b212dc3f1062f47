import { vi } from 'vitest';
import { PATIENCE } from './patience.ts';

/** What `look` gives as soon as it throws no more. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, PATIENCE);
}
