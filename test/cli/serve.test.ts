import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/command/run.ts';
import { createServeCommand } from '../../src/cli/serve/command.ts';
import { createHttpDirectory } from '../../src/directory/client.ts';
import { forwarded, NEVER, SEED } from '../service/harness.ts';
import { startPostgres } from '../service/postgres-server.ts';
import { makeDataFolder } from './support/data-folder.ts';
import { fakeProcess } from './support/run.ts';

// An embedded PostgreSQL starts within seconds, on a busy machine within many.
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caseline-'));
  await writeFile(join(folder, 'seed.json'), JSON.stringify(SEED));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts the command; `stop` ends it as a signal would. */
function start(args: string[]) {
  const stop = new AbortController();
  let ready: (url: string) => void = () => undefined;
  const url = new Promise<string>((resolve) => {
    ready = resolve;
  });
  const { io, written } = fakeProcess({ cwd: folder, signal: stop.signal });
  const status = runCommand(createServeCommand({ ready }), args, io);
  return {
    /** Its address once it answers; rejects when it ended instead. */
    url: () =>
      Promise.race([
        url,
        status.then((code) => Promise.reject(new Error(`ended: ${code} ${written.stderr}`))),
      ]),
    status,
    async stop() {
      stop.abort();
      return status;
    },
    out: () => written.stdout,
    err: () => written.stderr,
  };
}

/** In a folder that is there: quicker than in memory. */
async function startInFolder(args: string[]) {
  await makeDataFolder(join(folder, 'data'));
  return start(['--data', 'data', ...args]);
}

const directoryAt = (endpoint: string) =>
  createHttpDirectory({ endpoint, project: 'chw-kenya', token: 'kenya-token-for-tests-of-caseline', fetch });

const asha = { contact_phone_number: '+254712345678', contact_phone_number_is_verified: '1' };

