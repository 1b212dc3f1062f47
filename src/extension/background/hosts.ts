/** Permissions for the hosts of servers that a person adds, and for those that the manifest names. */
import { browser } from '../browser.ts';
import { originPattern } from '../pages/options/server-form.ts';
import { builtInHosts } from '../servers.ts';
import type { Server } from './settings.ts';

function hostsOf(server: Server): readonly string[] {
  const addresses = 'endpoint' in server ? [server.origin, server.endpoint] : [server.origin];
  return [...new Set(addresses.map(originPattern))];
}

/**
 * Firefox asks separately for data that leaves the browser: the numbers of a form go to the endpoint. Its manifest
 * alone names such data, and other browsers refuse the question.
 */
function dataToShare(): object {
  const settings: unknown = browser.runtime.getManifest().browser_specific_settings;
  return settings ? { data_collection: ['personallyIdentifyingInfo'] } : {};
}

/** Whether numbers may be sent to a check endpoint: in Firefox people can take that back by itself. */
export async function mayShareNumbers(): Promise<boolean> {
  return await browser.permissions.contains(dataToShare());
}

/** Asked from a click: browsers refuse it otherwise. Everything at once, so that there is one question. */
export async function askForHosts(server: Server): Promise<boolean> {
  try {
    // A server that is asked itself gets no numbers: its lists are compared here.
    const data = 'endpoint' in server ? dataToShare() : {};
    return await browser.permissions.request({ origins: [...hostsOf(server)], ...data });
  } catch {
    // An address that the manifest does not let anybody ask for.
    return false;
  }
}

/** Whether Caseline may work on a server already: asking needs a click. */
export async function mayWorkOn(server: Server): Promise<boolean> {
  return await browser.permissions.contains({ origins: [...hostsOf(server)] });
}

/** Gives back what only this server needed. */
export async function giveBackHosts(server: Server, left: readonly Server[]): Promise<void> {
  const needed = new Set([...builtInHosts(), ...left.flatMap(hostsOf)]);
  const origins = hostsOf(server).filter((host) => !needed.has(host));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Whether Caseline may work on CommCare HQ's own servers: people can take that back, and Firefox may not have given it. */
export async function mayWorkOnHq(): Promise<boolean> {
  return await browser.permissions.contains({ origins: [...builtInHosts()] });
}

/** Asked from a click, as above. */
export async function askForHq(): Promise<boolean> {
  return await browser.permissions.request({ origins: [...builtInHosts()] }).catch(() => false);
}
