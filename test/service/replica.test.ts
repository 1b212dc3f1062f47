import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServeCommand } from '../../src/cli/serve/command.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import { ReadOnlyStorage, type Storage } from '../../src/service/storage.ts';
import { ran } from '../cli/support/run.ts';
import { freshDatabase } from './databases.ts';
import { forwarded, type Harness, NEVER, SEED, startHarness } from './harness.ts';

/** A standby refuses every writing statement, as such a connection does. */
const readOnly = (address: string): string => `${address}?options=-c%20default_transaction_read_only%3Don`;

let address = '';
let primary: Storage;
let replica: Storage;
let service: Harness;
let folder = '';

beforeAll(async () => {
  address = await freshDatabase();
  primary = await openPostgres(address);
  await startHarness(primary);
  replica = await openPostgres(readOnly(address));
  // The seed goes to the primary.
  const { putProject, addOwners } = primary;
  const tokens = { ...replica.tokens, add: primary.tokens.add, replaceSeeded: primary.tokens.replaceSeeded };
  service = await startHarness({ ...replica, putProject, addOwners, tokens });
  folder = await mkdtemp(join(tmpdir(), 'caseline-'));
  await writeFile(join(folder, 'seed.json'), JSON.stringify(SEED));
});
afterAll(async () => {
  await replica?.close();
  await primary?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts `caseline serve`, which must end by itself. */
async function serveFails(...args: string[]): Promise<string> {
  const world = { cwd: folder, signal: AbortSignal.timeout(30_000) };
  const { status, stderr } = await ran(createServeCommand(), ['--port', '0', '--quiet', ...args], world);
  expect(status).toBe(1);
  return stderr;
}

describe('a service on a read replica', () => {
  it('answers checks, settings and lists, and works', async () => {
    expect(replica.epoch).toBe(primary.epoch);
    const directory = service.directory('chw-kenya', 'kenya-token-for-tests-of-caseline');
    const contact = { contact_phone_number: '254712345678' };
    const checked = await directory.check([{ ref: 'a', contact }], NEVER);
    expect(checked).toMatchObject({
      ok: true,
      value: { results: [{ owner: { status: 'owned_here', owner: { id: 'case-asha' } } }] },
    });
    expect((await directory.settings(NEVER)).ok).toBe(true);
    const page = await directory.owners(null, NEVER);
    expect(page.ok && page.value.owners).toHaveLength(2);
    expect((await service.request('/healthz')).status).toBe(200);
  });

  const claim = (id: string) =>
    forwarded(id, '2026-08-01T10:00:00Z', {
      contact_phone_number: '254711000001',
      contact_phone_number_is_verified: '1',
    });
  const worker = { id: 'w9', username: 'amina', phone_numbers: ['254711000009'] };

  it.each([
    ['one case', '/v1/feed/cases', claim('a')],
    ['a list of cases', '/v1/feed/cases', [claim('a'), claim('b')]],
    ['workers', '/v1/feed/workers', { domain: 'chw-kenya', workers: [worker] }],
  ])('asks who feeds it with %s to come again, and takes nothing in', async (_, path, body) => {
    const response = await service.post(path, body, 'kenya-token-for-tests-of-caseline');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: 'urn:caseline:problem:read-only', status: 503 });
    expect(service.log.at(-1)).toMatchObject({ status: 503, error: 'ReadOnlyStorage' });
    expect(await primary.known(['254711000001', '254711000009'])).toEqual([null, null]);
  });

  it('says to feeds that came together the same, each for itself', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        service.post('/v1/feed/cases', claim(`c${i}`), 'kenya-token-for-tests-of-caseline'),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 503));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a project', () => replica.putProject({ name: 'p', settings: {} })],
    [
      'owners',
      () =>
        replica.addOwners([
          { phone: '2547', project: 'p', kind: 'case', id: 'a', name: null, since: null, pending: false },
        ]),
    ],
    ['a worker', () => replica.putWorkers([{ project: 'p', id: 'w', name: null, phones: [] }])],
  ])('does not take %s', async (_, change) => {
    await expect(change()).rejects.toThrow(ReadOnlyStorage);
  });

  it('does not start with a seed, and says where it belongs', async () => {
    const said = await serveFails('--database', readOnly(address), '--seed', 'seed.json');
    expect(said).toContain('cannot load the seed: the database is a read replica');
  });

  it('does not start where the primary server has no tables yet, and says so', async () => {
    const said = await serveFails('--database', readOnly(await freshDatabase()));
    expect(said).toContain('it is a read replica without the tables of this caseline');
  });
});
