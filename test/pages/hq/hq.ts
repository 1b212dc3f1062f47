/**
 * A stand-in for what CommCare HQ tells a person about a project: sessions by cookie, permissions, CSRF as Django
 * checks it, throttling. Answers only under the paths that the real ones have; for this machine only.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { casePage, type HqCase, hqCase } from './cases.ts';
import { HQ_OWNERS, type HqOwner, may, type Permission, type Person } from './people.ts';

export type HqFault =
  /** The connection breaks before the answer. */
  | { readonly type: 'cut' }
  /** Answers rightly, but late. */
  | { readonly type: 'slow'; readonly ms: number }
  | { readonly type: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly type: 'html' }
  /** Any answer, whatever it says of itself. */
  | { readonly type: 'body'; readonly status: number; readonly contentType: string; readonly body: string };

export interface Asked {
  readonly method: string;
  /** As it came: path and query. */
  readonly url: string;
  readonly status: number;
}

export interface Hq {
  /** Those of the list; a test may add thousands. */
  owners: readonly HqOwner[];
  /** The project's cases; null: those of the owners. */
  cases: readonly HqCase[] | null;
  /** Numbers that answered STOP. */
  optedOut: readonly string[];
  /** So many pages of cases are answered, then connections break; null: all are. */
  casePagesLeft: number | null;
  /** From now on answers about the project are spoiled so; null: none is. */
  set(fault: HqFault | null): void;
  /** Ends every session. */
  signOutAll(): void;
  readonly asked: readonly Asked[];
  /** Requests that wait for their answer. */
  readonly waiting: number;
  /** True when it has answered, or broken the connection. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

const PLACE =
  /^\/a\/([\w.:-]+)\/(sms\/chat_contact_list|api\/case\/v2|api\/v0\.5\/messaging-event|reports\/json\/sms_opt_out|sms\/gateways|sms\/languages|settings\/project\/basic)\/$/;

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const HTML = 'text/html; charset=utf-8';
const json = (body: unknown, type = 'application/json'): Answer => ({
  status: 200,
  type,
  body: JSON.stringify(body),
});
const html = (body: string, status = 200): Answer => ({ status, type: HTML, body: `<!doctype html>${body}` });
const FORBIDDEN = html('<title>403</title>', 403);

function cookiesOf(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(/; */).map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

async function fieldsOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Django's check of a POST: a token in the header that fits the cookie's, and an origin, where one is named, that is its own. */
function isForged(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  const token = cookiesOf(request).get('csrftoken');
  return token === undefined || request.headers['x-csrftoken'] !== token;
}

function contactList(owners: readonly HqOwner[], project: string, query: URLSearchParams): Answer {
  const start = Number(query.get('iDisplayStart') ?? 0);
  const length = Number(query.get('iDisplayLength') ?? 10);
  const aaData = owners.slice(start, start + length).map(({ name, kind, phone, id }) => {
    const path = kind === 'Case' ? 'reports/case_data' : 'settings/users/commcare/account';
    return [name, kind, phone, id, `/a/${project}/${path}/${id}/`, `/a/${project}/sms/chat/${id}/`];
  });
  const total = owners.length;
  // An old view: JSON without saying so.
  return json({ sEcho: 1, iTotalRecords: total, iTotalDisplayRecords: total, aaData }, HTML);
}

/** Cases that hold a number, for tests that name owners and no cases. */
function casesOf(owners: readonly HqOwner[]): HqCase[] {
  return owners
    .filter(({ kind }) => kind === 'Case')
    .map(({ name, phone, id }, n) =>
      hqCase(n, {
        case_id: id,
        case_name: name,
        properties: { contact_phone_number: phone, contact_phone_number_is_verified: '1' },
      }),
    );
}

/** Events of messages that failed, the newest first. */
function eventList(project: string, cases: readonly HqCase[]): Answer {
  const objects = cases.slice(0, 3).map(({ case_id, case_name, properties }, n) => ({
    id: n + 1,
    content_type: 'sms',
    date: '2026-11-20T08:00:00.000000',
    case_id,
    domain: project,
    error: {
      code: 'NO_PHONE_NUMBER',
      message: 'Contact has no phone number.',
      message_detail: null,
    },
    messages: [{ type: 'sms', content: 'Hello', phone_number: properties.contact_phone_number ?? '' }],
    recipient: { recipient_id: case_id, type: 'case', name: case_name },
    status: 'error',
  }));
  return json({ objects, meta: { limit: 1_000, next: null } });
}

/** The table of HQ's report on opt-outs: texts as its page shows them, a dash where there is none. */
function optOutTable(numbers: readonly string[], params: URLSearchParams): Answer {
  const rows = [
    ['254700000009', 'Yes', '2026-10-01 08:00:00', '2026-10-02 09:30:00'],
    ...numbers.map((number) => [number, 'No', '2026-11-02 10:00:00', '-']),
  ];
  const from = Number(params.get('iDisplayStart'));
  return json({
    sEcho: params.get('sEcho'),
    iTotalRecords: rows.length,
    iTotalDisplayRecords: rows.length,
    aaData: rows.slice(from, from + Number(params.get('iDisplayLength'))),
  });
}

function gatewaysPage(csrf: string): Answer {
  return html(
    `<title>SMS Connectivity</title><form><input type="hidden" name="csrfmiddlewaretoken" value="${csrf}"></form>`,
  );
}

function gatewaysList(): Answer {
  const items = [
    { id: 'nodefault', name: 'Automatic Choose' },
    { id: 'g1', name: 'TWILIO_KE' },
    { id: 'g2', name: 'INFOBIP' },
  ];
  return json({
    success: true,
    currentPage: 1,
    total: items.length,
    paginatedList: items.map((itemData) => ({ itemData, template: 'gateway-template' })),
  });
}

