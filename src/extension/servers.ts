/** CommCare HQ servers of one's own: their pages get the loader through a registered content script. */

import { createMutex } from '../guard/mutex.ts';
import { readServers } from './background/settings.ts';
import { browser } from './browser.ts';
import { originPattern } from './pages/options/server-form.ts';
import { SITE_MATCHES } from './sites.ts';

const PREFIX = 'server ';

/** The hosts that the manifest names, as match patterns. */
export function builtInHosts(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

function registration(origin: string) {
  const host = originPattern(origin).slice(0, -'/*'.length);
  return {
    id: PREFIX + origin,
    js: ['loader.js'],
    matches: SITE_MATCHES.map((path) => host + path),
    runAt: 'document_start' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
}

const inTurn = createMutex();

/**
 * Registers what should be and removes what should not. Browsers differ in whether registrations survive an update,
 * and permissions can be taken back at any time, so this runs at every start and change and changes only differences.
 * The background alone does it: two that register one server at once would fail.
 */
export function syncRegistrations(): Promise<void> {
  return inTurn(registerDifferences);
}

async function registerDifferences(): Promise<void> {
  const wanted = new Set<string>();
  for (const { origin } of await readServers()) {
    const host = originPattern(origin);
    if (builtInHosts().includes(host)) continue;
    if (await browser.permissions.contains({ origins: [host] })) wanted.add(origin);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const stale = ours.filter((id) => !wanted.has(id.slice(PREFIX.length)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = [...wanted].filter((origin) => !ours.includes(PREFIX + origin));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
}
