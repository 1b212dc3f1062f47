import * as v from 'valibot';
import { storedNumber } from '../../contact/phone/phone.ts';
import type { DirectoryResult } from '../directory.ts';
import type { OwnersPage } from '../schema.ts';
import { askHqJson, GARBAGE, type Hq, projectUrl } from './ask-hq.ts';

export type ListedOwner = OwnersPage['owners'][number];

const PAGE = 1_000;

/** Rows of `chat_contact_list`: name, kind in the language of the person, number, id, address of the contact, … */
const ListSchema = v.object({
  iTotalDisplayRecords: v.number(),
  aaData: v.array(
    v.looseTuple([v.nullable(v.string()), v.string(), v.string(), v.string(), v.nullable(v.string())]),
  ),
});
type Row = v.InferOutput<typeof ListSchema>['aaData'][number];

/** The kind is told by the contact's address, because its word is translated. */
function toOwner(origin: string, [name, kind, phone, id, path]: Row): ListedOwner | null {
  const number = storedNumber(phone);
  if (number === null || id === '') return null;
  const known = path?.startsWith('/') ? path : null;
  const isCase = known ? known.includes('/reports/case_data/') : kind === 'Case';
  return {
    phone: number,
    kind: isCase ? 'case' : 'mobile-worker',
    id: id.slice(0, 255),
    ...(name ? { name } : {}),
    ...(known ? { url: origin + known } : {}),
  };
}

export interface ListPage {
  readonly owners: readonly ListedOwner[];
  /** Where the next page starts; null at the end. */
  readonly next: number | null;
  /** How many contacts the whole list has. */
  readonly total: number;
}

/**
 * A page of the project's true two-way owners: HQ's list of contacts to chat with. HQ keeps long lists for 30 minutes,
 * so they may be that old. Its search by number is not used: the number would stand in the address.
 */
export async function readContactList(
  hq: Hq,
  start: number,
  signal: AbortSignal,
  budgetMs?: number,
): Promise<DirectoryResult<ListPage>> {
  const url = new URL(projectUrl(hq, 'sms/chat_contact_list/'));
  url.searchParams.set('sEcho', '1');
  url.searchParams.set('iDisplayStart', String(start));
  url.searchParams.set('iDisplayLength', String(PAGE));
  const answer = await askHqJson(
    hq,
    ListSchema,
    url.href,
    signal,
    budgetMs === undefined ? {} : { budgetMs },
  );
  if (!answer.ok) return answer;
  const { aaData, iTotalDisplayRecords } = answer.value;
  // More are said to be there: whoever believed that this is the end would call them free.
  if (aaData.length === 0 && start < iTotalDisplayRecords) return GARBAGE;
  const owners = aaData.map((row) => toOwner(hq.origin, row)).filter((owner) => owner !== null);
  const end = start + aaData.length;
  const next = end < iTotalDisplayRecords ? end : null;
  return { ok: true, value: { owners, next, total: iTotalDisplayRecords } };
}
