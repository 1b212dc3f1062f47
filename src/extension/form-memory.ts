/** Keeps a designer's decisions about one form in this browser, until "Forget everything". */
import * as v from 'valibot';
import { type FormMemory, NOTHING_REMEMBERED } from '../session/memory.ts';
import { browser } from './browser.ts';

const PREFIX = 'form ';
/** More decisions than a form has places; the oldest go. */
const MOST = 500;

const KeySchema = v.pipe(v.string(), v.maxLength(2_000));
const ReasonSchema = v.pipe(v.string(), v.maxLength(2_000));
const RememberedSchema = v.object({
  // Reasons and what is asked again came later: what was stored before still counts.
  accepted: v.array(v.object({ key: KeySchema, reason: v.optional(ReasonSchema, ''), at: v.string() })),
  ignored: v.array(v.object({ key: KeySchema, reason: ReasonSchema, at: v.string() })),
  asked: v.optional(v.array(KeySchema), []),
});

/** @param address origin and path of the form's page */
export function createFormMemory(address: string): FormMemory {
  const key = PREFIX + address;
  return {
    async load() {
      const stored = await browser.storage.local.get(key);
      const parsed = v.safeParse(RememberedSchema, stored[key]);
      return parsed.success ? parsed.output : NOTHING_REMEMBERED;
    },
    async save({ accepted, ignored, asked }) {
      await browser.storage.local.set({
        [key]: { accepted: accepted.slice(-MOST), ignored: ignored.slice(-MOST), asked: asked.slice(-MOST) },
      });
    },
  };
}

export async function forgetForms(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX)));
}
