import { describe, expect, it } from 'vitest';
import {
  decodeEntities,
  readCsrfToken,
  readPageData,
  readSelected,
} from '../../src/directory/hq/read-page.ts';
import { createHqDirectory } from '../../src/directory/hq.ts';

const NEVER = new AbortController().signal;
const HQ = 'https://www.commcarehq.org';
const NOW = Date.parse('2026-08-15T12:00:00Z');

const html = (body: string) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
/** HQ's older views send JSON with Django's default type. */
const jsonAsHtml = (body: unknown) => html(JSON.stringify(body));
const toLogin = () => new Response(null, { status: 302, headers: { location: '/accounts/login/' } });
const forbidden = () => new Response('<html><title>403</title>', { status: 403 });

const row = (name: string, kind: string, phone: string, id: string) => [
  name,
  kind,
  phone,
  id,
  kind === 'Cas' || kind === 'Case'
    ? `/a/chw-kenya/reports/case_data/${id}/`
    : `/a/chw-kenya/settings/users/commcare/account/${id}/`,
  `/a/chw-kenya/sms/chat/${id}/1/`,
];

const LANGUAGES = `<div class="initial-page-data"><div data-value="[&quot;en&quot;, &quot;swa&quot;]" data-name="sms_langs"></div></div>`;
const GATEWAYS_PAGE = `<div id="csrfTokenContainer"><input type="hidden" name="csrfmiddlewaretoken" value="tok&amp;en"></div>`;
const BASIC = `<select class="a>b" name="default_timezone" id="id_default_timezone">
  <option value="UTC">UTC</option><option value="Africa/Nairobi" selected="selected">Africa/Nairobi</option></select>`;
const GATEWAYS = {
  success: true,
  currentPage: 1,
  total: 3,
  paginatedList: [
    { itemData: { id: 'nodefault', name: 'Automatic Choose' }, template: 'gateway-automatic-template' },
    { itemData: { id: 1, name: 'TWILIO_KE', isGlobal: false }, template: 'gateway-template' },
    { itemData: { id: 2, name: 'MOBILE_BACKEND_TEST', isGlobal: true }, template: 'gateway-template' },
  ],
};

type Routes = Record<string, (url: URL, init: RequestInit) => Response>;

const GOOD: Routes = {
  'GET /a/chw-kenya/sms/chat_contact_list/': (url) => {
    const all = [
      row('Asha', 'Cas', '254712345678', 'case-asha'),
      row('nurse1', 'Agent mobile', '254700000001', 'w1'),
    ];
    const start = Number(url.searchParams.get('iDisplayStart'));
    return Response.json({ sEcho: '1', iTotalRecords: 2, iTotalDisplayRecords: 2, aaData: all.slice(start) });
  },
  'GET /a/chw-kenya/sms/languages/': () => html(LANGUAGES),
  'GET /a/chw-kenya/sms/gateways/': () => html(GATEWAYS_PAGE),
  'POST /a/chw-kenya/sms/gateways/': () => jsonAsHtml(GATEWAYS),
  'GET /a/chw-kenya/settings/project/basic/': () => html(BASIC),
  'GET /api/user_domains/v1/': () =>
    Response.json({ meta: { next: null }, objects: [{ domain_name: 'other' }] }),
};

