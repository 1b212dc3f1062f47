import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/service/storage.ts';
import { openFreshPglite } from './databases.ts';
import { ADMIN_TOKEN, forwarded, type Harness, METRICS_TOKEN, NOW, startHarness } from './harness.ts';

let storage: Storage;
let service: Harness;
beforeAll(async () => {
  storage = await openFreshPglite();
  service = await startHarness(storage);
});
afterAll(() => storage.close());

const KENYA = 'kenya-token-for-tests-of-caseline';
const settings = '/v1/projects/chw-kenya/settings';
const statusWith = async (token: string, path = settings) => (await service.request(path, { token })).status;

async function made(body: object): Promise<{ token: string }> {
  const response = await service.post('/v1/tokens', body, ADMIN_TOKEN);
  expect(response.status).toBe(201);
  return (await response.json()) as { token: string };
}

async function listed(name: string): Promise<Record<string, unknown> | undefined> {
  const response = await service.request('/v1/tokens', { token: ADMIN_TOKEN });
  const { tokens } = (await response.json()) as { tokens: Record<string, unknown>[] };
  return tokens.find((token) => token.name === name);
}

describe('tokens', () => {
  it('are made for a project with a name, scopes and an end, and listed without what they are', async () => {
    const { token } = await made({ name: 'forms', project: 'chw-kenya', scopes: ['check'], days: 1 });
    expect(token).toMatch(/^caseline_[\da-f]{32}$/);
    expect(await statusWith(token)).toBe(200);
    expect(
      (await service.post('/v1/feed/cases', forwarded('c', '2026-08-01T00:00:00Z', {}), token)).status,
    ).toBe(403);
    const response = await service.request('/v1/tokens', { token: ADMIN_TOKEN });
    expect(await response.text()).not.toContain(token);
    expect(await listed('forms')).toMatchObject({
      project: 'chw-kenya',
      scopes: ['check'],
      made: '2026-08-15T12:00:00.000Z',
      expires: '2026-08-16T12:00:00.000Z',
    });
    expect(JSON.stringify(await storage.tokens.list(null))).not.toContain(token);
    service.advance(24 * 3_600_000);
    expect(await statusWith(token)).toBe(401);
    expect(service.log.at(-1)).toMatchObject({ refused: 'expired-token', token: 'forms' });
    service.advance(-24 * 3_600_000);
  });

  it('make a project that is not there yet', async () => {
    const { token } = await made({ name: 'first', project: 'brand-new', scopes: ['feed', 'check'] });
    expect(await statusWith(token, '/v1/projects/brand-new/settings')).toBe(200);
  });

  it.each([
    [{ name: 'twice', scopes: ['metrics'] }, 201],
    [{ name: 'twice', scopes: ['metrics'] }, 409],
    [{ name: 'a', project: 'chw-kenya', scopes: [] }, 422],
    [{ name: 'b', project: 'chw-kenya', scopes: ['admin'] }, 422],
    [{ name: 'c', scopes: ['check'] }, 422],
    [{ name: 'd', project: 'chw-kenya', scopes: ['check', 'metrics'] }, 422],
    [{ name: 'seed-1', project: 'chw-kenya', scopes: ['check'] }, 422],
    [{ name: 'e\u0000', project: 'chw-kenya', scopes: ['check'] }, 422],
    [{ name: 'f', project: 'chw\u0000kenya', scopes: ['check'] }, 422],
    [{ name: 'g', project: 'chw-kenya', scopes: ['check'], days: 0 }, 422],
  ])('%j: %i', async (body, status) => {
    expect((await service.post('/v1/tokens', body, ADMIN_TOKEN)).status).toBe(status);
  });

  it('are replaced; the old one opens as long as it is told to', async () => {
    const old = await made({ name: 'hq', project: 'chw-kenya', scopes: ['check'] });
    const rotate = (keepHours: number) =>
      service.post('/v1/tokens/rotate', { name: 'hq', project: 'chw-kenya', keepHours }, ADMIN_TOKEN);
    const first = (await (await rotate(2)).json()) as { token: string };
    service.advance(6_000);
    expect([await statusWith(old.token), await statusWith(first.token)]).toEqual([200, 200]);
    expect(await listed('hq.old')).toMatchObject({ scopes: ['check'] });
    service.advance(2 * 3_600_000);
    expect([await statusWith(old.token), await statusWith(first.token)]).toEqual([401, 200]);
    const second = (await (await rotate(0)).json()) as { token: string };
    service.advance(6_000);
    expect([await statusWith(first.token), await statusWith(second.token)]).toEqual([401, 200]);
  });

  it('of a seed that were replaced do not come back with the seed', async () => {
    const seed = [{ hash: '00', scopes: ['check'] as const }];
    await storage.tokens.replaceSeeded('seeded', seed);
    const body = { name: 'seed-1', project: 'seeded' };
    // Names of a seed's tokens belong to it: take it out of the seed, or take it back.
    expect((await service.post('/v1/tokens/rotate', body, ADMIN_TOKEN)).status).toBe(422);
    expect((await service.post('/v1/tokens/revoke', body, ADMIN_TOKEN)).status).toBe(200);
    expect(await storage.tokens.list('seeded')).toEqual([]);
  });

  it('are taken back', async () => {
    const { token } = await made({ name: 'gone', project: 'chw-kenya', scopes: ['check'] });
    expect(await statusWith(token)).toBe(200);
    const revoke = () =>
      service.post('/v1/tokens/revoke', { name: 'gone', project: 'chw-kenya' }, ADMIN_TOKEN);
    expect((await revoke()).status).toBe(200);
    service.advance(6_000);
    expect(await statusWith(token)).toBe(401);
    expect((await revoke()).status).toBe(404);
  });

  it('stay when a seed is loaded again, whose own are replaced', async () => {
    const { token } = await made({ name: 'stays', project: 'chw-kenya', scopes: ['check'] });
    const again = await startHarness(storage);
    expect((await again.request(settings, { token })).status).toBe(200);
    expect((await again.request(settings, { token: KENYA })).status).toBe(200);
  });
});

