/** Forgetting what is kept: on sign-out, on loss of permission, on request. */
import { trouble } from '../../guard/trouble.ts';
import { projectKey } from '../../owners/store.ts';
import { forgetAllHealth, forgetHealth } from '../../records/health/forget.ts';
import { forgetEveryHq, forgetHq } from './directories.ts';
import { forgetAllFacts, forgetFacts } from './facts-memory.ts';
import { forgetForms } from './form-memory.ts';
import { laterQueue, ownerKeys, owners } from './kept-stores.ts';
import { forgetProjects, knownProjects } from './known-projects.ts';

/** Does all of it, whatever becomes of each. False: something may be left. */
async function forgetEach(parts: readonly (() => Promise<unknown>)[]): Promise<boolean> {
  const done = await Promise.allSettled(parts.map((part) => part()));
  for (const one of done) if (one.status === 'rejected') trouble('forget', one.reason);
  return done.every((one) => one.status === 'fulfilled' && one.value !== false);
}

/** False: something may be left. */
export async function forgetProject(origin: string, project: string): Promise<boolean> {
  forgetHq(origin, project);
  const isIt = (one: { readonly origin: string; readonly project: string }): boolean =>
    one.origin === origin && one.project === project;
  const store = await owners();
  return await forgetEach([
    () => store.forget(projectKey(origin, project)),
    () => forgetHealth(projectKey(origin, project)),
    () => forgetFacts(origin, project),
    () => forgetProjects(isIt),
    () => laterQueue.drop(isIt),
  ]);
}

/** Somebody else is asked about these servers from now on: what the one before said of owners does not count there. */
export async function forgetServers(origins: ReadonlySet<string>): Promise<void> {
  for (const { origin, project } of await knownProjects()) {
    if (origins.has(origin)) await forgetProject(origin, project);
  }
}

/** False: something may be left. */
export async function forgetEverything(): Promise<boolean> {
  forgetEveryHq();
  const store = await owners();
  return await forgetEach([
    () => store.forgetAll(),
    () => forgetAllHealth(),
    () => forgetAllFacts(),
    () => forgetProjects(() => true),
    () => forgetForms(),
    () => laterQueue.drop(() => true),
    () => ownerKeys.forgetAll(),
  ]);
}
