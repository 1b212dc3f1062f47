import type { OwnersPage } from '../directory/schema.ts';

/** One owner of a two-way number as the directory told it. */
export type CachedOwner = OwnersPage['owners'][number];

/**
 * Owners lie in so many records, not in one record per number, and a record is one text: a browser copies a text into
 * its database many times faster than the hundreds of objects that the text stands for. Records stay well below the
 * 64 KB at which Chromium puts a value into a file of its own.
 */
const OWNERS_PER_SHARD = 256;
const FEWEST = 16;
const MOST = 65_536;

/** How many shards so many owners are spread over: a power of two. */
export function shardsFor(owners: number): number {
  let shards = FEWEST;
  while (shards < MOST && shards * OWNERS_PER_SHARD < owners) shards *= 2;
  return shards;
}

/** Whether a copy has grown so much that its shards should be more. */
export function areCrowded(shards: number, owners: number): boolean {
  return shardsFor(owners) > shards * 4;
}

const ROW_END = '\n';
const CELL_END = '\u001f';
const RESERVED = /[\n\u001f]/;
const ALL_RESERVED = /[\n\u001f]/g;

/**
 * An owner as one row of text: number, kind, id, name, link, since when. Kinds: `c` case, `w` mobile worker, in capitals
 * while a verification is pending.
 */
export type Row = string;

export interface Shard {
  /** Numbers in order, each between line feeds; '' when the shard is empty. All that a checksum needs. */
  readonly numbers: string;
  /** Rows in the same order, each between line feeds. */
  readonly rows: string;
}

/** Which shard a number belongs to: FNV-1a over its last characters, where numbers differ most. */
export function shardOf(phone: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, phone.length - 12); i < phone.length; i += 1) {
    hash = Math.imul(hash ^ phone.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (shards - 1);
}

/** Text for people, from a directory that need not know how it is kept here. */
function cell(text: string | undefined): string {
  return text === undefined ? '' : text.replace(ALL_RESERVED, ' ');
}

/** The owner as a row; null when number or id could not be kept as they are. */
export function packRow({ phone, kind, pending, id, name, url, since }: CachedOwner): Row | null {
  if (RESERVED.test(phone) || RESERVED.test(id)) return null;
  const letter = kind === 'case' ? 'c' : 'w';
  const cells = [phone, pending ? letter.toUpperCase() : letter, id, cell(name), cell(url), cell(since)];
  return cells.join(CELL_END);
}

export function phoneOf(row: Row): string {
  return row.slice(0, row.indexOf(CELL_END));
}

/** The owner of a row; null when it is none, which only a broken database holds. */
export function unpackRow(row: Row): CachedOwner | null {
  const [phone = '', letter = '', id = '', name, url, since] = row.split(CELL_END);
  if (phone === '' || id === '' || !/^[cwCW]$/.test(letter)) return null;
  return {
    phone,
    kind: letter.toLowerCase() === 'c' ? 'case' : 'mobile-worker',
    id,
    ...(name ? { name } : {}),
    ...(url ? { url } : {}),
    ...(since ? { since } : {}),
    ...(letter < 'a' ? { pending: true } : {}),
  };
}

function between(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ROW_END + parts.join(ROW_END) + ROW_END;
}

/** Numbers or rows of a text between line feeds. */
export function split(text: string): string[] {
  return text === '' ? [] : text.slice(1, -1).split(ROW_END);
}

export function packShard(rows: ReadonlyMap<string, Row>): Shard {
  const phones = [...rows.keys()].sort();
  return { numbers: between(phones), rows: between(phones.map((phone) => rows.get(phone) ?? '')) };
}

export function unpackShard(rows: string): Map<string, Row> {
  return new Map(split(rows).map((row) => [phoneOf(row), row]));
}

/** The row of a number among a shard's rows; null when there is none. */
export function findRow(rows: string, phone: string): Row | null {
  if (RESERVED.test(phone)) return null;
  const start = rows.indexOf(ROW_END + phone + CELL_END);
  return start === -1 ? null : rows.slice(start + 1, rows.indexOf(ROW_END, start + 1));
}
