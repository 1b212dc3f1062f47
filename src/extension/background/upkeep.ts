/** What has to happen while no page is open. Alarms wake the background; timers would die with it. */
import { browser } from '../browser.ts';
import { refreshOwners } from './projects.ts';

export const UPKEEP_ALARM = 'upkeep';

const EVERY_MINUTES = 60;
/** The browser stops a background that is busy for longer than five minutes. */
const PATIENCE_MS = 4 * 60_000;

/** Idempotent: an alarm of the same name replaces the one before. */
export async function scheduleUpkeep(): Promise<void> {
  if (await browser.alarms.get(UPKEEP_ALARM)) return;
  browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: EVERY_MINUTES });
}

export async function upkeep(now = new Date()): Promise<void> {
  await refreshOwners(now, AbortSignal.timeout(PATIENCE_MS));
}
