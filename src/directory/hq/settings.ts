import * as v from 'valibot';
import type { DirectoryFailure, DirectoryResult } from '../directory.ts';
import type { Settings } from '../schema.ts';
import { askHq, askHqJson, GARBAGE, type Hq, projectUrl } from './ask-hq.ts';
import { readCsrfToken, readPageData, readSelected } from './read-page.ts';

type Piece = DirectoryResult<Partial<Settings>>;

/** The row that stands for "HQ chooses". */
const NO_GATEWAY = 'Automatic Choose';

const GatewaysSchema = v.object({
  paginatedList: v.array(v.object({ itemData: v.looseObject({ id: v.unknown(), name: v.string() }) })),
});

/** Messaging > Languages. Its first language is the default one. */
async function languages(hq: Hq, signal: AbortSignal): Promise<Piece> {
  const page = await askHq(hq, projectUrl(hq, 'sms/languages/'), signal, { type: 'html' });
  if (!page.ok) return page;
  const codes = v.safeParse(
    v.pipe(v.array(v.string()), v.minLength(1)),
    readPageData(page.value, 'sms_langs'),
  );
  if (!codes.success) return GARBAGE;
  const [defaultLanguage] = codes.output;
  return { ok: true, value: { languages: codes.output, ...(defaultLanguage ? { defaultLanguage } : {}) } };
}

/** Messaging > SMS Connectivity: the project's own gateways, shared and global ones. The page's own question. */
async function gateways(hq: Hq, signal: AbortSignal): Promise<Piece> {
  const url = projectUrl(hq, 'sms/gateways/');
  const page = await askHq(hq, url, signal, { type: 'html' });
  if (!page.ok) return page;
  const token = readCsrfToken(page.value);
  if (token === null) return GARBAGE;
  const init: RequestInit = {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-csrftoken': token,
      'x-requested-with': 'XMLHttpRequest',
    },
    body: new URLSearchParams({ action: 'paginate', page: '1', limit: '1000' }).toString(),
    // Django compares the origin of a POST; without a referrer it has nothing to compare.
    referrerPolicy: 'same-origin',
  };
  const answer = await askHqJson(hq, GatewaysSchema, url, signal, { init });
  if (!answer.ok) return answer;
  const names = answer.value.paginatedList
    .map(({ itemData }) => itemData)
    .filter(({ id, name }) => id !== 'nodefault' && name !== NO_GATEWAY)
    .map(({ name }) => name);
  return { ok: true, value: { gateways: [...new Set(names)] } };
}

/** Project Settings > Basic. */
async function defaultTimeZone(hq: Hq, signal: AbortSignal): Promise<Piece> {
  const page = await askHq(hq, projectUrl(hq, 'settings/project/basic/'), signal, { type: 'html' });
  if (!page.ok) return page;
  const zone = readSelected(page.value, 'default_timezone');
  return zone ? { ok: true, value: { defaultTimeZone: zone } } : GARBAGE;
}

const DomainsSchema = v.object({
  meta: v.object({ next: v.nullish(v.string()) }),
  objects: v.array(v.object({ domain_name: v.string() })),
});

/** HQ's flag "one phone number, multiple contacts": the person's projects where it is on. */
async function sharedNumbers(hq: Hq, signal: AbortSignal): Promise<Piece> {
  const url = `${hq.origin}/api/user_domains/v1/?feature_flag=one_phone_number_multiple_contacts&limit=100`;
  const answer = await askHqJson(hq, DomainsSchema, url, signal);
  if (!answer.ok) return answer;
  const { objects, meta } = answer.value;
  if (objects.some(({ domain_name }) => domain_name === hq.project)) {
    return { ok: true, value: { sharedNumbers: true } };
  }
  return { ok: true, value: meta.next ? {} : { sharedNumbers: false } };
}

/** Which failure says most about why nothing was learnt. */
const TELLING: readonly DirectoryFailure['reason'][] = [
  'aborted',
  'signed-out',
  'throttled',
  'timeout',
  'unreachable',
  'server-error',
];

/**
 * What HQ's pages tell the person at the browser. Each piece needs a permission of its own, so what cannot be read is
 * left out; only when nothing at all was learnt the reason comes back, and a lost session always does.
 */
export async function readSettings(hq: Hq, signal: AbortSignal): Promise<DirectoryResult<Settings>> {
  const pieces = await Promise.all(
    [languages, gateways, defaultTimeZone, sharedNumbers].map((read) => read(hq, signal)),
  );
  const failures = pieces.flatMap((piece) => (piece.ok ? [] : [piece.failure]));
  const told = TELLING.map((reason) => failures.find((failure) => failure.reason === reason)).find(Boolean);
  const lost = failures.find(({ reason }) => reason === 'signed-out' || reason === 'aborted');
  if (lost) return { ok: false, failure: lost };
  // Somebody who may read none of it may still ask who owns a number: that is no reason to give up the project.
  if (failures.length === pieces.length && told) return { ok: false, failure: told };
  const known = Object.assign({}, ...pieces.map((piece) => (piece.ok ? piece.value : {})));
  return { ok: true, value: { ...known, project: hq.project } };
}
