/** The projects of this browser: for each the desk that answers its pages, and what is kept of it. */
import type { Directory, DirectoryFailure } from '../../directory/directory.ts';
import type { CheckItem } from '../../directory/schema.ts';
import type { CheckReport, Desk, FactsAnswer, OwnerCache } from '../../guard/desk.ts';
import { createDirectoryDesk } from '../../guard/directory-desk.ts';
import { trouble } from '../../guard/trouble.ts';
import { IDLE_DAYS, type Owners, projectKey } from '../../owners/store.ts';
import type { SyncResult } from '../../owners/sync.ts';
import { forgetHq, type Source, sourceFor } from './directories.ts';
import { createFactsMemory } from './facts-memory.ts';
import { forgetProject } from './forget.ts';
import type { Frame } from './frame-fetch.ts';
import { owners } from './kept-stores.ts';
import { knownProjects, noteTrouble, rememberVisit } from './known-projects.ts';
import { type Bucket, CONTACTS, createLimits, LEAST_FOR_A_QUESTION, PAGES } from './limits.ts';
import { session } from './storage.ts';

/** So many owners are more than HQ gives on a few pages; so long it keeps such a list itself. */
const LONG_LIST = 5_000;
const LONG_LIST_MS = 30 * 60_000;

export const limits = createLimits(session, Date.now);

function cacheOf(store: Owners, key: string): OwnerCache {
  return {
    asOf: () => store.asOf(key),
    async lookUp(numbers) {
      const found = await store.lookUp(key, numbers);
      if (found === null) return null;
      return new Map(
        [...found].map(([number, { phone: _, ...owner }]) => [number, { status: 'owned_here', owner }]),
      );
    },
  };
}

/** Who is signed out or may not see the project must not go on seeing its owners. */
function isLocked(failure: DirectoryFailure | null): boolean {
  return failure?.reason === 'signed-out' || failure?.reason === 'forbidden';
}

/** HQ does not tell this person who holds numbers: the plan or the permission is missing. */
function isClosed(kind: Source['kind'], failure: DirectoryFailure | null): boolean {
  return kind === 'hq' && failure?.reason === 'absent';
}

/** Stands in the place of a directory that is not asked: what is kept answers. */
function refusing(failure: DirectoryFailure): Directory {
  const refuse = async () => ({ ok: false, failure }) as const;
  return { check: refuse, settings: refuse, owners: refuse };
}

/** It was asked as often as this browser lets pages ask. */
function askedTooOften(retryAfterSeconds: number): Directory {
  return refusing({ reason: 'throttled', retryAfterSeconds });
}

/** Who is asked, as far as that can be read: somebody else than what is set must not be. */
async function sourceOf(origin: string, project: string, frame: Frame | null): Promise<Source> {
  try {
    return await sourceFor(origin, project, frame);
  } catch (error) {
    trouble('read which servers are set', error);
    return { kind: 'endpoint', directory: refusing({ reason: 'unreachable' }) };
  }
}

/**
 * @param frame the page that asks; null when the background asks by itself
 * @param bucket what its checks are counted in
 */
