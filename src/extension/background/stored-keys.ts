/** Entries of the extension's storage that have a prefix in common. */
import { browser } from '../browser.ts';

export async function keysWith(prefix: string): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(prefix));
}

export async function removeKeysWith(prefix: string): Promise<void> {
  await browser.storage.local.remove([...(await keysWith(prefix))]);
}
