/** The projects of this browser: for each the desk that answers its pages, and what is kept of it. */
import { createHttpDirectory } from '../directory/client.ts';
import type { Directory, DirectoryFailure, DirectoryResult } from '../directory/directory.ts';
import type { Desk, OwnerCache } from '../gate/desk.ts';
import { createDirectoryDesk } from '../gate/directory-desk.ts';
import { type Owners, openOwners, projectKey } from '../owners/store.ts';
import { browser } from './browser.ts';
import { createFactsMemory, factsKey } from './facts-memory.ts';
import { forgetForms } from './form-memory.ts';
import { forgetProjects, knownProjects, rememberVisit } from './known-projects.ts';
import type { Overview } from './messages.ts';
import { readBuild, readServers, serverFor } from './settings.ts';

const notConfigured = async (): Promise<DirectoryResult<never>> => ({
  ok: false,
  failure: { reason: 'not-configured' },
});
const NO_DIRECTORY: Directory = {
  check: notConfigured,
  settings: notConfigured,
  owners: notConfigured,
};

let opening: Promise<Owners> | null = null;

/** Opened once per life of the background, which may be short. */
function owners(): Promise<Owners> {
  opening ??= openOwners();
  return opening;
}

async function directoryFor(origin: string, project: string): Promise<Directory> {
  const servers = [...(await readServers()), ...(await readBuild()).servers];
  const server = serverFor(origin, servers);
  if (!server) return NO_DIRECTORY;
  const { endpoint, token } = server;
  return createHttpDirectory({ endpoint, project, token, fetch: (...request) => fetch(...request) });
}

function cacheOf(store: Owners, key: string): OwnerCache {
  return {
    asOf: () => store.asOf(key),
    async lookUp(numbers) {
      const found = await store.lookUp(key, numbers);
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

export async function deskFor(origin: string, project: string): Promise<Desk> {
  const key = projectKey(origin, project);
  const directory = await directoryFor(origin, project);
  const store = await owners();
  const desk = createDirectoryDesk({
    directory,
    cache: cacheOf(store, key),
    memory: createFactsMemory(origin, project),
    now: () => new Date(),
  });
  return {
    async check(items, signal) {
      const report = await desk.check(items, signal);
      if (!isLocked(report.failure)) return report;
      await forgetProject(origin, project);
      return { answers: [], failure: report.failure };
    },
    async facts(signal) {
      const answer = await desk.facts(signal);
      if (isLocked(answer.failure)) {
        await forgetProject(origin, project);
        return { ...answer, facts: {}, asOf: null };
      }
      if (directory !== NO_DIRECTORY) await rememberVisit(origin, project, new Date());
      // Nobody waits for it: a check never does.
      if (!answer.failure) void store.sync(directory, key, signal);
      return answer;
    },
  };
}

async function forgetProject(origin: string, project: string): Promise<void> {
  await (await owners()).forget(projectKey(origin, project));
  await browser.storage.local.remove(factsKey(origin, project));
  await forgetProjects((known) => known.origin === origin && known.project === project);
}

export async function forgetEverything(): Promise<void> {
  await (await owners()).forgetAll();
  for (const { origin, project } of await knownProjects()) {
    await browser.storage.local.remove(factsKey(origin, project));
  }
  await forgetProjects(() => true);
  await forgetForms();
}

export async function overview(): Promise<Overview> {
  const store = await owners();
  return await Promise.all(
    (await knownProjects()).map(async ({ origin, project }) => {
      const key = projectKey(origin, project);
      return { origin, project, owners: await store.count(key), asOf: await store.asOf(key) };
    }),
  );
}

/** Refreshes the owners of projects visited lately and forgets those that nobody opens any more. */
export async function refreshOwners(now: Date, signal: AbortSignal): Promise<void> {
  const store = await owners();
  await store.forgetIdle(now.getTime());
  for (const { origin, project } of await knownProjects()) {
    await store.sync(await directoryFor(origin, project), projectKey(origin, project), signal);
  }
}
