/** Who is asked about a project: the check endpoint that is set for its server, else CommCare HQ itself. */
import { createHttpDirectory } from '../directory/client.ts';
import type { Directory } from '../directory/directory.ts';
import { createHqDirectory } from '../directory/hq.ts';
import { projectKey } from '../owners/store.ts';
import { type Frame, fetchInFrame } from './frame-fetch.ts';
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

function hqOf(origin: string, project: string): AskedHq {
  const key = projectKey(origin, project);
  const known = hqs.get(key);
  if (known) return known;
  const asked: AskedHq = {
    frame: null,
    directory: createHqDirectory({
      origin,
      project,
      fetch: (input, init = {}) =>
        init.method === 'POST' && asked.frame
          ? fetchInFrame(asked.frame, String(input), init)
          : fetch(input, init),
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
  if (server) {
    const { endpoint, token } = server;
    const directory = createHttpDirectory({
      endpoint,
      project,
      token,
      fetch: (...request) => fetch(...request),
    });
    return { kind: 'endpoint', directory };
  }
  const asked = hqOf(origin, project);
  asked.frame = frame ?? asked.frame;
  return { kind: 'hq', directory: asked.directory };
}

/** What HQ told must not answer for somebody who is signed out since. */
export function forgetHq(origin: string, project: string): void {
  hqs.delete(projectKey(origin, project));
}

export function forgetEveryHq(): void {
  hqs.clear();
}
