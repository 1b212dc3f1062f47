/** Entries of the extension's storage that have a prefix in common. */
import { local } from './storage.ts';

export async function keysWith(prefix: string): Promise<readonly string[]> {
  const stored = await local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(prefix));
}

export async function removeKeysWith(prefix: string): Promise<void> {
  await local.remove(await keysWith(prefix));
}
