/** Cases of HQ's Case API v2, as far as their contacts are concerned. */
import * as v from 'valibot';
import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import { CasePageSchema, firstCasePage, parsePage, textOf } from '../directory/hq/case-list.ts';
import type { NextPage } from '../directory/hq/next-page.ts';
import type { HealthCase } from '../sheet/health/read-cases.ts';

const text = v.nullish(v.string());
const ApiCaseSchema = v.object({
  case_id: v.pipe(v.string(), v.minLength(1)),
  case_type: text,
  owner_id: text,
  closed: v.optional(v.boolean(), false),
  indexed_on: text,
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** HQ leaves everything else out of its answers. */
const FIELDS = 'case_id,case_type,owner_id,closed,indexed_on';

/** The first page of all open cases; with `since` of all that changed, closed ones too. */
export function firstHealthPage(hq: string, project: string, since: string | null, limit: number): URL {
  const url = firstCasePage(hq, project, since, limit);
  if (since === null) url.searchParams.set('closed', 'false');
  url.searchParams.set('fields', FIELDS);
  url.searchParams.set('fields.properties', CONTACT_PROPERTIES.join(','));
  return url;
}

export interface HealthPage {
  readonly cases: readonly HealthCase[];
  /** Entries that could not be read. */
  readonly skipped: number;
  readonly next: NextPage;
  /** The latest `indexed_on` of the page. */
  readonly newest: string | null;
  /** Of all pages, as HQ says; null when it does not. */
  readonly total: number | null;
}

export function readHealthPage(json: unknown): HealthPage {
  const page = parsePage(CasePageSchema, json);
  const cases: HealthCase[] = [];
  let newest: string | null = null;
  for (const entry of page.cases) {
    const one = v.safeParse(ApiCaseSchema, entry);
    if (!one.success) continue;
    const { case_id, case_type, owner_id, closed, indexed_on, properties } = one.output;
    cases.push({
      id: case_id,
      caseType: case_type ?? '',
      owner: owner_id ?? '',
      closed,
      contact: Object.fromEntries(
        CONTACT_PROPERTIES.map((property) => [property, textOf(properties[property])]),
      ),
    });
    if (indexed_on && (newest === null || indexed_on > newest)) newest = indexed_on;
  }
  const skipped = page.cases.length - cases.length;
  return { cases, skipped, next: page.next, newest, total: page.matching_records ?? null };
}