describe('caseline serve', () => {
  it('answers on a free port with what the seed says, and ends with 0', async () => {
    const service = start(['--port', '0', '--seed', 'seed.json']);
    const url = await service.url();
    expect(service.out()).toContain('Loaded 2 project(s) and 3 owner(s)');
    expect(service.out()).toContain(`caseline check service on ${url}`);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await directoryAt(url).check([{ ref: 'a', contact: asha }], NEVER);
    expect(answer).toMatchObject({ ok: true, value: { results: [{ owner: { status: 'owned_here' } }] } });
    expect(await service.stop()).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('writes one line per request, without a number or a token', async () => {
    const service = await startInFolder(['--port', '0', '--seed', 'seed.json']);
    const url = await service.url();
    await directoryAt(url).check([{ ref: 'a', contact: asha }], NEVER);
    await fetch(`${url}/v1/projects/254712345678/settings?phone=254712345678`);
    await service.stop();
    const lines = service
      .out()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      {
        method: 'POST',
        route: '/v1/projects/:project/contacts:check',
        status: 200,
        project: 'chw-kenya',
        items: 1,
      },
      { method: 'GET', route: '/v1/projects/:project/settings', status: 401 },
    ]);
    expect(service.out()).not.toMatch(/712345678|kenya-token-for-tests-of-caseline/);
  });

  it('keeps its data in a folder', async () => {
    const first = start(['--port', '0', '--data', 'data', '--seed', 'seed.json', '--quiet']);
    const event = forwarded('kept', '2026-08-01T00:00:00Z', {
      ...asha,
      contact_phone_number: '254755000001',
    });
    const response = await fetch(`${await first.url()}/v1/feed/cases`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer kenya-token-for-tests-of-caseline',
      },
      body: JSON.stringify(event),
    });
    expect(response.status).toBe(200);
    await first.stop();
    const second = start(['--port', '0', '--data', 'data', '--seed', 'seed.json', '--quiet']);
    const contact = { contact_phone_number: '254755000001' };
    const answer = await directoryAt(await second.url()).check([{ ref: 'a', contact }], NEVER);
    expect(answer).toMatchObject({ ok: true, value: { results: [{ owner: { owner: { id: 'kept' } } }] } });
    expect(second.out()).toContain('3 number(s) were held already');
    await second.stop();
  });

  it('does not keep data where others may read it, and says how to mend that', async () => {
    await mkdir(join(folder, 'data'));
    await chmod(join(folder, 'data'), 0o755);
    const service = start(['--port', '0', '--data', 'data']);
    expect(await service.status).toBe(1);
    expect(service.err()).toBe(
      "caseline serve: others may read the folder data; close it with: chmod 700 'data'\n",
    );
  });

  it('listens to other machines behind a proxy', async () => {
    const service = await startInFolder(['--port', '0', '--host', '0.0.0.0', '--behind-proxy', '--quiet']);
    const { port } = new URL(await service.url());
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await service.stop();
  });

  it('says clearly that the port is taken', async () => {
    const first = await startInFolder(['--port', '0', '--quiet']);
    const { port } = new URL(await first.url());
    const second = start(['--port', port]);
    expect(await second.status).toBe(1);
    expect(second.err()).toBe(
      `caseline serve: port ${port} is taken; stop what uses it or choose another with --port\n`,
    );
    await first.stop();
  });

  it('uses a PostgreSQL server', async () => {
    const postgres = await startPostgres();
    try {
      const service = start([
        '--port',
        '0',
        '--database',
        postgres.address,
        '--seed',
        'seed.json',
        '--quiet',
      ]);
      const answer = await directoryAt(await service.url()).check([{ ref: 'a', contact: asha }], NEVER);
      expect(answer).toMatchObject({ ok: true, value: { results: [{ owner: { status: 'owned_here' } }] } });
      expect(await service.stop()).toBe(0);
    } finally {
      await postgres.stop();
    }
  });

  it('says that the database cannot be opened, without its password', async () => {
    const service = start(['--port', '0', '--database', 'postgres://me:secret-word@127.0.0.1:1/none']);
    expect(await service.status).toBe(1);
    expect(service.err()).toContain('cannot open the database');
    expect(service.err()).not.toContain('secret-word');
  });

  it('ends on SIGTERM', async () => {
    const service = await startInFolder(['--port', '0', '--quiet']);
    await service.url();
    process.emit('SIGTERM');
    expect(await service.status).toBe(0);
    expect(service.out()).toContain('stopped');
  });

  it.each([
    [['--port', 'eighty'], '--port is a number from 0 to 65535'],
    [['--port', '65536'], '--port is a number from 0 to 65535'],
    [['--data', 'a', '--database', 'postgres://x/y'], 'exclude each other'],
    [['--database', 'mysql://x/y'], 'must start with postgres://'],
    [['--origin', 'https://a.example/path'], '--origin must be like'],
    [['--host', '0.0.0.0'], 'add --behind-proxy'],
    [['--host', '::'], 'add --behind-proxy'],
    [['--host', '192.0.2.7'], 'add --behind-proxy'],
    [['--hq', 'commcarehq'], '--hq must be'],
    [['--unheard-of'], 'there is no option --unheard-of'],
    [['--seed', 'missing.json'], 'missing.json: there is no such file'],
  ])('%j: status 2 and what is wrong', async (args, text) => {
    const service = start(['--port', '0', ...args]);
    expect(await service.status).toBe(2);
    expect(service.err()).toContain(text);
  });

  it.each([
    ['{', 'bad.json: not JSON'],
    ['{"name":"p","colour":1}', 'is no seed: see /colour'],
    ['{"name":"p","owners":[{"phone":"x","kind":"case","id":"1"}]}', 'see /owners/0/phone'],
    [
      '{"projects":[{"name":"p","owners":[{"phone":"x","kind":"case","id":"1"}]}]}',
      'see /projects/0/owners/0/phone',
    ],
    ['{"name":"p","tokens":["short"]}', 'see /tokens/0'],
    [`{"name":"p","tokens":["${'x'.repeat(31)}"]}`, 'see /tokens/0'],
    [
      '{"name":"p","owners":[{"phone":"254","kind":"case","id":"1","since":"9999-01-01T00:00:00Z"}]}',
      '/since',
    ],
    ['{"name":"p","tokens":["with a blank in it"]}', 'see /tokens/0'],
  ])('seed %s', async (text, message) => {
    await writeFile(join(folder, 'bad.json'), text);
    const service = start(['--port', '0', '--seed', 'bad.json']);
    expect(await service.status).toBe(2);
    expect(service.err()).toContain(message);
  });

  it('explains itself', async () => {
    const service = start(['--help']);
    expect(await service.status).toBe(0);
    expect(service.out()).toContain('--seed FILE');
  });
});
