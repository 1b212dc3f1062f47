import * as v from 'valibot';

/**
 * How HQ names the next page of a list: an address, or a part of one; HQ's OpenAPI text declares an object. Null or
 * missing at the end.
 */
export const NextPageSchema = v.nullish(v.union([v.string(), v.object({ cursor: v.string() })]));
export type NextPage = v.InferOutput<typeof NextPageSchema>;

/**
 * The address of the next page: what HQ's `next` asks for, on the address that was asked. HQ makes `next` from the name
 * in its settings, so that on an alternate host or behind a proxy it is of another server; and a session or a key goes
 * to the server that was asked, whatever an answer names. `unreadable`: it names no page.
 */
export function nextPageOf(asked: URL, next: NextPage): URL | null | 'unreadable' {
  if (next === null || next === undefined || next === '') return null;
  const url = new URL(asked);
  if (typeof next === 'object') {
    url.searchParams.set('cursor', next.cursor);
    return url;
  }
  if (!URL.canParse(next, asked.href)) return 'unreadable';
  const { searchParams } = new URL(next, asked);
  if (searchParams.size === 0) return 'unreadable';
  for (const name of new Set(searchParams.keys())) url.searchParams.delete(name);
  for (const [name, value] of searchParams) url.searchParams.append(name, value);
  return url;
}
