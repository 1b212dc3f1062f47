import type { OwnersPage } from '../directory/schema.ts';

/** One owner of a two-way number as the directory told it. */
export type CachedOwner = OwnersPage['owners'][number];

/**
 * Owners lie in so many records, not in one record per number: a million are imported about a hundred times faster,
 * and take a quarter of the room. Numbers and details are apart, because most look-ups find nothing and a checksum
 * needs numbers only.
 */
export const SHARDS = 256;

/** The details of a shard's owners, column by column, in the order of its numbers. */
export interface Details {
  /** One letter per owner: `c` case, `w` mobile worker, `p` worker whose verification is pending, `q` such a case. */
  readonly kinds: string;
  readonly ids: readonly string[];
  /** '' where there is none; also below. */
  readonly names: readonly string[];
  readonly urls: readonly string[];
  readonly since: readonly string[];
}

export interface Shard {
  /** Sorted by UTF-16 code unit, joined by line feeds; '' when the shard is empty. */
  readonly numbers: string;
  readonly details: Details;
}

/** Which shard a number belongs to: FNV-1a over its last characters, where numbers differ most. */
export function shardOf(phone: string): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, phone.length - 12); i < phone.length; i += 1) {
    hash = Math.imul(hash ^ phone.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (SHARDS - 1);
}

function letterOf({ kind, pending }: CachedOwner): string {
  if (kind === 'case') return pending ? 'q' : 'c';
  return pending ? 'p' : 'w';
}

export function packShard(owners: ReadonlyMap<string, CachedOwner>): Shard {
  const phones = [...owners.keys()].sort();
  let kinds = '';
  const ids: string[] = [];
  const names: string[] = [];
  const urls: string[] = [];
  const since: string[] = [];
  for (const phone of phones) {
    const owner = owners.get(phone);
    if (!owner) continue;
    kinds += letterOf(owner);
    ids.push(owner.id);
    names.push(owner.name ?? '');
    urls.push(owner.url ?? '');
    since.push(owner.since ?? '');
  }
  return { numbers: phones.join('\n'), details: { kinds, ids, names, urls, since } };
}

/** The owner at a place; null when the columns do not reach that far, which only a broken database does. */
export function ownerAt(phone: string, details: Details, index: number): CachedOwner | null {
  const letter = details.kinds[index];
  const id = details.ids[index];
  if (letter === undefined || id === undefined) return null;
  const name = details.names[index];
  const url = details.urls[index];
  const since = details.since[index];
  return {
    phone,
    kind: letter === 'c' || letter === 'q' ? 'case' : 'mobile-worker',
    id,
    ...(name ? { name } : {}),
    ...(url ? { url } : {}),
    ...(since ? { since } : {}),
    ...(letter === 'p' || letter === 'q' ? { pending: true } : {}),
  };
}

export function unpackShard(shard: Shard): Map<string, CachedOwner> {
  const owners = new Map<string, CachedOwner>();
  for (const [index, phone] of splitNumbers(shard.numbers).entries()) {
    const owner = ownerAt(phone, shard.details, index);
    if (owner) owners.set(phone, owner);
  }
  return owners;
}

export function splitNumbers(numbers: string): string[] {
  return numbers === '' ? [] : numbers.split('\n');
}

/** Place of a number in a shard's sorted numbers, or -1. */
export function placeOf(sorted: readonly string[], phone: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? '';
    if (found === phone) return middle;
    if (found < phone) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
