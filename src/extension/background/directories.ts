/** Who is asked about a project: the check endpoint that is set for its server, else CommCare HQ itself. */
import { createHttpDirectory } from '../../directory/client.ts';
import type { Directory } from '../../directory/directory.ts';
import { createHqDirectory } from '../../directory/hq.ts';
import { projectKey } from '../../owners/store.ts';
import { type Frame, FrameGone, fetchInFrame } from './frame-fetch.ts';
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

/** Asks with the session of the page, as long as it is open; the upkeep asks with the one of ordinary windows. */
async function askHq(asked: AskedHq, url: string, init: RequestInit): Promise<Response> {
  const { frame } = asked;
  if (!frame) return await fetch(url, init);
  try {
    return await fetchInFrame(frame, url, init);
  } catch (error) {
    if (!(error instanceof FrameGone) || frame.isPrivate) throw error;
    asked.frame = null;
    return await fetch(url, init);
  }
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
      fetch: (input, init = {}) => askHq(asked, String(input), init),
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