function hq(routes: Routes) {
  let now = NOW;
  const calls: { url: string; init: RequestInit }[] = [];
  const directory = createHqDirectory({
    origin: HQ,
    project: 'chw-kenya',
    now: () => now,
    random: () => 0,
    sleep: (ms, signal) =>
      ms >= 1_000
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
        : Promise.resolve(),
    fetch: (async (address: string, init: RequestInit) => {
      calls.push({ url: address, init });
      const url = new URL(address);
      const route = routes[`${init.method ?? 'GET'} ${url.pathname}`];
      return route ? route(url, init) : new Response('', { status: 404 });
    }) as unknown as typeof fetch,
  });
  return {
    directory,
    calls,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

const contact = (phone: string) => ({ contact_phone_number: phone, contact_phone_number_is_verified: '1' });
const ask = async (world: ReturnType<typeof hq>, phone: string, more: Record<string, unknown> = {}) => {
  const answer = await world.directory.check([{ ref: 'r', contact: contact(phone), ...more }], NEVER);
  if (!answer.ok) return answer.failure;
  const [result] = answer.value.results;
  return result && 'owner' in result ? result.owner : result;
};

describe('owners that HQ shows', () => {
  it('names the owner with its kind, whatever the language of the person, and a link', async () => {
    const world = hq(GOOD);
    expect(await ask(world, '+254 712-345-678')).toEqual({
      status: 'owned_here',
      owner: {
        kind: 'case',
        id: 'case-asha',
        name: 'Asha',
        url: `${HQ}/a/chw-kenya/reports/case_data/case-asha/`,
      },
    });
    expect(await ask(world, '254700000001')).toMatchObject({
      owner: { kind: 'mobile-worker', name: 'nurse1' },
    });
    expect(await ask(world, '254712345678', { caseId: 'case-asha' })).toEqual({ status: 'self' });
    expect(await ask(world, '254799999999')).toEqual({ status: 'free_here' });
  });

  it('sends the session, follows no redirect, and puts no number into an address', async () => {
    const world = hq(GOOD);
    await ask(world, '254712345678');
    await world.directory.settings(NEVER);
    await world.directory.owners(null, NEVER);
    for (const { url, init } of world.calls) {
      expect(url).not.toMatch(/\d{5}/);
      expect(init).toMatchObject({ credentials: 'include', redirect: 'manual', cache: 'no-store' });
    }
  });

  it('reads the list once a minute', async () => {
    const world = hq(GOOD);
    await ask(world, '254712345678');
    await ask(world, '254700000001');
    expect(world.calls.length).toBe(1);
    world.advance(60_000);
    await ask(world, '254700000001');
    expect(world.calls.length).toBe(2);
  });

  it('reads the list anew when the clock was moved back', async () => {
    const world = hq(GOOD);
    await ask(world, '254712345678');
    world.advance(-3_600_000);
    await ask(world, '254712345678');
    expect(world.calls.length).toBe(2);
    world.advance(-3_600_000);
    await world.directory.owners(null, NEVER);
    expect(world.calls.length).toBe(3);
  });

  const paged = (answer: (start: number) => object) => ({
    ...GOOD,
    'GET /a/chw-kenya/sms/chat_contact_list/': (url: URL) =>
      Response.json(answer(Number(url.searchParams.get('iDisplayStart')))),
  });
  const first = [row('Asha', 'Case', '254712345678', 'case-asha')];

  it.each<[string, (start: number) => object]>([
    ['stops before its end', (start) => ({ iTotalDisplayRecords: 2, aaData: start === 0 ? first : [] })],
    ['is empty, and said not to be', () => ({ iTotalDisplayRecords: 2, aaData: [] })],
    ['changes between its pages', (start) => ({ iTotalDisplayRecords: 3 - start, aaData: first })],
  ])('says of nobody that they are free by a list that %s', async (name, answer) => {
    const routes = { ...paged(answer), 'GET /a/chw-kenya/api/case/v2/': () => Response.json({ cases: [] }) };
    const world = hq(routes);
    expect(await ask(world, '254700000001')).toEqual({ status: 'unknown' });
    if (name.includes('between')) return;
    const page = await world.directory.owners(name.includes('empty') ? null : '1', NEVER);
    expect(page).toEqual({ ok: false, failure: { reason: 'garbage' } });
  });

  it('believes an end that came nearer while it was read', async () => {
    const world = hq(paged(() => ({ iTotalDisplayRecords: 1, aaData: [] })));
    expect(await world.directory.owners('1', NEVER)).toMatchObject({ ok: true, value: { more: false } });
  });

  it('gives a list that was just read for a check without reading it again', async () => {
    const world = hq(GOOD);
    // No number is needed to read it ahead.
    expect(await world.directory.check([], NEVER)).toMatchObject({ ok: true, value: { results: [] } });
    const page = await world.directory.owners(null, NEVER);
    expect(world.calls.length).toBe(1);
    expect(page).toMatchObject({ ok: true, value: { full: true, more: false, cursor: 'anew' } });
    world.advance(60_000);
    expect(await world.directory.owners('anew', NEVER)).toMatchObject({ ok: true, value: { full: true } });
    expect(world.calls.length).toBe(2);
  });

  it('starts from the beginning with the cursor of a check endpoint that was asked before', async () => {
    const world = hq(GOOD);
    expect(await world.directory.owners('ZXBvY2ggMTI', NEVER)).toMatchObject({
      ok: true,
      value: { full: true, more: false },
    });
  });

  it('does not read a list that is too long for a check: one question, and the copy answers', async () => {
    let asked = 0;
    const { directory } = hq({
      'GET /a/chw-kenya/sms/chat_contact_list/': () => {
        asked += 1;
        const aaData = Array.from({ length: 1_000 }, (_, i) =>
          row('A', 'Case', String(254_700_000_000 + i), `c${i}`),
        );
        return Response.json({ sEcho: '1', iTotalRecords: 30_000, iTotalDisplayRecords: 30_000, aaData });
      },
    });
    expect(await directory.check([], NEVER)).toEqual({ ok: false, failure: { reason: 'timeout' } });
    expect(asked).toBe(1);
    const page = await directory.owners(null, NEVER);
    expect(page.ok && [page.value.owners.length, page.value.more, page.value.cursor]).toEqual([
      1_000,
      true,
      '1000',
    ]);
  });

  it('gives the list in pages, whole each time', async () => {
    const many = Array.from({ length: 1_500 }, (_, i) =>
      row(`c${i}`, 'Case', `2547${100_000 + i}`, `id-${i}`),
    );
    const world = hq({
      'GET /a/chw-kenya/sms/chat_contact_list/': (url) => {
        const start = Number(url.searchParams.get('iDisplayStart'));
        const length = Number(url.searchParams.get('iDisplayLength'));
        return jsonAsHtml({ iTotalDisplayRecords: 1_500, aaData: many.slice(start, start + length) });
      },
    });
    const first = await world.directory.owners(null, NEVER);
    expect(first).toMatchObject({ ok: true, value: { more: true, full: true, cursor: '1000' } });
    const second = await world.directory.owners('1000', NEVER);
    expect(second).toMatchObject({ ok: true, value: { more: false, cursor: 'anew' } });
    expect(second.ok && second.value.owners.length).toBe(500);
    expect(await world.directory.owners('anew', NEVER)).toMatchObject({ ok: true, value: { full: true } });
    expect(await ask(world, '2547101499')).toMatchObject({ owner: { id: 'id-1499' } });
  });
});

describe('without the permission for the list', () => {
  const cases = (list: unknown[]): Routes => ({
    'GET /a/chw-kenya/sms/chat_contact_list/': forbidden,
    'GET /a/chw-kenya/api/case/v2/': () => Response.json({ matching_records: list.length, cases: list }),
  });
  const apiCase = (id: string, phone: string, opened: string, verified = '1') => ({
    case_id: id,
    case_name: id,
    date_opened: opened,
    properties: { contact_phone_number: phone, contact_phone_number_is_verified: verified },
  });

  it('open verified cases show the likely owner: who was opened first', async () => {
    const world = hq(
      cases([
        apiCase('later', '254712345678', '2026-02-01T00:00:00Z'),
        apiCase('earlier', '+254 712 345 678', '2026-01-01T00:00:00Z'),
        apiCase('short', '254', '2020-01-01T00:00:00Z'),
      ]),
    );
    expect(await ask(world, '254712345678')).toMatchObject({
      status: 'owned_here',
      owner: { id: 'earlier' },
    });
    expect(world.calls.map(({ url }) => url).join()).not.toContain('712345678');
  });

  it('says unknown, not free, for other numbers: workers are not among them', async () => {
    expect(await ask(hq(cases([])), '254799999999')).toEqual({ status: 'unknown' });
  });

  it('says absent when that way is closed as well, which does not make the project forgotten', async () => {
    const closed: Routes = {
      'GET /a/chw-kenya/sms/chat_contact_list/': forbidden,
      'GET /a/chw-kenya/api/case/v2/': forbidden,
    };
    expect(await ask(hq(closed), '254712345678')).toEqual({ reason: 'absent' });
    expect(await hq(closed).directory.owners(null, NEVER)).toEqual({
      ok: false,
      failure: { reason: 'absent' },
    });
  });

  /** Two pages of cases; the first names the second in some way. */
  const paged = (next: unknown): Routes => ({
    'GET /a/chw-kenya/sms/chat_contact_list/': forbidden,
    'GET /a/chw-kenya/api/case/v2/': (url) =>
      url.searchParams.get('cursor') === 'two=2'
        ? Response.json({ cases: [verifiedCase('late', '254712345678')] })
        : Response.json({ cases: [verifiedCase('early', '254700000001')], next }),
  });
  const verifiedCase = (id: string, phone: string) => ({
    case_id: id,
    date_opened: '2026-01-01T00:00:00Z',
    properties: { contact_phone_number: phone, contact_phone_number_is_verified: '1' },
  });

  it.each([
    ['as its own address', `${HQ}/a/chw-kenya/api/case/v2/?cursor=two%3D2`],
    [
      'as that of the main host, which answers under another name here',
      'https://hq.internal:8000/a/chw-kenya/api/case/v2/?cursor=two%3D2',
    ],
    [
      'over plain HTTP, because a proxy ends TLS',
      'http://www.commcarehq.org/a/chw-kenya/api/case/v2/?cursor=two%3D2',
    ],
    [
      'with a name and password in it',
      'https://a:b@www.commcarehq.org/a/chw-kenya/api/case/v2/?cursor=two%3D2',
    ],
    ['as a path', '/a/chw-kenya/api/case/v2/?cursor=two%3D2'],
    ['as a query', '?cursor=two%3D2'],
    ['as an object', { cursor: 'two=2' }],
  ])('asks its own server for the next page, named %s', async (_name, next) => {
    const world = hq(paged(next));
    expect(await ask(world, '254712345678')).toMatchObject({ status: 'owned_here', owner: { id: 'late' } });
    const pages = world.calls.filter(({ url }) => url.includes('/api/case/v2/'));
    expect(pages.map(({ url }) => new URL(url).origin)).toEqual([HQ, HQ]);
    expect(pages[1]?.url).toContain('closed=false');
  });

  it.each([
    ['another server', 'https://evil.example/x'],
    ['no address', 'http://['],
    ['the same page in a circle', '?cursor=one'],
    ['a number', 2],
  ])('takes a list that goes on with %s for no list, and never for a whole one', async (_name, next) => {
    const world = hq(paged(next));
    expect(await ask(world, '254712345678')).toEqual({ reason: 'garbage' });
    expect(world.calls.every(({ url }) => url.startsWith(HQ))).toBe(true);
  });
});

describe('HQ out of order', () => {
  const page =
    (text: string, type = 'text/html') =>
    () =>
      new Response(text, { headers: { 'content-type': type } });
  const maintenance = page('<!doctype html><title>Maintenance</title>');
  const notFound = () => new Response('<title>404</title>', { status: 404 });

  // "absent" means that HQ does not tell this person: what is kept of the project goes then, and nobody asks again.
  it.each([
    ['a page about maintenance', maintenance, maintenance, 'garbage'],
    ['JSON that ends in the middle', page('{"aaData":[["A'), page('{"cases":[{'), 'garbage'],
    ['JSON of something else', page('{"aaData":7}'), page('{"cases":7}'), 'garbage'],
    ['an answer of nothing', page(''), page(''), 'garbage'],
    ['a refusal of the request', () => new Response('', { status: 400 }), maintenance, 'refused'],
    ['pages that a proxy does not find', notFound, notFound, 'garbage'],
    ['no list, and maintenance from then on', forbidden, maintenance, 'garbage'],
    ['maintenance, and no cases from then on', maintenance, forbidden, 'garbage'],
  ])('with %s never reads as closed to this person', async (_name, list, cases, reason) => {
    const routes: Routes = {
      'GET /a/chw-kenya/sms/chat_contact_list/': list,
      'GET /a/chw-kenya/api/case/v2/': cases,
    };
    expect(await ask(hq(routes), '254712345678')).toEqual({ reason });
    const owners = await hq(routes).directory.owners(null, NEVER);
    if (list !== forbidden) expect(owners).toEqual({ ok: false, failure: { reason } });
  });
});

describe('a session that ended', () => {
  it('is told from everything else', async () => {
    const world = hq({
      'GET /a/chw-kenya/sms/chat_contact_list/': toLogin,
      'GET /a/chw-kenya/sms/languages/': toLogin,
    });
    expect(await ask(world, '254712345678')).toEqual({ reason: 'signed-out' });
    expect(await world.directory.settings(NEVER)).toEqual({ ok: false, failure: { reason: 'signed-out' } });
  });
});

describe('settings', () => {
  it('come from the pages that a designer sees', async () => {
    const world = hq(GOOD);
    expect(await world.directory.settings(NEVER)).toEqual({
      ok: true,
      value: {
        project: 'chw-kenya',
        languages: ['en', 'swa'],
        defaultLanguage: 'en',
        gateways: ['TWILIO_KE', 'MOBILE_BACKEND_TEST'],
        defaultTimeZone: 'Africa/Nairobi',
        sharedNumbers: false,
      },
    });
    const post = world.calls.find(({ init }) => init.method === 'POST');
    expect(post?.init.headers).toMatchObject({ 'x-csrftoken': 'tok&en' });
    expect(String(post?.init.body)).toBe('action=paginate&page=1&limit=1000');
  });

  it.each([
    ['GET /a/chw-kenya/sms/languages/', ['languages', 'defaultLanguage']],
    ['POST /a/chw-kenya/sms/gateways/', ['gateways']],
    ['GET /a/chw-kenya/settings/project/basic/', ['defaultTimeZone']],
    ['GET /api/user_domains/v1/', ['sharedNumbers']],
  ])('without %s the rest is known', async (route, missing) => {
    const whole = await hq(GOOD).directory.settings(NEVER);
    for (const reply of [
      forbidden,
      () => html('<p>another page'),
      () => new Response('x', { status: 500 }),
    ]) {
      const part = await hq({ ...GOOD, [route]: reply }).directory.settings(NEVER);
      const expected = Object.entries(whole.ok ? whole.value : {}).filter(([key]) => !missing.includes(key));
      expect(part).toEqual({ ok: true, value: Object.fromEntries(expected) });
    }
  });

  it('somebody who may read none of it gets none of it, and no failure', async () => {
    expect(await hq({}).directory.settings(NEVER)).toEqual({ ok: true, value: { project: 'chw-kenya' } });
  });

  it('no network is a failure', async () => {
    const down = () => {
      throw new TypeError('Failed to fetch');
    };
    const routes = Object.fromEntries(Object.keys(GOOD).map((route) => [route, down]));
    expect(await hq(routes).directory.settings(NEVER)).toEqual({
      ok: false,
      failure: { reason: 'unreachable' },
    });
  });

  it('make shared numbers, gateways and languages count in later checks', async () => {
    const world = hq({
      ...GOOD,
      'GET /api/user_domains/v1/': () =>
        Response.json({ meta: { next: null }, objects: [{ domain_name: 'chw-kenya' }] }),
    });
    await world.directory.settings(NEVER);
    const item = { ...contact('254712345678'), contact_backend_id: 'nexmo', language_code: 'fr' };
    const answer = await world.directory.check([{ ref: 'r', contact: item }], NEVER);
    expect(answer.ok && answer.value.results).toMatchObject([
      { owner: { status: 'shared_allowed' }, gateway: 'GATEWAY_NOT_FOUND', language: 'unknown_code' },
    ]);
  });
});

describe('reading pages', () => {
  it.each([
    ['a &amp;&#39;&#x1F600;&nbsp;&unheard; &#9999999;', "a &'😀\u00a0&unheard; &#9999999;"],
    ['', ''],
  ])('entities in %j', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));

  it.each<[string, unknown]>([
    [`<div data-name="x" data-value="[1]">`, [1]],
    [`<DIV data-value='plain text' class=q data-name=x></DIV>`, 'plain text'],
    [`<div title="a > b" data-name="x" data-value="&quot;q&quot;">`, 'q'],
    [`<div data-name="y" data-value="1">`, undefined],
    [`<divider data-name="x" data-value="1">`, undefined],
    [`<div data-name="x`, undefined],
  ])('page data in %j', (text, value) => expect(readPageData(text, 'x')).toEqual(value));

  it.each([
    [`<select name="z"><option selected value="A">`, 'A'],
    [`<select name="z"><option value="A"></select><select><option selected value="B">`, null],
    [`<select name="other"><option selected value="B"></select>`, null],
  ])('selected in %j', (text, value) => expect(readSelected(text, 'z')).toBe(value));

  it('no token where there is none', () => expect(readCsrfToken('<input name="q">')).toBeNull());

  it('a long page of unclosed tags takes no time to speak of', () => {
    expect(readPageData('<div '.repeat(200_000), 'x')).toBeUndefined();
  });
});
