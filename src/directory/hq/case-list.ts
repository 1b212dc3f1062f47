/** Pages of HQ's Case API v2, as whoever reads a whole project asks for them. */
import * as v from 'valibot';
import { AskStopped } from '../ask-patiently.ts';
import { type NextPage, NextPageSchema, nextPageOf } from './next-page.ts';

export const TotalSchema = v.fallback(v.nullish(v.number()), null);

export const CasePageSchema = v.object({
  cases: v.array(v.unknown()),
  next: NextPageSchema,
  matching_records: TotalSchema,
});

/** HQ's search shows a case some seconds after its `indexed_on`, and several processes index at once. */
const OVERLAP_MS = 5 * 60_000;

/** Somewhat before what was seen last, so that what appeared out of order is not missed; known cases change nothing. */
function withOverlap(since: string): string {
  const at = Date.parse(since);
  return Number.isNaN(at) ? since : new Date(at - OVERLAP_MS).toISOString();
}

export function firstCasePage(hq: string, project: string, since: string | null, limit: number): URL {
  const url = new URL(`/a/${encodeURIComponent(project)}/api/case/v2/`, hq);
  url.searchParams.set('limit', String(limit));
  if (since !== null) url.searchParams.set('indexed_on.gte', withOverlap(since));
  return url;
}

/** The next page on the server that was asked; also for the address in a state's file, which anybody may have written. */
export function following(asked: URL, next: NextPage): URL | null {
  const url = nextPageOf(asked, next);
  if (url === 'unreadable') throw new AskStopped('CommCare HQ names no address as the next page');
  return url;
}

export function parsePage<const S extends v.GenericSchema>(schema: S, json: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw new AskStopped('CommCare HQ gave an answer in a form that is not known');
  return parsed.output;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, LONGEST)
    : '';
}

/** No contact data is longer; the service takes no more. */
const LONGEST = 1_000;
