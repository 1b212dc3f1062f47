import * as v from 'valibot';
import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import { gatewayOutcome } from '../contact/gateway/gateway.ts';
import { smsOutcome } from '../contact/phone/phone.ts';
import type { ProjectFacts } from '../contact/project.ts';
import { isPlainItem } from '../directory/plain-item.ts';
import {
  type CheckItem,
  CheckItemSchema,
  type CheckResult,
  type NamedOwner,
  type OwnerAnswer,
} from '../directory/schema.ts';
import { schemaErrors } from './problem.ts';
import type { KnownNumber, Storage, StoredOwner } from './storage.ts';

const KEYS: ReadonlySet<string> = new Set(['ref', 'caseId', 'contact', ...CONTACT_PROPERTIES]);
const RefSchema = v.object({ ref: v.pipe(v.string(), v.minLength(1), v.maxLength(255)) });

/** Where a person finds the owner on CommCare HQ. @param hq the server, e.g. `https://www.commcarehq.org` */
export function ownerUrl(hq: string, owner: Pick<StoredOwner, 'project' | 'kind' | 'id'>): string {
  const base = `${hq.replace(/\/+$/, '')}/a/${encodeURIComponent(owner.project)}`;
  const id = encodeURIComponent(owner.id);
  return owner.kind === 'case'
    ? `${base}/reports/case_data/${id}/`
    : `${base}/settings/users/commcare/account/${id}/`;
}

/** An owner of the asking project, as its members may see it. */
export function namedOwner(owner: StoredOwner, hq: string | null): NamedOwner {
  // Lists have a million of them: spreading an object for each key would take longer than the rest.
  const named: NamedOwner = { kind: owner.kind, id: owner.id };
  if (owner.name !== null) named.name = owner.name;
  if (hq !== null) named.url = ownerUrl(hq, owner);
  // The beginning of time stands for "nobody said since when".
  if (owner.since !== null && !owner.since.startsWith('0001')) named.since = owner.since;
  if (owner.pending) named.pending = true;
  return named;
}

interface Asking {
  readonly project: string;
  readonly settings: ProjectFacts;
  readonly hq: string | null;
}

/** A worker that lists the number holds it once it has verified it, which HQ tells nobody: so nobody knows here. */
function listedAnswer(asking: Asking, listings: KnownNumber['listedBy']): OwnerAnswer {
  if (listings.length === 0) return { status: 'free_here' };
  const mine = listings.find((worker) => worker.project === asking.project);
  if (!mine) return { status: 'unknown' };
  const owner: StoredOwner = { ...mine, kind: 'mobile-worker', phone: '', since: null, pending: false };
  return { status: 'unknown', owner: namedOwner(owner, asking.hq) };
}

function ownerAnswer(asking: Asking, item: CheckItem, known: KnownNumber | null): OwnerAnswer {
  const owner = known?.owner;
  if (!owner) return listedAnswer(asking, known?.listedBy ?? []);
  const here = owner.project === asking.project;
  if (here && owner.kind === 'case' && owner.id === item.caseId) return { status: 'self' };
  const held = here ? 'owned_here' : 'owned_elsewhere';
  const status = asking.settings.sharedNumbers ? 'shared_allowed' : held;
  return here ? { status, owner: namedOwner(owner, asking.hq) } : { status };
}

function languageAnswer(code: string, settings: ProjectFacts): 'known' | 'unknown_code' | 'unknown' {
  if (code === '') return 'known';
  if (!settings.languages) return 'unknown';
  return settings.languages.includes(code) ? 'known' : 'unknown_code';
}

type SchemaIssues = Parameters<typeof schemaErrors>[0];

function badItem(item: unknown, index: number, issues: SchemaIssues): CheckResult {
  const named = v.safeParse(RefSchema, item);
  const places = schemaErrors(issues, KEYS).map((error) => error.pointer || '/');
  return {
    ref: named.success ? named.output.ref : `#${index}`,
    error: { code: 'invalid', detail: `Not what the schema says: ${[...new Set(places)].join(', ')}` },
  };
}

function parseItem(
  item: unknown,
): { success: true; output: CheckItem } | { success: false; issues: SchemaIssues } {
  return isPlainItem(item) ? { success: true, output: item } : v.safeParse(CheckItemSchema, item);
}

/** Answers item by item; an item that is not what the schema says gets an error and the others their answers. */
export async function checkContacts(
  storage: Pick<Storage, 'known'>,
  asking: Asking,
  items: readonly unknown[],
): Promise<CheckResult[]> {
  const parsed = items.map(parseItem);
  const stored = parsed.map((item) =>
    item.success ? smsOutcome(item.output.contact, undefined).number : null,
  );
  const answers = await storage.known(stored.filter((number) => number !== null));
  let next = 0;
  return parsed.map((item, index): CheckResult => {
    if (!item.success) return badItem(items[index], index, item.issues);
    const { ref, contact } = item.output;
    const number = stored[index] ?? null;
    const known = number === null ? null : (answers[next++] ?? null);
    return {
      ref,
      number,
      owner: number === null ? { status: 'unknown' } : ownerAnswer(asking, item.output, known),
      // Most contacts name none.
      gateway: contact.contact_backend_id
        ? gatewayOutcome(contact.contact_backend_id, asking.settings).status
        : 'default',
      language: languageAnswer(contact.language_code ?? '', asking.settings),
    };
  });
}
