import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/service/storage.ts';
import { openFreshPglite } from './databases.ts';
import { forwarded, type Harness, METRICS_TOKEN, NEVER, startHarness } from './harness.ts';

let storage: Storage;
let service: Harness;

beforeAll(async () => {
  storage = await openFreshPglite();
  service = await startHarness(storage, { origins: ['https://forms.example'] });
});
afterAll(() => storage.close());

const CHECK = '/v1/projects/chw-kenya/contacts:check';

async function ownerOf(
  phone: string,
  more: Record<string, unknown> = {},
  as = ['chw-kenya', 'kenya-token-for-tests-of-caseline'],
) {
  const contact = { contact_phone_number: phone, contact_phone_number_is_verified: '1' };
  const [project = '', token = ''] = as;
  const answer = await service.directory(project, token).check([{ ref: 'r', contact, ...more }], NEVER);
  if (!answer.ok) throw new Error(answer.failure.reason);
  const [result] = answer.value.results;
  if (!result || 'error' in result) throw new Error('no answer for the item');
  return result;
}

describe('check', () => {
  it('names the owner of the own project, with a link', async () => {
    const { number, owner } = await ownerOf('+254 (712) 345-678');
    expect(number).toBe('254712345678');
    expect(owner).toEqual({
      status: 'owned_here',
      owner: {
        kind: 'case',
        id: 'case-asha',
        name: 'Asha',
        url: 'https://www.commcarehq.org/a/chw-kenya/reports/case_data/case-asha/',
        since: '2026-01-02T03:04:05.000000Z',
      },
    });
  });

  it('knows a contact that asks for itself', async () => {
    expect((await ownerOf('254712345678', { caseId: 'case-asha' })).owner).toEqual({ status: 'self' });
  });

  it('counts a pending verification of a worker as an owner', async () => {
    const { owner } = await ownerOf('254700000001');
    expect(owner.status).toBe('owned_here');
    expect(owner.owner).toMatchObject({ kind: 'mobile-worker', pending: true });
  });

  it('never names an owner of another project', async () => {
    expect((await ownerOf('254799999999')).owner).toEqual({ status: 'owned_elsewhere' });
  });

  it('says free_here, not available, when nobody known holds the number', async () => {
    expect((await ownerOf('254711111111')).owner).toEqual({ status: 'free_here' });
  });

  it('says shared_allowed where the project shares numbers', async () => {
    const here = await ownerOf('254799999999', {}, ['shared-phones', 'shared-token-for-tests-of-caseline']);
    expect(here.owner).toMatchObject({ status: 'shared_allowed', owner: { id: 'case-head' } });
    const elsewhere = await ownerOf('254712345678', {}, [
      'shared-phones',
      'shared-token-for-tests-of-caseline',
    ]);
    expect(elsewhere.owner).toEqual({ status: 'shared_allowed' });
  });

  it('answers unknown for a value that HQ stores no number for', async () => {
    expect(await ownerOf('tel:0712')).toMatchObject({ number: null, owner: { status: 'unknown' } });
  });

  it.each([
    ['', '', 'default', 'known'],
    [' twilio_ke ', 'swa', 'found', 'known'],
    ['NEXMO', 'SWA', 'GATEWAY_NOT_FOUND', 'unknown_code'],
  ])('gateway %j and language %j', async (contact_backend_id, language_code, gateway, language) => {
    const contact = { contact_backend_id, language_code };
    const answer = await service
      .directory('chw-kenya', 'kenya-token-for-tests-of-caseline')
      .check([{ ref: 'x', contact }], NEVER);
    expect(answer.ok && answer.value.results).toEqual([
      { ref: 'x', number: null, owner: { status: 'unknown' }, gateway, language },
    ]);
  });

  it('answers unknown for gateway and language when the lists are not known', async () => {
    const contact = { contact_backend_id: 'X', language_code: 'fr' };
    const answer = await service
      .directory('shared-phones', 'shared-token-for-tests-of-caseline')
      .check([{ ref: 'x', contact }], NEVER);
    expect(answer.ok && answer.value.results[0]).toMatchObject({ gateway: 'unknown', language: 'unknown' });
  });

  it('gives a bad item an error and the others their answers, in order', async () => {
    const response = await service.post(
      CHECK,
      {
        contacts: [
          { ref: 'a', contact: { contact_phone_number: '254712345678' } },
          { ref: 'b', contact: { contact_phone_number: 254712345678 } },
          'nonsense',
          { ref: 'c', contact: { '254712345678': 'x' } },
          { ref: 'd', contact: {} },
        ],
      },
      'kenya-token-for-tests-of-caseline',
    );
    expect(response.status).toBe(200);
    const { results } = (await response.json()) as { results: Record<string, unknown>[] };
    expect(results.map((result) => [result.ref, 'error' in result])).toEqual([
      ['a', false],
      ['b', true],
      ['#2', true],
      ['c', true],
      ['d', false],
    ]);
    expect(JSON.stringify(results.slice(1))).not.toContain('254712345678');
    expect(results[1]?.error).toEqual({
      code: 'invalid',
      detail: 'Not what the schema says: /contact/contact_phone_number',
    });
  });

  it('takes a hundred contacts and refuses a hundred and one', async () => {
    const contacts = Array.from({ length: 101 }, (_, i) => ({ ref: `${i}`, contact: {} }));
    expect(
      (await service.post(CHECK, { contacts: contacts.slice(1) }, 'kenya-token-for-tests-of-caseline'))
        .status,
    ).toBe(200);
    expect((await service.post(CHECK, { contacts }, 'kenya-token-for-tests-of-caseline')).status).toBe(422);
  });
});

