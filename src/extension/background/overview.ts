/** What is kept in this browser, for the extension's own pages. */
import { trouble } from '../../guard/trouble.ts';
import { troubles } from '../../guard/troubles.ts';
import { projectKey } from '../../owners/store.ts';
import type { LookedUp, Overview } from '../messages.ts';
import { countForms } from './form-memory.ts';
import { laterQueue, owners } from './kept-stores.ts';
import { knownProjects } from './known-projects.ts';

export async function overview(): Promise<Overview> {
  const store = await owners();
  let unread = false;
  /** One store that cannot be read must not hide the others. */
  async function read<T>(where: string, work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      trouble(where, error);
      unread = true;
      return otherwise;
    }
  }
  const known = await read('read the known projects', knownProjects, []);
  const projects = await Promise.all(
    known.map(async ({ origin, project, trouble: noted = null }) => {
      const key = projectKey(origin, project);
      const [count, asOf, received] = [await store.count(key), await store.asOf(key), store.received(key)];
      return {
        ...{ origin, project, asOf, received },
        owners: count ?? 0,
        trouble: count === null ? ('unreadable' as const) : noted,
      };
    }),
  );
  const entries = await read('read what is checked later', laterQueue.entries, []);
  const later = entries.map(({ address, title, state, places }) => {
    return { address, title, state, labels: [...new Set(places.map(({ label }) => label))] };
  });
  const forms = await read('count decisions', countForms, 0);
  return { projects, forms, later, unread, troubles: [...troubles()] };
}

/** Looks up numbers (as HQ stores them) in what is kept of a project. */
export async function lookUpNumbers(
  origin: string,
  project: string,
  numbers: readonly string[],
): Promise<LookedUp> {
  const store = await owners();
  const key = projectKey(origin, project);
  // Before the numbers: of a copy that has only just come, it would tell of numbers that were not looked for in it.
  const asOf = await store.asOf(key);
  const found = await store.lookUp(key, numbers);
  // What could not be read is not known: nobody may take it for free.
  return { asOf: found && asOf, owners: [...(found?.values() ?? [])] };
}
