/** Deletes what health reports keep: on request, on sign-out, and when nobody came back to it. */
import { trouble } from '../../guard/trouble.ts';
import { HEALTH_DATABASE, type HealthDatabase, openHealthDatabase, recordsOf } from './database.ts';

async function removeFrom(database: HealthDatabase, key: string): Promise<void> {
  const transaction = database.transaction(['projects', 'entries'], 'readwrite');
  void transaction.objectStore('projects').delete(key);
  void transaction.objectStore('entries').delete(recordsOf(key));
  await transaction.done;
}

/** False: the browser did not do it. */
async function inDatabase(name: string, work: (database: HealthDatabase) => Promise<void>): Promise<boolean> {
  try {
    const database = await openHealthDatabase(name);
    try {
      await work(database);
      return true;
    } finally {
      database.close();
    }
  } catch (error) {
    trouble('delete a health report', error);
    return false;
  }
}

export function forgetHealth(key: string, name = HEALTH_DATABASE): Promise<boolean> {
  return inDatabase(name, (database) => removeFrom(database, key));
}

/** Forgets every project's, or those that were not used since an instant in milliseconds since 1970. */
export function forgetAllHealth(before = Number.POSITIVE_INFINITY, name = HEALTH_DATABASE): Promise<boolean> {
  return inDatabase(name, async (database) => {
    for (const key of await database.getAllKeys('projects')) {
      const meta = await database.get('projects', key);
      if (meta && meta.lastUsed < before) await removeFrom(database, key);
    }
  });
}
