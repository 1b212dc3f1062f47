/**
 * Keeps designers' decisions about forms in this browser, until "Forget everything". Only the background does: the
 * same storage holds tokens, so content scripts are kept out of it.
 */
import * as v from 'valibot';
import { NOTHING_REMEMBERED, type Remembered } from '../session/memory.ts';
import { browser } from './browser.ts';
import { RememberedSchema } from './messages.ts';
import { keysWith, removeKeysWith } from './stored-keys.ts';

const PREFIX = 'form ';

/** @param address origin and path of the form's page */
export async function loadForm(address: string): Promise<Remembered> {
  const key = PREFIX + address;
  const stored = await browser.storage.local.get(key);
  const parsed = v.safeParse(RememberedSchema, stored[key]);
  return parsed.success ? parsed.output : NOTHING_REMEMBERED;
}

export async function saveForm(address: string, remembered: Remembered): Promise<void> {
  await browser.storage.local.set({ [PREFIX + address]: remembered });
}

/** About how many forms something is kept. */
export async function countForms(): Promise<number> {
  return (await keysWith(PREFIX)).length;
}

export async function forgetForms(): Promise<void> {
  await removeKeysWith(PREFIX);
}
