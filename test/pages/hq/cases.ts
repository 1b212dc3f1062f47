/** Cases of the stand-in, as HQ's Case API v2 lists them: in the order of `indexed_on`, page by page, with a cursor. */

export interface HqCase {
  readonly case_id: string;
  readonly case_type: string;
  readonly case_name: string;
  readonly owner_id: string;
  readonly closed: boolean;
  readonly date_opened: string;
  readonly indexed_on: string;
  readonly properties: Readonly<Record<string, string>>;
}

const BEGIN = Date.parse('2026-08-01T06:00:00Z');
const DIGITS = 6;

/** The instant of indexing of the n-th change, as HQ writes it. */
export function indexedOn(n: number): string {
  return new Date(BEGIN + n * 1_000).toISOString().replace('Z', '000Z');
}

/**
 * The n-th of a project's cases. Of ten: seven are well, one has its number in the national form, one has none, and one
 * names its language where a code belongs.
 */
export function hqCase(n: number, more: Partial<HqCase> = {}): HqCase {
  const kind = n % 10;
  const tail = String(n).padStart(DIGITS, '0');
  return {
    case_id: `c0ffee00-0000-4000-8000-${String(n).padStart(12, '0')}`,
    case_type: n % 4 === 0 ? 'household' : 'client',
    case_name: `Person ${n}`,
    owner_id: n % 3 === 0 ? 'south' : 'north',
    closed: false,
    date_opened: '2026-03-02T08:30:00.000000Z',
    indexed_on: indexedOn(n),
    properties: {
      contact_phone_number: kind === 9 ? '' : kind === 8 ? `0712${tail}` : `254712${tail}`,
      contact_phone_number_is_verified: '1',
      commcare_email_address: '',
      time_zone: 'Africa/Nairobi',
      language_code: kind === 7 ? 'Swahili' : 'sw',
      contact_backend_id: '',
      home_village: 'Never asked for',
    },
    ...more,
  };
}

export function hqCases(count: number): HqCase[] {
  return Array.from({ length: count }, (_, n) => hqCase(n));
}

/** As HQ trims its answer: `fields` names what stays of a case, `fields.properties` what stays of its properties. */
function trimmed(one: HqCase, query: URLSearchParams): object {
  const fields = query.get('fields')?.split(',');
  const names = query.get('fields.properties')?.split(',');
  const whole = { domain: '', external_id: null, indices: {}, ...one };
  const { properties, ...rest } = whole;
  const kept = fields ? Object.entries(rest).filter(([name]) => fields.includes(name)) : Object.entries(rest);
  const own = Object.entries(properties).filter(([name]) => !names || names.includes(name));
  return { ...Object.fromEntries(kept), properties: Object.fromEntries(own) };
}

const MOST = 5_000;

export interface CasePage {
  readonly matching_records: number;
  readonly cases: readonly object[];
  readonly next?: string;
}

/** A page of a project's cases. The address of the next one is made of a name in HQ's settings, not of the one asked. */
export function casePage(all: readonly HqCase[], url: URL): CasePage {
  const { searchParams: query } = url;
  const verified = query.getAll('properties.contact_phone_number_is_verified');
  const since = Date.parse(query.get('indexed_on.gte') ?? '') || 0;
  const closed = query.get('closed');
  const found = all
    .filter((one) => Date.parse(one.indexed_on) >= since)
    .filter((one) => closed === null || String(one.closed) === closed)
    .filter(
      ({ properties }) =>
        verified.length === 0 || verified.includes(properties.contact_phone_number_is_verified ?? ''),
    )
    .sort((a, b) => (a.indexed_on < b.indexed_on ? -1 : 1));
  const limit = Math.min(Number(query.get('limit') ?? 20), MOST);
  const start = Number(query.get('cursor') ?? 0);
  const next = new URL(url);
  next.host = 'hq.internal.example';
  next.searchParams.set('cursor', String(start + limit));
  return {
    matching_records: found.length,
    cases: found.slice(start, start + limit).map((one) => trimmed(one, query)),
    ...(start + limit < found.length ? { next: next.href } : {}),
  };
}
