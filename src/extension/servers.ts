/** CommCare HQ servers of one's own: their pages get the loader through a registered content script. */
import { browser } from './browser.ts';
import { originPattern } from './server-form.ts';
import { readServers } from './settings.ts';

const PREFIX = 'server ';

/** Whether the manifest already covers the origin. */
export function isBuiltIn(origin: string): boolean {
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  return hosts.includes(originPattern(origin));
}

function registration(origin: string) {
  const host = originPattern(origin).slice(0, -'*'.length);
  return {
    id: PREFIX + origin,
    js: ['loader.js'],
    matches: [`${host}a/*/apps/view/*`, `${host}a/*/cloudcare/apps/*`],
    runAt: 'document_start' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
}

export async function registerServer(origin: string): Promise<void> {
  const id = PREFIX + origin;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([registration(origin)]);
}

/**
 * Registers what should be and removes what should not. Browsers differ in whether registrations survive an update,
 * and permissions can be taken back at any time, so this runs at every start and change and changes only differences.
 */
export async function syncRegistrations(): Promise<void> {
  const wanted = new Set<string>();
  for (const { origin } of await readServers()) {
    if (isBuiltIn(origin)) continue;
    if (await browser.permissions.contains({ origins: [originPattern(origin)] })) wanted.add(origin);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const stale = ours.filter((id) => !wanted.has(id.slice(PREFIX.length)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  for (const origin of wanted) if (!ours.includes(PREFIX + origin)) await registerServer(origin);
}