export async function deskFor(
  origin: string,
  project: string,
  frame: Frame | null,
  bucket: Bucket = CONTACTS,
): Promise<Desk> {
  const key = projectKey(origin, project);
  const isPrivate = frame?.isPrivate === true;
  const { kind, directory } = await sourceOf(origin, project, frame);
  const store = await owners();
  const deskOf = (asked: Directory): Desk =>
    createDirectoryDesk({
      directory: asked,
      // A private window has a session of its own: what ordinary windows know is not for it, nor for it to forget.
      cache: isPrivate ? null : cacheOf(store, key),
      memory: isPrivate ? null : createFactsMemory(origin, project),
      now: () => new Date(),
    });
  const desk = deskOf(directory);

  async function forgetWhatIsLocked(): Promise<void> {
    if (isPrivate) forgetHq(origin, project);
    // The person is told that they are signed out, whatever became of this.
    else await forgetProject(origin, project);
  }

  async function forgetOwners(): Promise<void> {
    if (!isPrivate) await store.forget(key);
  }

  async function check(items: readonly CheckItem[], signal: AbortSignal): Promise<CheckReport> {
    const cost = Math.max(items.length, LEAST_FOR_A_QUESTION);
    const wait = await limits.take(key, bucket, cost);
    if (wait !== null) return await deskOf(askedTooOften(wait)).check(items, signal);
    const report = await desk.check(items, signal);
    if (isLocked(report.failure)) {
      await forgetWhatIsLocked();
      return { answers: [], failure: report.failure };
    }
    if (isClosed(kind, report.failure)) {
      await forgetOwners();
      // Nobody is there to be asked, now or later.
      return { answers: [], failure: { reason: 'not-configured' } };
    }
    return report;
  }

  async function facts(signal: AbortSignal): Promise<FactsAnswer> {
    const wait = await limits.take(origin, PAGES, 1);
    if (wait !== null) return await deskOf(askedTooOften(wait)).facts(signal);
    // HQ tells piece by piece, so who holds numbers is asked for as well: without a number, only to be ready.
    const [answer, ready] = await Promise.all([desk.facts(signal), directory.check([], signal)]);
    const unready = ready.ok ? null : ready.failure;
    // That its list is long or slow is nothing to tell before somebody saves: the copy answers then.
    const failure = answer.failure ?? (isLocked(unready) || isClosed(kind, unready) ? unready : null);
    if (isLocked(failure)) {
      await forgetWhatIsLocked();
      return { facts: {}, asOf: null, failure, asked: kind };
    }
    if (isClosed(kind, failure)) await forgetOwners();
    if (isPrivate) return { ...answer, failure, asked: kind };
    await rememberVisit(origin, project, new Date()).catch((error: unknown) =>
      trouble('note a visit', error),
    );
    // Nobody waits for it: a check never does.
    if (!failure && !(kind === 'hq' && (await isFreshLongList(store, key)))) {
      syncOwners(origin, project, directory, signal).catch((error: unknown) =>
        trouble('note how owners were copied', error),
      );
    }
    return { ...answer, failure, asked: kind };
  }

  return { check, facts };
}

/** HQ tells no changes, so each copy of a long list is a hundred questions: not for every page that is opened. */
async function isFreshLongList(store: Owners, key: string): Promise<boolean> {
  const age = await store.age(key);
  return age !== null && age < LONG_LIST_MS && ((await store.count(key)) ?? 0) > LONG_LIST;
}

/** Brings the copy of a project's owners up to date; joins what does so already. */
export async function copyOwners(
  origin: string,
  project: string,
  directory: Directory,
  signal: AbortSignal,
): Promise<SyncResult> {
  return await (await owners()).sync(directory, projectKey(origin, project), signal);
}

async function syncOwners(
  origin: string,
  project: string,
  directory: Directory,
  signal: AbortSignal,
): Promise<void> {
  const result = await copyOwners(origin, project, directory, signal);
  const reason = result.ok ? null : result.failure.reason;
  if (reason === null) await noteTrouble(origin, project, null);
  if (reason === 'no-room' || reason === 'broken') await noteTrouble(origin, project, reason);
  if (reason === 'signed-out' || reason === 'forbidden') await forgetProject(origin, project);
}

/** Refreshes the owners of projects visited lately and forgets those that nobody opens any more. */
export async function refreshOwners(now: Date, signal: AbortSignal): Promise<void> {
  const idleSince = new Date(now.getTime() - IDLE_DAYS * 24 * 3_600_000).toISOString();
  for (const { origin, project, visited } of await knownProjects()) {
    // The copy itself looks used: it was refreshed every hour.
    if (visited < idleSince) await forgetProject(origin, project);
  }
  await (await owners()).forgetIdle(now.getTime());
  for (const { origin, project, trouble } of await knownProjects()) {
    // The next visit tries again; every hour would only fill the disk.
    if (trouble === 'no-room') continue;
    const { directory } = await sourceFor(origin, project, null);
    await syncOwners(origin, project, directory, signal);
  }
}