describe('who may administer', () => {
  it.each([
    ['GET', '/v1/tokens'],
    ['POST', '/v1/tokens'],
    ['POST', '/v1/tokens/rotate'],
    ['POST', '/v1/tokens/revoke'],
    ['GET', '/v1/audit'],
    ['POST', '/v1/contacts:mend'],
    ['GET', '/metrics'],
  ])('%s %s is for tokens of the service with the scope', async (method, path) => {
    const ask = async (token?: string) =>
      (await service.request(path, { method, ...(token === undefined ? {} : { token }) })).status;
    expect([await ask(), await ask(KENYA)]).toEqual([401, 401]);
    expect(await ask(path === '/metrics' ? ADMIN_TOKEN : METRICS_TOKEN)).toBe(403);
  });
});

describe('the audit', () => {
  it('counts what each token asked for in each hour, without a number', async () => {
    const watched = await startHarness(storage);
    const contacts = ['254712345678', '254700000001'].map((phone, i) => ({
      ref: `${i}`,
      contact: { contact_phone_number: phone },
    }));
    const check = '/v1/projects/chw-kenya/contacts:check';
    for (let i = 0; i < 3; i += 1) await watched.post(check, { contacts }, KENYA);
    watched.advance(3_600_000);
    await watched.post(check, { contacts }, KENYA);
    await watched.request('/v1/projects/chw-kenya/owners', { token: KENYA });
    const answer = await watched.request('/v1/audit?hours=2', { token: ADMIN_TOKEN });
    const text = await answer.text();
    expect(text).not.toMatch(/2547|Asha/);
    const { entries } = JSON.parse(text) as { entries: { hour: string; route: string }[] };
    const route = '/v1/projects/:project/contacts:check';
    const hour = (ms: number) => new Date(NOW + ms).toISOString();
    expect(entries).toContainEqual({
      hour: hour(0),
      project: 'chw-kenya',
      token: 'seed-1',
      route,
      requests: 3,
      items: 6,
    });
    expect(entries).toContainEqual(expect.objectContaining({ hour: hour(3_600_000), route, items: 2 }));
    expect(entries).toContainEqual(
      expect.objectContaining({ route: '/v1/projects/:project/owners', requests: 1 }),
    );
    const [token] = (await storage.tokens.list('chw-kenya')).filter(({ name }) => name === 'seed-1');
    expect(token?.used).toBe(hour(3_600_000));
  });
});

