import * as v from 'valibot';
import { coreOutcome } from '../../contact/outcome/core-outcome.ts';
import type { DirectoryResult } from '../directory.ts';
import { askHqJson, GARBAGE, type Hq, projectUrl } from './ask-hq.ts';
import type { ListedOwner } from './contact-list.ts';
import { NextPageSchema, nextPageOf } from './next-page.ts';

const PAGE = 1_000;
/** A project with more competing cases needs a check service. */
const MAX_PAGES = 10;

/** What people write into the flag. HQ's API finds exact values only; repeated, the filter means "any of them". */
const VERIFIED_VALUES = ['1', 'yes', 'true', 'True', 'y', 'on', '2', 'no', '0', 'false'];

const text = v.nullish(v.string());

const CasesSchema = v.object({
  cases: v.array(
    v.object({
      case_id: v.string(),
      case_name: text,
      date_opened: text,
      properties: v.record(v.string(), v.unknown()),
    }),
  ),
  next: NextPageSchema,
});
type ApiCase = v.InferOutput<typeof CasesSchema>['cases'][number];

/** HQ gives texts; a number of JSON is one as well. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * Open cases that compete for two-way numbers, by number, who was opened first comes first: at most one of them is
 * the owner, and HQ's API does not say which one. Numbers are compared here as HQ stores them, in whatever spelling
 * they were saved, so none has to stand in an address.
 * @param deadline in the transport's milliseconds, for all pages
 */
export async function readCompetingCases(
  hq: Hq,
  deadline: number,
  signal: AbortSignal,
): Promise<DirectoryResult<ReadonlyMap<string, readonly ListedOwner[]>>> {
  const url = new URL(projectUrl(hq, 'api/case/v2/'));
  url.searchParams.set('closed', 'false');
  url.searchParams.set('limit', String(PAGE));
  for (const value of VERIFIED_VALUES) {
    url.searchParams.append('properties.contact_phone_number_is_verified', value);
  }
  const cases: ApiCase[] = [];
  const asked = new Set<string>();
  for (let page: URL | null = url; page !== null; ) {
    // A list that comes back to a page it had has no end.
    if (asked.has(page.href)) return GARBAGE;
    if (asked.size === MAX_PAGES) return { ok: false, failure: { reason: 'refused' } };
    asked.add(page.href);
    const budgetMs = deadline - hq.transport.now();
    if (budgetMs <= 0) return { ok: false, failure: { reason: 'timeout' } };
    const answer = await askHqJson(hq, CasesSchema, page.href, signal, { budgetMs });
    if (!answer.ok) return answer;
    cases.push(...answer.value.cases);
    const next = nextPageOf(page, answer.value.next);
    if (next === 'unreadable') return GARBAGE;
    page = next;
  }
  cases.sort((a, b) => ((a.date_opened ?? '') < (b.date_opened ?? '') ? -1 : 1));
  const byNumber = new Map<string, ListedOwner[]>();
  for (const one of cases) {
    const owner = toOwner(hq, one);
    if (owner) byNumber.set(owner.phone, [...(byNumber.get(owner.phone) ?? []), owner]);
  }
  return { ok: true, value: byNumber };
}

function toOwner(hq: Hq, one: ApiCase): ListedOwner | null {
  const { sms, twoWay } = coreOutcome({
    contact_phone_number: textOf(one.properties.contact_phone_number),
    contact_phone_number_is_verified: textOf(one.properties.contact_phone_number_is_verified),
  });
  if (!twoWay.eligible || sms.number === null) return null;
  return {
    phone: sms.number,
    kind: 'case',
    id: one.case_id,
    ...(one.case_name ? { name: one.case_name } : {}),
    url: projectUrl(hq, `reports/case_data/${encodeURIComponent(one.case_id)}/`),
  };
}