const LANGUAGES = html(
  `<div class="initial-page-data"><div data-name="sms_langs" data-value="[&quot;en&quot;, &quot;fra&quot;, &quot;sw&quot;]"></div></div>`,
);
const BASIC_SETTINGS = html(
  '<select name="default_timezone"><option value="UTC">UTC</option><option value="Africa/Nairobi" selected>Africa/Nairobi</option></select>',
);
const NEEDED: Readonly<Record<string, Permission>> = {
  'sms/chat_contact_list': 'edit-messaging',
  'api/case/v2': 'access-api',
  'api/v0.5/messaging-event': 'access-api',
  'reports/json/sms_opt_out': 'view-reports',
  'sms/gateways': 'administer',
  'sms/languages': 'administer',
  'settings/project/basic': 'administer',
};

export function createHq(): Hq {
  let fault: HqFault | null = null;
  const sessions = new Map<string, Person>();
  const asked: Asked[] = [];
  let waiting = 0;

  function signIn(person: Person): Answer & { cookies: string[] } {
    const session = randomUUID();
    sessions.set(session, person);
    const cookies = [
      `sessionid=${session}; Path=/; HttpOnly; SameSite=Lax`,
      `csrftoken=${randomUUID()}; Path=/; SameSite=Lax`,
    ];
    return { ...html('<title>Signed in</title>'), cookies };
  }

  async function answer(request: IncomingMessage, url: URL, project: string, view: string): Promise<Answer> {
    const cookies = cookiesOf(request);
    const person = sessions.get(cookies.get('sessionid') ?? '');
    if (!person) {
      // The API says so; pages send people to where they can sign in.
      if (view.startsWith('api/')) return { status: 401, type: HTML, body: 'Authorization Required' };
      return {
        status: 302,
        headers: { location: `/accounts/login/?next=${encodeURIComponent(url.pathname)}` },
      };
    }
    const needed = NEEDED[view];
    if (needed && !may(person, needed)) return FORBIDDEN;
    switch (view) {
      case 'sms/chat_contact_list':
        return contactList(hq.owners, project, url.searchParams);
      case 'api/case/v2':
        return json(casePage(hq.cases ?? casesOf(hq.owners), url));
      case 'api/v0.5/messaging-event':
        return eventList(project, hq.cases ?? []);
      case 'reports/json/sms_opt_out':
        return optOutTable(hq.optedOut, url.searchParams);
      case 'sms/languages':
        return LANGUAGES;
      case 'settings/project/basic':
        return BASIC_SETTINGS;
    }
    if (request.method !== 'POST') return gatewaysPage(cookies.get('csrftoken') ?? '');
    if (isForged(request)) return FORBIDDEN;
    return (await fieldsOf(request)).get('action') === 'paginate' ? gatewaysList() : html('', 400);
  }

  function send(
    response: ServerResponse,
    { status, type, headers, body }: Answer,
    cookies: string[] = [],
  ): void {
    response.writeHead(status, {
      ...(type ? { 'content-type': type } : {}),
      ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  }

  /** True when nothing is left to answer. */
  async function spoil(response: ServerResponse): Promise<Answer | 'cut' | null> {
    switch (fault?.type) {
      case undefined:
        return null;
      case 'cut':
        response.destroy();
        return 'cut';
      case 'slow': {
        const { ms } = fault;
        await new Promise((resolve) => setTimeout(resolve, ms));
        // The fault may have changed while this answer was on its way.
        return (fault as HqFault | null)?.type === 'cut' ? await spoil(response) : null;
      }
      case 'throttled':
        return { status: 429, headers: { 'retry-after': String(fault.retryAfterSeconds) } };
      case 'html':
        return html('<title>Maintenance</title>');
      case 'body':
        return { status: fault.status, type: fault.contentType, body: fault.body };
    }
  }

  const hq: Hq = {
    owners: HQ_OWNERS,
    cases: null,
    optedOut: [],
    casePagesLeft: null,
    set(next) {
      fault = next;
    },
    signOutAll: () => sessions.clear(),
    asked,
    get waiting() {
      return waiting;
    },
    async handle(request, response) {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const person = /^\/_sign-in\/(admin|builder|newcomer)$/.exec(url.pathname)?.[1] as Person | undefined;
      if (person) {
        const { cookies, ...page } = signIn(person);
        send(response, page, cookies);
        return true;
      }
      const [, project = '', view = ''] = PLACE.exec(url.pathname) ?? [];
      const isFlags = url.pathname === '/api/user_domains/v1/';
      if (view === '' && !isFlags) return false;
      const note = (status: number): void => {
        waiting -= 1;
        asked.push({ method: request.method ?? '', url: request.url ?? '', status });
      };
      waiting += 1;
      const isBroken = view === 'api/case/v2' && hq.casePagesLeft !== null && hq.casePagesLeft-- <= 0;
      if (isBroken) response.destroy();
      const spoilt = isBroken ? 'cut' : await spoil(response);
      if (spoilt === 'cut') {
        note(0);
        return true;
      }
      const flags = (): Answer =>
        sessions.has(cookiesOf(request).get('sessionid') ?? '')
          ? json({ meta: { next: null }, objects: [] })
          : { status: 401, type: HTML, body: 'Authorization Required' };
      const said = spoilt ?? (isFlags ? flags() : await answer(request, url, project, view));
      note(said.status);
      send(response, said);
      return true;
    },
  };
  return hq;
}