describe('a case that went wrong', () => {
  const at = (minute: number) => `2026-08-10T10:${String(minute).padStart(2, '0')}:00.000000Z`;
  const claim = (id: string, minute: number, phone: string) =>
    forwarded(id, at(minute), { contact_phone_number: phone, contact_phone_number_is_verified: '1' });
  const feed = async (...cases: unknown[]) => {
    expect((await service.post('/v1/feed/cases', cases, KENYA)).status).toBe(200);
  };
  const mend = async (body: object) => {
    const response = await service.post('/v1/contacts:mend', { domain: 'chw-kenya', ...body }, ADMIN_TOKEN);
    return { status: response.status, ...((await response.json()) as object) };
  };
  const holder = async (phone: string) => (await storage.known([phone]))[0]?.owner?.id ?? null;
  const onList = async (phone: string) => {
    const { changes } = await storage.ownerChanges('chw-kenya', 0, 10_000);
    return changes.find((change) => change.phone === phone)?.owner?.id ?? null;
  };

  it('is forgotten as if it had never been fed: the next one who competed holds its number', async () => {
    const phone = '254744000001';
    await feed(claim('wrong', 1, phone), claim('right', 2, phone));
    expect([await holder(phone), await onList(phone)]).toEqual(['wrong', 'wrong']);
    expect(await mend({ case_id: 'wrong' })).toEqual({ status: 200, known: true, numbers: 1, result: null });
    expect([await holder(phone), await onList(phone)]).toEqual(['right', 'right']);
    expect(await mend({ case_id: 'wrong' })).toMatchObject({ known: false, numbers: 0 });
  });

  it('whose date froze it goes on with the state that is given', async () => {
    const phone = '254744000002';
    // As a service that took in dates from the future left it.
    await storage.record([
      { project: 'chw-kenya', id: 'frozen', name: null, at: '9999-12-31T00:00:00.000000Z', phone },
    ]);
    await feed(claim('waiting', 3, phone));
    expect(await holder(phone)).toBe('waiting');
    const given = forwarded('frozen', at(5), { contact_phone_number: '254744000003' });
    expect(await mend({ case_id: 'frozen', case: given })).toMatchObject({ known: true, result: 'recorded' });
    expect(await mend({ case_id: 'other', case: given })).toMatchObject({ status: 422 });
    await feed(forwarded('waiting', at(6), {}, { closed: true }));
    expect(await holder(phone)).toBeNull();
    await feed(claim('frozen', 7, phone));
    expect(await holder(phone)).toBe('frozen');
  });
});

