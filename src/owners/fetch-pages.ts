import type { Directory, DirectoryFailure } from '../directory/directory.ts';
import { keysOf, type StagedPage } from './database.ts';
import { type Job, readMeta } from './job.ts';
import { packRow } from './shards.ts';

/** No directory has so many pages; one that goes on and on is out of order. */
const MAX_PAGES = 20_000;

type Fetched =
  | { readonly ok: true; readonly checksum: string | null; readonly version: string }
  | { readonly ok: false; readonly failure: DirectoryFailure };

/** Copies pages into the database until there is no more; each page with the cursor after it. */
export async function fetchPages(job: Job, directory: Directory, signal: AbortSignal): Promise<Fetched> {
  const { database, key } = job;
  for (;;) {
    const meta = await readMeta(job);
    const cursor = meta.staged?.cursor ?? meta.cursor;
    const answer = await directory.owners(cursor, signal);
    if (!answer.ok) return answer;
    const page = answer.value;
    const anew = page.full === true || cursor === null;
    const pages = anew ? 0 : (meta.staged?.pages ?? 0);
    const rows = page.owners.map(packRow);
    if (rows.includes(null) || pages >= MAX_PAGES || (page.more && page.cursor === cursor)) {
      return { ok: false, failure: { reason: 'garbage' } };
    }
    const transaction = database.transaction(['projects', 'pages'], 'readwrite');
    const staged: StagedPage = { size: rows.length, rows: rows.join('\n'), removed: page.removed };
    if (anew) await transaction.objectStore('pages').delete(keysOf(key));
    await Promise.all([
      transaction.objectStore('pages').put(staged, [key, pages]),
      transaction.objectStore('projects').put(
        {
          ...meta,
          lastUsed: job.now(),
          staged: { cursor: page.cursor, pages: pages + 1, full: anew || (meta.staged?.full ?? false) },
        },
        key,
      ),
      transaction.done,
    ]);
    if (!page.more) return { ok: true, checksum: page.checksum ?? null, version: page.version };
  }
}
