import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../src/service/app.ts';
import type { LogEntry } from '../../src/service/log.ts';
import type { Storage } from '../../src/service/storage.ts';
import { createStoredTokens } from '../../src/service/tokens.ts';
import { openFreshPglite } from './databases.ts';
import { forwarded, type Harness, startHarness } from './harness.ts';

const NUMBER = '254798765432';
/** Any five digits of it in a row would tell too much. */
const PARTS = Array.from({ length: NUMBER.length - 4 }, (_, i) => NUMBER.slice(i, i + 5));
/** The service draws an id for each request; by chance one of some thousands has five digits of the number. */
const REQUEST_ID = /\b[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\b/g;
const tells = (text: string) => {
  const rest = text.replace(REQUEST_ID, 'an id');
  return PARTS.filter((part) => rest.includes(part));
};

let storage: Storage;
let service: Harness;
beforeAll(async () => {
  storage = await openFreshPglite();
  service = await startHarness(storage, { contactLimit: { units: 1e9, seconds: 1 } });
});
afterAll(() => storage.close());

const CHECK = '/v1/projects/chw-kenya/contacts:check';

/** JSON with the number in any place: as value, key, number, within text. */
const spoilt = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(NUMBER, Number(NUMBER), `+${NUMBER}`, `x${NUMBER}y`, null, true, ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        NUMBER,
        'contacts',
        'contact',
        'ref',
        'caseId',
        'contact_phone_number',
        'domain',
        'case_id',
        'properties',
        'server_date_modified',
        'workers',
        'phone_numbers',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

describe('a number that is sent', () => {
  it.each([CHECK, '/v1/feed/cases', '/v1/feed/workers'])(
    'to %s in whatever wrong form is in no problem and no log line',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(spoilt, async (body) => {
          service.log.length = 0;
          const response = await service.post(path, body, 'kenya-token-for-tests-of-caseline');
          const text = await response.text();
          if (response.status !== 200) expect(tells(text)).toEqual([]);
          expect(response.status).not.toBe(500);
          expect(tells(JSON.stringify(service.log))).toEqual([]);
          expect(tells(JSON.stringify([...response.headers]))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('as address, query, header or token is in no problem and no log line', async () => {
    service.log.length = 0;
    const texts: string[] = [];
    for (const path of [
      `/v1/projects/${NUMBER}/settings`,
      `/v1/projects/chw-kenya/owners?cursor=${NUMBER}`,
      `/${NUMBER}`,
      `/v1/projects/chw-kenya/settings?phone=${NUMBER}`,
    ]) {
      const response = await service.request(path, {
        token: NUMBER,
        headers: { 'x-request-id': NUMBER, 'user-agent': NUMBER },
      });
      texts.push(await response.text(), JSON.stringify([...response.headers]));
    }
    expect(service.log.length).toBe(4);
    expect(tells(JSON.stringify(service.log) + texts.join())).toEqual([]);
  });

  it('that works is in no log line either', async () => {
    service.log.length = 0;
    const contact = { contact_phone_number: NUMBER, contact_phone_number_is_verified: '1' };
    await service.post(
      '/v1/feed/cases',
      forwarded('c', '2026-08-01T00:00:00Z', contact),
      'kenya-token-for-tests-of-caseline',
    );
    const response = await service.post(
      CHECK,
      { contacts: [{ ref: 'r', contact }] },
      'kenya-token-for-tests-of-caseline',
    );
    expect(await response.text()).toContain(NUMBER);
    expect(service.log.map(({ status }) => status)).toEqual([200, 200]);
    expect(tells(JSON.stringify(service.log))).toEqual([]);
  });

  it('is not told by a database that quotes it in its error', async () => {
    const log: LogEntry[] = [];
    const failing = new Proxy(storage, {
      get: (target, key) =>
        key === 'project' || key === 'usage'
          ? target[key]
          : () => {
              throw Object.assign(new Error(`Key (phone)=(${NUMBER}) already exists.`), { code: '23505' });
            },
    });
    const app = createService({
      storage: failing,
      tokens: createStoredTokens(storage, Date.now),
      clock: Date.now,
      log: (entry) => log.push(entry),
    });
    const contact = { contact_phone_number: NUMBER };
    const response = await app.request(`https://check.test${CHECK}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer kenya-token-for-tests-of-caseline',
      },
      body: JSON.stringify({ contacts: [{ ref: 'r', contact }] }),
    });
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(tells(await response.text())).toEqual([]);
    expect(log).toMatchObject([{ status: 500, error: 'Error 23505' }]);
    expect(tells(JSON.stringify(log))).toEqual([]);
  });
});
