/** Runs within a browser page: what copies of owners take there. Bundled by `owners.ts`. */
import Dexie, { type Table } from 'dexie';
import { checksumOfPhones } from '../../src/directory/checksum.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { OwnersPage } from '../../src/directory/schema.ts';
import { openOwners } from '../../src/owners/store.ts';
import { median } from './turns.ts';

const PAGE = 5_000;
const DELTA = 10_000;
const KEY = 'https://hq.example project';
type Owner = OwnersPage['owners'][number];

const hex = (seed: number) => {
  let x = (seed * 2_654_435_761 + 12_345) >>> 0;
  let text = '';
  for (let i = 0; i < 4; i += 1) {
    x = (Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    text += x.toString(16).padStart(8, '0');
  }
  return text;
};
const phoneOf = (i: number) => String(254_700_000_000 + i * 37);
const ownerOf = (i: number, name: string): Owner => ({
  phone: phoneOf(i),
  kind: 'case',
  id: hex(i),
  name: `${name} ${i}`,
  since: '2026-01-01T00:00:00.000000Z',
});

function checksumOf(count: number): string {
  return checksumOfPhones(Array.from({ length: count }, (_, i) => phoneOf(i)));
}

/** Pages as they come over the wire; made when they are asked for, so that a million owners fit. */
function pageText(start: number, count: number, checksum: string): string {
  const end = Math.min(count, start + PAGE);
  const page: OwnersPage = {
    version: 'v',
    owners: Array.from({ length: end - start }, (_, i) => ownerOf(start + i, 'Client')),
    removed: [],
    cursor: String(end),
    more: end < count,
    ...(start === 0 ? { full: true } : {}),
    ...(end < count ? {} : { checksum }),
  };
  return JSON.stringify(page);
}

/** Owners all over the set whose names changed. */
function deltaTexts(count: number, checksum: string): string[] {
  const step = Math.max(1, Math.floor(count / DELTA));
  return Array.from({ length: DELTA / PAGE }, (_, p) => {
    const last = p === DELTA / PAGE - 1;
    const page: OwnersPage = {
      version: 'w',
      owners: Array.from({ length: PAGE }, (_, i) => ownerOf(((p * PAGE + i) * step) % count, 'Changed')),
      removed: [],
      cursor: last ? 'end' : `delta ${p + 1}`,
      more: !last,
      ...(last ? { checksum } : {}),
    };
    return JSON.stringify(page);
  });
}

export interface Figures {
  /** Owners a second, parsing the wire's JSON included. */
  readonly load: number;
  /** Numbers a second, asked a hundred at a time; every fourth is nobody's. */
  readonly find: number;
  /** Single numbers a second, one after the other. */
  readonly findOne: number;
  /** Milliseconds for one number in a background that was just started, opening the database included. */
  readonly wake: number;
  /** Changes a second. */
  readonly delta: number;
}

const ASKED = 100;
const SINGLES = 300;
const WAKES = 9;
function questions(count: number, from: number): string[][] {
  return Array.from({ length: ASKED }, (_, q) =>
    Array.from({ length: 100 }, (_, i) => {
      const at = ((from + q) * 7_919_777 + i * 104_729) % count;
      return i % 4 === 0 ? `9${phoneOf(at)}` : phoneOf(at);
    }),
  );
}

interface Contestant {
  /** Takes in one page of the wire after the other. */
  load(count: number, checksum: string, spent: (seconds: number) => void): Promise<void>;
  delta(texts: readonly string[]): Promise<void>;
  /** Forgets what is in memory and opens the database again. */
  wake(): Promise<void>;
  find(phones: readonly string[]): Promise<number>;
}

async function run(contestant: Contestant, count: number): Promise<Figures> {
  const checksum = checksumOf(count);
  // Making the pages is the bench's own work.
  let making = 0;
  const start = performance.now();
  await contestant.load(count, checksum, (seconds) => {
    making += seconds;
  });
  const load = (performance.now() - start) / 1000 - making;

  const timed = async (work: () => Promise<void>): Promise<number> => {
    const from = performance.now();
    await work();
    return (performance.now() - from) / 1000;
  };
  let found = 0;
  const find = await timed(async () => {
    for (const phones of questions(count, 0)) found += await contestant.find(phones);
  });
  if (found !== ASKED * 75) throw new Error(`found ${found}`);
  const single = async (i: number): Promise<void> => {
    if ((await contestant.find([phoneOf((i * 15_485_863) % count)])) !== 1) throw new Error('not found');
  };
  const singles = await timed(async () => {
    for (let i = 0; i < SINGLES; i += 1) await single(i);
  });
  const wakes: number[] = [];
  for (let i = 0; i < WAKES; i += 1) {
    wakes.push(
      await timed(async () => {
        await contestant.wake();
        await single(SINGLES + i);
      }),
    );
  }
  const texts = deltaTexts(count, checksum);
  const delta = await timed(() => contestant.delta(texts));
  return {
    load: count / load,
    find: (ASKED * 100) / find,
    findOne: SINGLES / singles,
    wake: median(wakes) * 1000,
    delta: DELTA / delta,
  };
}

async function caseline(count: number): Promise<Figures> {
  let owners = await openOwners('bench-caseline');
  let text: (cursor: string | null) => string = () => 'null';
  const directory: Directory = {
    check: () => Promise.reject(new Error('not asked')),
    settings: () => Promise.reject(new Error('not asked')),
    owners: async (cursor) => ({ ok: true, value: JSON.parse(text(cursor)) as OwnersPage }),
  };
  const sync = async (): Promise<void> => {
    const result = await owners.sync(directory, KEY, new AbortController().signal);
    if (!result.ok || result.count !== count) throw new Error(`sync failed: ${JSON.stringify(result)}`);
  };
  const figures = await run(
    {
      async load(_, checksum, spent) {
        text = (cursor) => {
          const from = performance.now();
          const made = pageText(Number(cursor ?? 0), count, checksum);
          spent((performance.now() - from) / 1000);
          return made;
        };
        await sync();
      },
      async delta(texts) {
        text = (cursor) => texts[cursor?.startsWith('delta ') ? Number(cursor.slice(6)) : 0] ?? 'null';
        await sync();
      },
      async wake() {
        owners.close();
        owners = await openOwners('bench-caseline');
      },
      find: async (phones) => (await owners.lookUp(KEY, phones)).size,
    },
    count,
  );
  owners.close();
  return figures;
}

/** What an extension does without thinking about it: a record per owner, in large batches. */
async function dexie(count: number): Promise<Figures> {
  const open = () => {
    const opened = new Dexie('bench-dexie') as Dexie & { owners: Table<Owner, string> };
    opened.version(1).stores({ owners: 'phone' });
    return opened;
  };
  let database = open();
  const put = async (text: string): Promise<void> => {
    await database.owners.bulkPut((JSON.parse(text) as OwnersPage).owners);
  };
  const figures = await run(
    {
      async load(_, checksum, spent) {
        for (let start = 0; start < count; start += PAGE) {
          const from = performance.now();
          const text = pageText(start, count, checksum);
          spent((performance.now() - from) / 1000);
          await put(text);
        }
      },
      async delta(texts) {
        for (const text of texts) await put(text);
      },
      async wake() {
        database.close();
        database = open();
      },
      async find(phones) {
        const [first] = phones;
        if (phones.length === 1 && first) return (await database.owners.get(first)) ? 1 : 0;
        return (await database.owners.bulkGet([...phones])).filter(Boolean).length;
      },
    },
    count,
  );
  database.close();
  return figures;
}

Object.assign(globalThis, { benchOwners: { caseline, dexie } });
