/** Who is asked about a project: the check endpoint that is set for its server, else CommCare HQ itself. */
import { createHttpDirectory } from '../../directory/client.ts';
import type { Directory } from '../../directory/directory.ts';
import { createHqDirectory } from '../../directory/hq.ts';
import { projectKey } from '../../owners/store.ts';
import { type Frame, fetchWithSession } from './frame-fetch.ts';
import { mayShareNumbers } from './hosts.ts';
import { readBuild, readServers, serverFor } from './settings.ts';

export interface Source {
  readonly kind: 'endpoint' | 'hq';
  readonly directory: Directory;
}

interface AskedHq {
  readonly directory: Directory;
  /** The page that asked last. */
  frame: Frame | null;
}

/** While the background lives, HQ's list is not read again within a minute. */
const hqs = new Map<string, AskedHq>();

function hqKey(origin: string, project: string, isPrivate: boolean): string {
  return `${projectKey(origin, project)}${isPrivate ? ' private' : ''}`;
}

function hqOf(origin: string, project: string, isPrivate: boolean): AskedHq {
  const key = hqKey(origin, project, isPrivate);
  const known = hqs.get(key);
  if (known) return known;
  const asked: AskedHq = {
    frame: null,
    directory: createHqDirectory({
      origin,
      project,
      fetch: (input, init = {}) =>
        fetchWithSession(asked.frame, String(input), init, () => {
          asked.frame = null;
        }),
    }),
  };
  hqs.set(key, asked);
  return asked;
}

/** @param frame the form builder's page that asks, where one does */
export async function sourceFor(origin: string, project: string, frame: Frame | null): Promise<Source> {
  const own = (await mayShareNumbers()) ? await readServers() : [];
  const servers = [...own, ...(await readBuild()).servers];
  const server = serverFor(origin, servers);
  if (server && 'endpoint' in server) {
    const { endpoint, token } = server;
    const directory = createHttpDirectory({
      endpoint,
      project,
      token,
      fetch: (...request) => fetch(...request),
    });
    return { kind: 'endpoint', directory };
  }
  const asked = hqOf(origin, project, frame?.isPrivate === true);
  asked.frame = frame ?? asked.frame;
  return { kind: 'hq', directory: asked.directory };
}

/** What HQ told must not answer for somebody who is signed out since. */
export function forgetHq(origin: string, project: string): void {
  for (const isPrivate of [false, true]) hqs.delete(hqKey(origin, project, isPrivate));
}

export function forgetEveryHq(): void {
  hqs.clear();
}
