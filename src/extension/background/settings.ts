/** What the designer set on the options page, and what this build brings along. */
import * as v from 'valibot';
import { browser } from '../browser.ts';
import { ShadowSchema } from '../messages.ts';
import { local } from './storage.ts';

/** `https://www.commcarehq.org`; `http://localhost` stands for every port of this machine. */
const origin = v.pipe(v.string(), v.url());

/** One CommCare HQ server, with the check endpoint that knows it or alone: then it is asked itself. */
export const ServerSchema = v.union([
  v.object({
    origin,
    /** Base address of the check endpoint; `{origin}` is replaced by the page's origin. */
    endpoint: v.pipe(v.string(), v.minLength(1)),
    /** Bearer token; only the background ever reads it. */
    token: v.string(),
  }),
  v.object({ origin }),
]);
export type Server = v.InferOutput<typeof ServerSchema>;

const BuildSchema = v.object({ shadow: ShadowSchema, servers: v.array(ServerSchema) });
export type Build = v.InferOutput<typeof BuildSchema>;

/** Where the entries stand in the extension's storage. */
export const SERVERS = 'servers';

/** The packed build.json; a build without a readable one behaves as what ships. */
export async function readBuild(): Promise<Build> {
  try {
    const response = await fetch(browser.runtime.getURL('build.json'));
    return v.parse(BuildSchema, await response.json());
  } catch {
    return { shadow: 'closed', servers: [] };
  }
}

function parseServers(stored: unknown): readonly Server[] {
  // One that is damaged must not take the others with it.
  return (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = v.safeParse(ServerSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

export async function readServers(): Promise<readonly Server[]> {
  return parseServers((await local.get(SERVERS))[SERVERS]);
}

/** Origins whose entry came, went or became another one. */
export function changedOrigins(before: unknown, after: unknown): ReadonlySet<string> {
  const lines = (stored: unknown) =>
    new Map(parseServers(stored).map((server) => [JSON.stringify(server), server.origin]));
  const [old, now] = [lines(before), lines(after)];
  const changed = [...old, ...now].filter(([line]) => !old.has(line) || !now.has(line));
  return new Set(changed.map(([, origin]) => origin));
}

export async function writeServers(servers: readonly Server[]): Promise<void> {
  await local.set({ [SERVERS]: servers });
}

/**
 * Closes the storage, with the tokens in it, to content scripts: a page that has broken out of its own world would
 * find them there. Firefox has no such switch.
 */
export async function keepPagesOut(): Promise<void> {
  const area = browser.storage.local;
  const setAccessLevel: unknown = Reflect.get(area, 'setAccessLevel');
  if (typeof setAccessLevel !== 'function') return;
  await Reflect.apply(setAccessLevel, area, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
}

/** This machine by its name, at any port: what development builds bring along. */
function isThisMachine(known: URL, page: URL): boolean {
  return known.hostname === 'localhost' && known.port === '' && page.hostname === 'localhost';
}

/** The server entry for a page's origin; the designer's own entries come first. */
export function serverFor(origin: string, servers: readonly Server[]): Server | null {
  const page = new URL(origin);
  const found = servers.find((server) => {
    const known = new URL(server.origin);
    return known.origin === page.origin || isThisMachine(known, page);
  });
  if (!found || !('endpoint' in found)) return found ?? null;
  return { ...found, endpoint: found.endpoint.replace('{origin}', origin) };
}
