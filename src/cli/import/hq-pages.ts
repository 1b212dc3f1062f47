import * as v from 'valibot';
import { CasePageSchema, parsePage, TotalSchema, textOf } from '../../directory/hq/case-list.ts';
import { type NextPage, NextPageSchema } from '../../directory/hq/next-page.ts';
import { toInstant } from '../../service/instant.ts';

const text = v.nullish(v.string());

/** A case of HQ's Case API v2, as far as its number is concerned. */
const ApiCaseSchema = v.object({
  case_id: v.string(),
  case_name: text,
  closed: v.optional(v.boolean(), false),
  server_last_modified: text,
  last_modified: text,
  indexed_on: text,
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});
type ApiCase = v.InferOutput<typeof ApiCaseSchema>;

const ApiUserSchema = v.object({
  id: v.string(),
  username: text,
  phone_numbers: v.optional(v.array(v.unknown()), []),
});

const UserPageSchema = v.object({
  meta: v.object({ next: NextPageSchema, total_count: TotalSchema }),
  objects: v.array(v.unknown()),
});

/** One page of HQ, turned into what the check service takes. `skipped`: entries without what is needed. */
export interface Page {
  readonly bodies: readonly Record<string, unknown>[];
  readonly skipped: number;
  /** What HQ says of the next page. */
  readonly next: NextPage;
  /** The latest `indexed_on` of the page, from which the next import starts. */
  readonly newest: string | null;
  /** How many entries all pages have, as HQ says. */
  readonly total: number | null;
}

export function firstUserPage(hq: string, project: string, limit: number): URL {
  const url = new URL(`/a/${encodeURIComponent(project)}/api/user/v1/`, hq);
  url.searchParams.set('limit', String(limit));
  return url;
}

const LONGEST_ID = 255;

/** The case in the form of HQ's data forwarding; null without an id and the instant that orders it. */
function toForwarded(project: string, one: ApiCase): Record<string, unknown> | null {
  const at = one.server_last_modified ?? one.last_modified;
  if (!at || toInstant(at) === null || one.case_id === '' || one.case_id.length > LONGEST_ID) return null;
  return {
    domain: project,
    case_id: one.case_id,
    closed: one.closed,
    server_date_modified: at,
    properties: {
      case_name: textOf(one.case_name),
      contact_phone_number: textOf(one.properties.contact_phone_number),
      contact_phone_number_is_verified: textOf(one.properties.contact_phone_number_is_verified),
    },
  };
}

export function readCasePage(project: string, json: unknown): Page {
  const page = parsePage(CasePageSchema, json);
  const bodies: Record<string, unknown>[] = [];
  let newest: string | null = null;
  for (const entry of page.cases) {
    const one = v.safeParse(ApiCaseSchema, entry);
    const body = one.success ? toForwarded(project, one.output) : null;
    if (body) bodies.push(body);
    const indexed = one.success ? one.output.indexed_on : null;
    if (indexed && (newest === null || indexed > newest)) newest = indexed;
  }
  const skipped = page.cases.length - bodies.length;
  return { bodies, skipped, next: page.next, newest, total: page.matching_records ?? null };
}

export function readUserPage(json: unknown): Page {
  const page = parsePage(UserPageSchema, json);
  const bodies = page.objects.flatMap((entry) => {
    const user = v.safeParse(ApiUserSchema, entry);
    if (!user.success || user.output.id === '' || user.output.id.length > LONGEST_ID) return [];
    const { id, username, phone_numbers } = user.output;
    const numbers = phone_numbers.map(textOf).filter((number) => number !== '' && number.length <= 126);
    return [{ id, username: textOf(username).slice(0, LONGEST_ID), phone_numbers: numbers.slice(0, 100) }];
  });
  const skipped = page.objects.length - bodies.length;
  const { next, total_count = null } = page.meta;
  return { bodies, skipped, next, newest: null, total: total_count };
}