describe('what cannot be', () => {
  it.each([
    ['/v1/projects/a%00/settings', 401],
    ['/v1/projects/%00/owners', 401],
    ['/v1/projects/%ed%a0%80/settings', 401],
    ['/v1/projects/__proto__/settings', 401],
  ])('%s: %i', async (path, status) => {
    expect(await statusWith(KENYA, path)).toBe(status);
  });

  it.each([
    ['NUL in a project', { domain: 'demo\u0000' }],
    ['half a surrogate in a project', { domain: 'demo\ud800' }],
    ['NUL in an id', { case_id: 'a\u0000' }],
    ['half a surrogate in an id', { case_id: 'a\udfff' }],
    ['an instant beyond four digits', { server_date_modified: '9999-12-31T23:59:59-23:59' }],
    ['the year 0', { server_date_modified: '0000-01-01T00:00:00Z' }],
    ['a day that is on no calendar', { server_date_modified: '2026-02-30T00:00:00Z' }],
    ['more than a day from now', { server_date_modified: '2026-08-17T12:00:01Z' }],
    ['the year 9999', { server_date_modified: '9999-12-31T00:00:00Z' }],
  ])('%s: 422, and nothing is taken in', async (_, change) => {
    const bad = forwarded('odd', '2026-08-01T00:00:00Z', {}, change);
    const good = forwarded('good', '2026-08-02T00:00:00Z', {
      contact_phone_number: '254755000009',
      contact_phone_number_is_verified: '1',
    });
    expect((await service.post('/v1/feed/cases', bad, KENYA)).status).toBe(422);
    expect([401, 403, 422]).toContain((await service.post('/v1/feed/cases', [good, bad], KENYA)).status);
    expect(await storage.known(['254755000009'])).toEqual([null]);
    expect(service.log.at(-1)?.error).toBeUndefined();
  });

  it('a list from the future names the places', async () => {
    const cases = ['2026-08-01T00:00:00Z', '2026-08-20T00:00:00Z'].map((at, i) => forwarded(`f${i}`, at, {}));
    const response = await service.post('/v1/feed/cases', cases, KENYA);
    expect(await response.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/1/server_date_modified', code: 'future' }],
    });
  });

  it.each(['domain', 'id'])('NUL in the %s of workers: 422', async (place) => {
    const odd = (text: string) => (place === 'domain' ? [`${text}\u0000`, 'w'] : [text, 'w\u0000']);
    const [domain, id] = odd('chw-kenya');
    const body = { domain, workers: [{ id, phone_numbers: ['254712345678'] }] };
    expect((await service.post('/v1/feed/workers', body, KENYA)).status).toBe(422);
  });
});

describe('wrong tokens', () => {
  it('are slowed down, and the log says so without what they were', async () => {
    const slowed = await startHarness(storage, { behindProxy: true });
    const from = (address: string) => ({ headers: { 'x-forwarded-for': `10.0.0.1, ${address}` } });
    const statuses = new Map<number, number>();
    for (let i = 0; i < 500; i += 1) {
      const project = i % 2 === 0 ? 'chw-kenya' : 'no-such-project';
      const init = { token: `guess-${i}`, ...from('192.0.2.1') };
      const { status } = await slowed.request(`/v1/projects/${project}/settings`, init);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 401: 20, 429: 480 });
    expect(slowed.log[0]).toMatchObject({ status: 401, refused: 'wrong-token', from: '192.0.2.1' });
    expect(slowed.log.at(-1)).toMatchObject({ status: 429, refused: 'slowed', from: '192.0.2.1' });
    expect(JSON.stringify(slowed.log)).not.toMatch(/guess-|chw-kenya|no-such-project/);
    const feed = { method: 'POST', body: '{"half', token: 'guess', ...from('192.0.2.1') };
    const fed = await slowed.request('/v1/feed/cases', feed);
    expect([fed.status, fed.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await slowed.request(settings, { token: KENYA, ...from('192.0.2.2') })).status).toBe(200);
    expect(slowed.log.at(-1)?.from).toBeUndefined();
    slowed.advance(120_000);
    expect((await slowed.request(settings, { token: KENYA, ...from('192.0.2.1') })).status).toBe(200);
  });
});

describe('limits', () => {
  it('of one token leave the project something for the others', async () => {
    const limited = await startHarness(storage, {
      contactLimit: { units: 10, seconds: 60 },
      tokenContactLimit: { units: 6, seconds: 60 },
    });
    const ask = async (n: number, token: string) => {
      const contacts = Array.from({ length: n }, (_, i) => ({ ref: `${i}`, contact: {} }));
      const response = await limited.post('/v1/projects/chw-kenya/contacts:check', { contacts }, token);
      return [response.status, response.headers.get('ratelimit')];
    };
    const other = 'kenya-check-only-for-tests-of-it';
    expect(await ask(6, KENYA)).toEqual([200, '"contacts-of-token";r=0;t=60']);
    for (let i = 0; i < 5; i += 1) expect((await ask(1, KENYA))[0]).toBe(429);
    expect(await ask(3, other)).toEqual([200, '"contacts";r=1;t=60']);
    // What the project refused is not taken from the token.
    for (let i = 0; i < 5; i += 1) expect((await ask(2, other))[0]).toBe(429);
    limited.advance(60_000);
    expect((await ask(6, other))[0]).toBe(200);
  });
});
