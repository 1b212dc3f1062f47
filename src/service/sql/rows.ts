/** Rows as PostgreSQL gives them, parsed; and texts as PostgreSQL takes them. */
import * as v from 'valibot';
import { PROJECT_FACTS } from '../../directory/schema.ts';
import { SCOPES } from '../storage.ts';

export const ProjectRows = v.array(
  v.object({
    name: v.string(),
    settings: v.object(PROJECT_FACTS),
  }),
);

const nullableText = v.nullable(v.string());
export const TokenRows = v.array(
  v.object({
    hash: v.string(),
    project: v.string(),
    name: v.string(),
    scopes: v.array(v.picklist(SCOPES)),
    made: nullableText,
    expires: nullableText,
    used: nullableText,
    seeded: v.boolean(),
  }),
);

const count = v.pipe(v.string(), v.transform(Number));
export const UsageRows = v.array(
  v.object({
    hour: v.string(),
    project: v.string(),
    token: v.string(),
    route: v.string(),
    requests: count,
    items: count,
  }),
);
export const QuotaRows = v.tuple([v.object({ granted: count, used: count, ends_in: count })]);

const kind = v.picklist(['case', 'mobile-worker']);

const owner = {
  phone: v.string(),
  project: v.string(),
  kind,
  id: v.string(),
  name: v.nullable(v.string()),
  since: v.nullable(v.string()),
  pending: v.boolean(),
};
export const OwnerRows = v.array(v.object(owner));
/** An owner, and whether it is none but a worker that lists the number. */
export const KnownRows = v.array(
  v.tuple([
    owner.phone,
    owner.project,
    owner.kind,
    owner.id,
    owner.name,
    owner.since,
    owner.pending,
    v.boolean(),
  ]),
);

export const ContactRows = v.array(
  v.object({
    key: v.string(),
    name: v.nullable(v.string()),
    timeline: v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.nullable(v.string())]))),
    version: v.string(),
  }),
);

export const PhoneRows = v.array(
  v.object({
    phone: v.string(),
    project: v.nullable(v.string()),
    kind: v.nullable(kind),
    id: v.nullable(v.string()),
    name: v.nullable(v.string()),
    since: v.nullable(v.string()),
    pending: v.boolean(),
    claims: v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.string(), v.boolean()]))),
    /** PostgreSQL's own mark of a row's version. */
    version: v.nullable(v.string()),
  }),
);

export const ChangeRows = v.array(
  v.variant('gone', [
    v.object({ gone: v.literal(true), phone: v.string(), change: v.string() }),
    v.object({
      gone: v.literal(false),
      phone: v.string(),
      change: v.string(),
      kind,
      id: v.string(),
      name: v.nullable(v.string()),
      since: v.nullable(v.string()),
      pending: v.boolean(),
    }),
  ]),
);

export const WorkerRows = v.array(v.object({ key: v.string(), phones: v.array(v.string()) }));

export const CountRows = v.array(v.object({ changes: v.string() }));
/** The state of a project's list of owners. The checksum comes as 128 zeros and ones. */
export const ListRows = v.array(
  v.object({ changes: v.string(), checksum: v.pipe(v.string(), v.regex(/^[01]{128}$/)) }),
);
export const NameRows = v.array(v.object({ key: v.string(), name: v.nullable(v.string()) }));
export const KeyRows = v.array(v.object({ key: v.string() }));
export const NewPhoneRows = v.array(v.object({ phone: v.string() }));

/** Half a surrogate pair is one of these, and so is a whole one. */
const UNUSUAL = /[\ud800-\udfff]/;

/** PostgreSQL holds neither U+0000 nor half a surrogate pair. */
export function storable(text: string): string {
  const whole = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  // Nearly every text is storable, and to see that is quicker than to replace nothing.
  return UNUSUAL.test(whole) ? whole.replace(/\p{Surrogate}/gu, '\ufffd') : whole;
}

export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
