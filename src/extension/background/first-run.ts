import { browser } from '../browser.ts';
import { readBuild } from './settings.ts';

/** After an installation, not after an update. Development builds are installed anew for each run. */
export async function openFirstRun(reason: string): Promise<void> {
  if (reason !== 'install' || (await readBuild()).shadow !== 'closed') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