describe('who may ask', () => {
  it.each([
    ['no token', undefined],
    ['a wrong token', 'not-a-token'],
    ["another project's token", 'shared-token-for-tests-of-caseline'],
  ])('%s: 401, the same for a project that does not exist', async (_, token) => {
    for (const project of ['chw-kenya', 'no-such-project']) {
      const init = token === undefined ? {} : { token };
      const response = await service.request(`/v1/projects/${project}/settings`, init);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toEqual({
        type: 'urn:caseline:problem:signed-out',
        title: 'A valid token of the project is needed.',
        status: 401,
      });
    }
  });

  it.each(['/v1/feed/cases', '/v1/feed/workers'])('%s reads no body of who brings no token', async (path) => {
    expect((await service.post(path, '{"half')).status).toBe(401);
    expect((await service.post(path, '{"half', 'kenya-token-for-tests-of-caseline')).status).toBe(400);
  });

  it('a token for checks only may not feed', async () => {
    const body = forwarded('c', '2026-08-01T00:00:00Z', {});
    expect((await service.post('/v1/feed/cases', body, 'kenya-check-only-for-tests-of-it')).status).toBe(403);
    expect(
      (
        await service.request('/v1/projects/chw-kenya/settings', {
          token: 'kenya-check-only-for-tests-of-it',
        })
      ).status,
    ).toBe(200);
  });

  it('stores tokens hashed', async () => {
    expect(JSON.stringify(await storage.project('chw-kenya'))).not.toContain(
      'kenya-token-for-tests-of-caseline',
    );
  });

  it('lets named origins ask from a page, and no others', async () => {
    const preflight = (origin: string) =>
      service.request(CHECK, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const named = await preflight('https://forms.example');
    expect(named.headers.get('access-control-allow-origin')).toBe('https://forms.example');
    expect(named.headers.get('access-control-allow-headers')).toContain('authorization');
    const other = await preflight('https://evil.example');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('settings', () => {
  it('leaves out what is not known', async () => {
    const answer = await service
      .directory('shared-phones', 'shared-token-for-tests-of-caseline')
      .settings(NEVER);
    expect(answer).toEqual({ ok: true, value: { project: 'shared-phones', sharedNumbers: true } });
  });
});

describe('problems', () => {
  it.each([
    ['no JSON', CHECK, '{', 400, 'not-json'],
    ['no schema', CHECK, '{"contacts":[]}', 422, 'invalid'],
    ['unknown address', '/v1/nothing', '{}', 404, 'not-found'],
    ['too large', CHECK, `{"contacts":["${'x'.repeat(4_100_000)}"]}`, 413, 'too-large'],
  ])('%s', async (_, path, body, status, id) => {
    const response = await service.post(path, body, 'kenya-token-for-tests-of-caseline');
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: `urn:caseline:problem:${id}`, status });
  });

  it('a wrong method says which one is right', async () => {
    const response = await service.request('/v1/projects/chw-kenya/contacts:check', {
      token: 'kenya-token-for-tests-of-caseline',
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it("HQ's XML payload is refused with what to change", async () => {
    const response = await service.request('/v1/feed/cases', {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: '<case/>',
      token: 'kenya-token-for-tests-of-caseline',
    });
    expect(response.status).toBe(415);
    expect(((await response.json()) as { detail: string }).detail).toContain('JSON');
  });
});

describe('limits', () => {
  it('stops a token that asks for too many contacts and says when it may go on', async () => {
    const limited = await startHarness(storage, { contactLimit: { units: 3, seconds: 60 } });
    const ask = (n: number) =>
      limited.post(
        CHECK,
        { contacts: Array.from({ length: n }, (_, i) => ({ ref: `${i}`, contact: {} })) },
        'kenya-token-for-tests-of-caseline',
      );
    const first = await ask(2);
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toBe('"contacts";q=3;w=60');
    expect(first.headers.get('ratelimit')).toBe('"contacts";r=1;t=60');
    limited.advance(15_000);
    const second = await ask(2);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '45']);
    limited.advance(45_000);
    expect((await ask(2)).status).toBe(200);
  });
});

describe('feed', () => {
  const at = (minute: number) => `2026-08-10T10:${String(minute).padStart(2, '0')}:00.000000Z`;
  const verified = (phone: string) => ({
    contact_phone_number: phone,
    contact_phone_number_is_verified: '1',
  });
  async function feed(body: unknown) {
    const response = await service.post('/v1/feed/cases', body, 'kenya-token-for-tests-of-caseline');
    expect(response.status).toBe(200);
    return response.json();
  }

  it('the first keeps the number, a later one stays without it, and is not promoted when it is freed', async () => {
    const phone = '254733000001';
    expect(await feed(forwarded('first', at(1), verified(phone)))).toMatchObject({ recorded: 1 });
    await feed(forwarded('second', at(2), verified(`+${phone}`)));
    expect((await ownerOf(phone)).owner.owner?.id).toBe('first');
    await feed(forwarded('first', at(3), verified(phone), { closed: true }));
    expect((await ownerOf(phone)).owner.status).toBe('free_here');
    await feed(forwarded('second', at(4), verified(phone)));
    expect((await ownerOf(phone)).owner.owner?.id).toBe('second');
  });

  it('does not depend on the order of arrival, and repetitions change nothing', async () => {
    const phone = '254733000002';
    const past = [
      forwarded('late-1', at(1), verified(phone)),
      forwarded('late-2', at(2), verified(phone)),
      forwarded('late-1', at(3), verified('')),
      forwarded('late-3', at(4), verified(phone)),
    ];
    for (const event of [3, 1, 2, 0, 0, 3, 2]) await feed(past[event]);
    expect((await ownerOf(phone)).owner.owner?.id).toBe('late-3');
    expect(await feed(past)).toEqual({ recorded: 0, late: 0, known: 4, 'too-old': 0 });
  });

  it('any text but the empty one verifies; without it a number is not held', async () => {
    await feed(forwarded('flag', at(5), { contact_phone_number: '254733000003' }));
    expect((await ownerOf('254733000003')).owner.status).toBe('free_here');
    await feed(
      forwarded('flag', at(6), {
        contact_phone_number: '254733000003',
        contact_phone_number_is_verified: 'no',
      }),
    );
    expect((await ownerOf('254733000003')).owner.owner?.id).toBe('flag');
  });

  it('follows the name of an owner', async () => {
    await feed(forwarded('renamed', at(7), { ...verified('254733000004'), case_name: 'Before' }));
    await feed(forwarded('renamed', at(8), { ...verified('254733000004'), case_name: 'After' }));
    expect((await ownerOf('254733000004')).owner.owner?.name).toBe('After');
  });

  it('a token cannot feed another project', async () => {
    const own = forwarded('x', at(1), {});
    const foreign = { ...forwarded('y', at(1), {}), domain: 'shared-phones' };
    expect((await service.post('/v1/feed/cases', foreign, 'kenya-token-for-tests-of-caseline')).status).toBe(
      401,
    );
    expect(
      (await service.post('/v1/feed/cases', [own, foreign], 'kenya-token-for-tests-of-caseline')).status,
    ).toBe(403);
  });

  it('takes the token as the password of Basic, as HQ sends it', async () => {
    const response = await service.request('/v1/feed/cases', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${btoa('hq:kenya-token-for-tests-of-caseline')}`,
      },
      body: JSON.stringify(forwarded('basic', at(9), {})),
    });
    expect(response.status).toBe(200);
  });

  it('a case that is not what HQ sends is refused without quoting it', async () => {
    const bad = forwarded('bad', 'yesterday', { contact_phone_number: '254733000005' });
    const response = await service.post('/v1/feed/cases', bad, 'kenya-token-for-tests-of-caseline');
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('/server_date_modified');
    expect(text).not.toMatch(/254733000005|yesterday/);
  });
});

it('metrics count requests by route, without projects and numbers', async () => {
  const counted = await startHarness(storage);
  await counted.post(
    '/v1/projects/chw-kenya/contacts:check',
    { contacts: [{ ref: 'a', contact: { contact_phone_number: '254712345678' } }] },
    'kenya-token-for-tests-of-caseline',
  );
  await counted.post('/v1/projects/chw-kenya/contacts:check', {}, 'wrong-token');
  for (const method of ['BREW', 'GET', 'POST-254712345678']) {
    await counted.request('/254712345678', { method });
  }
  const response = await counted.request('/metrics', { token: METRICS_TOKEN });
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const text = await response.text();
  const route = 'route="/v1/projects/:project/contacts:check",method="POST"';
  expect(text).toContain(`caseline_requests_total{${route},status="200"} 1`);
  expect(text).toContain(`caseline_items_total{${route},status="200"} 1`);
  expect(text).toContain(`caseline_requests_total{${route},status="401"} 1`);
  expect(text).toMatch(/caseline_requests_total\{[^}]*method="other",status="404"\} 3/);
  expect(text).toMatch(/caseline_request_seconds_bucket\{[^}]*le="\+Inf"\} 2/);
  expect(text).not.toMatch(/2547|chw-kenya|token|BREW/);
});

it('healthz answers', async () => {
  const response = await service.request('/healthz');
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

it('healthz says when the storage does not answer', async () => {
  const down = await startHarness({ ...storage, ping: async () => false });
  expect((await down.request('/healthz')).status).toBe(503);
});

describe('workers', () => {
  const send = (phone_numbers: string[], more: Record<string, unknown> = {}) =>
    service.post(
      '/v1/feed/workers',
      { domain: 'chw-kenya', workers: [{ id: 'w9', username: 'amina', phone_numbers, ...more }] },
      'kenya-token-for-tests-of-caseline',
    );

  it('a number that a worker lists may be held: nobody knows, and the worker is named to its project only', async () => {
    expect((await send(['+254788000001', '254788000002'])).status).toBe(200);
    const { owner } = await ownerOf('254788000001');
    expect(owner).toEqual({
      status: 'unknown',
      owner: {
        kind: 'mobile-worker',
        id: 'w9',
        name: 'amina',
        url: 'https://www.commcarehq.org/a/chw-kenya/settings/users/commcare/account/w9/',
      },
    });
    const elsewhere = await ownerOf('254788000001', {}, [
      'shared-phones',
      'shared-token-for-tests-of-caseline',
    ]);
    expect(elsewhere.owner).toEqual({ status: 'unknown' });
  });

  it('a number taken off the list, and a worker that is not active, leave it free', async () => {
    await send(['254788000002']);
    expect((await ownerOf('254788000001')).owner.status).toBe('free_here');
    expect((await ownerOf('254788000002')).owner.status).toBe('unknown');
    await send(['254788000002'], { active: false });
    expect((await ownerOf('254788000002')).owner.status).toBe('free_here');
  });

  it('who certainly holds it counts more than who lists it', async () => {
    await send(['254712345678']);
    expect((await ownerOf('254712345678')).owner.status).toBe('owned_here');
  });
});
