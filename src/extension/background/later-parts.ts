/** The browser around checks that are repeated. */
import { browser } from '../browser.ts';
import type { FoundLater } from '../messages.ts';
import { pageAddress } from '../page-kind.ts';
import { laterQueue } from './kept-stores.ts';
import { createLater } from './later.ts';
import type { FoundCheck } from './later-queue.ts';
import { deskFor } from './projects.ts';

export const LATER_ALARM = 'later';
/** Browsers fire alarms no oftener. */
const EVERY_MINUTES = 1;

/** Tabs have addresses only on hosts that are granted; the page itself says whether it shows this form. */
async function show({ address, places }: FoundCheck): Promise<boolean> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || pageAddress(url ?? '')?.address !== address) continue;
    const message: FoundLater = { address, places };
    const answer: unknown = await browser.tabs.sendMessage(id, message).catch(() => null);
    if (answer === true) return true;
  }
  return false;
}

async function wake(waiting: boolean): Promise<void> {
  if (!waiting) await browser.alarms.clear(LATER_ALARM);
  else if (!(await browser.alarms.get(LATER_ALARM))) {
    browser.alarms.create(LATER_ALARM, { periodInMinutes: EVERY_MINUTES });
  }
}

export const later = createLater({
  queue: laterQueue,
  desk: (origin, project) => deskFor(origin, project, null),
  show,
  wake,
  now: Date.now,
});
