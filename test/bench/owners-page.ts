/** Runs within a browser page: what an import and look-ups of owners take there. Bundled by `directory.ts`. */
import { deleteDB, openDB } from 'idb';
import type { Directory } from '../../src/directory/directory.ts';
import type { OwnersPage } from '../../src/directory/schema.ts';
import { openOwners } from '../../src/owners/store.ts';

const PAGE = 5_000;
const KEY = 'https://hq.example project';

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

/** The wire: pages as texts, with a checksum at the end. */
async function wire(count: number): Promise<string[]> {
  const pages: string[] = [];
  const phones = Array.from({ length: count }, (_, i) => phoneOf(i));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(phones.sort().join('\n')));
  const checksum = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  for (let start = 0; start < count; start += PAGE) {
    const end = Math.min(count, start + PAGE);
    const page: OwnersPage = {
      version: 'v',
      owners: Array.from({ length: end - start }, (_, i) => ({
        phone: phoneOf(start + i),
        kind: 'case',
        id: hex(start + i),
        name: `Client ${start + i}`,
        since: '2026-01-01T00:00:00.000000Z',
      })),
      removed: [],
      cursor: String(end),
      more: end < count,
      ...(start === 0 ? { full: true } : {}),
      ...(end < count ? {} : { checksum }),
    };
    pages.push(JSON.stringify(page));
  }
  return pages;
}

function directoryOf(pages: readonly string[]): Directory {
  return {
    check: () => Promise.reject(new Error('not asked')),
    settings: () => Promise.reject(new Error('not asked')),
    owners: async (cursor) => ({
      ok: true,
      value: JSON.parse(pages[Number(cursor ?? 0) / PAGE] ?? 'null') as OwnersPage,
    }),
  };
}

interface Figures {
  /** Owners a second. */
  readonly load: number;
  /** Numbers a second, asked a hundred at a time; every fourth is nobody's. */
  readonly find: number;
}

const ASKED = 200;
function questions(count: number): string[][] {
  return Array.from({ length: ASKED }, (_, q) =>
    Array.from({ length: 100 }, (_, i) => {
      const at = (q * 7_919 + i * 104_729) % count;
      return i % 4 === 0 ? `9${phoneOf(at)}` : phoneOf(at);
    }),
  );
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function caseline(count: number): Promise<Figures> {
  const pages = await wire(count);
  const owners = await openOwners('bench-caseline');
  await owners.forgetAll();
  const load = await timed(async () => {
    const result = await owners.sync(directoryOf(pages), KEY, new AbortController().signal);
    if (!result.ok || result.count !== count) throw new Error(`import failed: ${JSON.stringify(result)}`);
  });
  let found = 0;
  const find = await timed(async () => {
    for (const phones of questions(count)) found += (await owners.lookUp(KEY, phones)).size;
  });
  owners.close();
  if (found !== ASKED * 75) throw new Error(`found ${found}`);
  return { load: count / load, find: (ASKED * 100) / find };
}

/** What an extension does without thinking about it: a record per owner, in large batches. */
async function recordPerOwner(count: number): Promise<Figures> {
  const pages = await wire(count);
  await deleteDB('bench-rows');
  const database = await openDB('bench-rows', 1, {
    upgrade: (db) => void db.createObjectStore('owners', { keyPath: 'phone' }),
  });
  const load = await timed(async () => {
    for (const page of pages) {
      const transaction = database.transaction('owners', 'readwrite', { durability: 'relaxed' });
      for (const owner of (JSON.parse(page) as OwnersPage).owners) void transaction.store.put(owner);
      await transaction.done;
    }
  });
  let found = 0;
  const find = await timed(async () => {
    for (const phones of questions(count)) {
      const { store } = database.transaction('owners');
      const owners = await Promise.all(phones.map((phone) => store.get(phone)));
      found += owners.filter(Boolean).length;
    }
  });
  database.close();
  if (found !== ASKED * 75) throw new Error(`found ${found}`);
  return { load: count / load, find: (ASKED * 100) / find };
}

Object.assign(globalThis, { benchOwners: { caseline, recordPerOwner } });
