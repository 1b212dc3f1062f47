import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createImportCommand } from '../../../src/cli/import/command.ts';
import { openPglite } from '../../../src/service/pglite.ts';
import type { Storage } from '../../../src/service/storage.ts';
import { type Harness, startHarness } from '../../service/harness.ts';
import { ran } from '../support/run.ts';

let storage: Storage;
let service: Harness;
let folder = '';
beforeAll(async () => {
  storage = await openPglite();
  service = await startHarness(storage);
});
afterAll(() => storage.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caseline-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HQ = 'https://www.commcarehq.org';

function apiCase(id: string, minute: number, phone: string, more: Record<string, unknown> = {}) {
  const at = new Date(Date.parse('2026-08-01T00:00:00Z') + minute * 60_000).toISOString();
  return {
    domain: 'chw-kenya',
    case_id: id,
    case_name: id,
    closed: false,
    server_last_modified: at,
    indexed_on: at,
    properties: { contact_phone_number: phone, contact_phone_number_is_verified: '1', other: 'x' },
    ...more,
  };
}

/** HQ's two APIs over lists, two entries a page; `trouble` may answer instead. */
class FakeHq {
  cases: Record<string, unknown>[] = [];
  users: Record<string, unknown>[] = [];
  asked: string[] = [];
  trouble: ((url: URL, n: number) => Response | null) | null = null;
  /** The name under which HQ knows itself. */
  host = HQ;
  /** HQ's OpenAPI text declares the next page as an object. */
  cursorOnly = false;

  async answer(url: URL, init: RequestInit): Promise<Response> {
    this.asked.push(url.pathname + url.search);
    expect(init.headers).toMatchObject({ authorization: 'ApiKey me@example.org:hq-key' });
    const instead = this.trouble?.(url, this.asked.length);
    if (instead) return instead;
    const offset = Number(url.searchParams.get('cursor') ?? url.searchParams.get('offset') ?? 0);
    if (url.pathname === '/a/chw-kenya/api/case/v2/') {
      const since = url.searchParams.get('indexed_on.gte') ?? '';
      const all = this.cases.filter((one) => String(one.indexed_on) >= since);
      const next =
        offset + 2 < all.length
          ? `${this.host}${url.pathname}?${since && `indexed_on.gte=${since}&`}cursor=${offset + 2}`
          : undefined;
      return Response.json({
        matching_records: all.length,
        cases: all.slice(offset, offset + 2),
        ...(next ? { next: this.cursorOnly ? { cursor: String(offset + 2) } : next } : {}),
      });
    }
    const next = offset + 2 < this.users.length ? `?limit=2&offset=${offset + 2}` : null;
    return Response.json({ meta: { next, limit: 2 }, objects: this.users.slice(offset, offset + 2) });
  }
}

/** A body that never ends. */
function endless(): Response {
  const piece = new Uint8Array(1024 * 1024).fill(0x20);
  return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(piece) }));
}

async function run(
  hq: FakeHq,
  args: string[] = [],
  more: { env?: Record<string, string>; stopAfter?: number } = {},
) {
  const waits: number[] = [];
  const stop = new AbortController();
  const command = createImportCommand({
    network: {
      random: () => 0,
      sleep: async (ms) => void waits.push(ms),
      fetch: (async (url: URL, init: RequestInit) => {
        if (url.host === 'check.test') {
          const headers = new Headers(init.headers);
          return service.request(url.pathname + url.search, {
            method: 'POST',
            body: String(init.body),
            headers,
          });
        }
        if (hq.asked.length === more.stopAfter) {
          stop.abort();
          throw new DOMException('aborted', 'AbortError');
        }
        return hq.answer(url, init);
      }) as unknown as typeof fetch,
    },
  });
  const given = ['--project', 'chw-kenya', '--to', 'https://check.test', ...args];
  const env = more.env ?? {
    CASELINE_HQ_KEY: 'me@example.org:hq-key',
    CASELINE_TOKEN: 'kenya-token-for-tests-of-caseline',
  };
  const { status, stdout, stderr } = await ran(command, given, { cwd: folder, env, signal: stop.signal });
  return { status, text: stderr + stdout, waits };
}

const ownerOf = async (phone: string) => (await storage.known([phone]))[0]?.owner?.id;
const state = async () => JSON.parse(await readFile(join(folder, 'caseline-import-chw-kenya.json'), 'utf8'));

describe('caseline import', () => {
  it('brings all cases and workers, page by page, and says what it did', async () => {
    const hq = new FakeHq();
    hq.cases = [
      apiCase('i1', 1, '+254 766 000001'),
      apiCase('i2', 2, '254766000001'),
      apiCase('i3', 3, '254766000003', { closed: true }),
      { case_id: 'no-date' },
      apiCase('i5', 5, '254766000005'),
    ];
    hq.users = [
      { id: 'u1', username: 'amina', phone_numbers: ['+254766000009'] },
      { id: 'u2', username: 'no-number', phone_numbers: [] },
      { username: 'no id' },
    ];
    const { status, text } = await run(hq);
    expect(status).toBe(0);
    expect(text).toContain(
      '4 cases read: 4 new or changed, 0 known already. 2 workers. 2 entries could not be read.',
    );
    expect(text).toContain(
      '2 numbers that a case may hold for two-way messages; 1 cases want one that another of these cases wants, too. ' +
        '0 cases are one-way only (0 not verified, 0 with too short a number). ' +
        'Without SMS: 0 with no number, 0 with no usable one, 1 closed.',
    );
    expect([
      await ownerOf('254766000001'),
      await ownerOf('254766000003'),
      await ownerOf('254766000005'),
    ]).toEqual(['i1', undefined, 'i5']);
    expect((await storage.known(['254766000009']))[0]?.listedBy[0]?.name).toBe('amina');
    expect(hq.asked).toEqual([
      '/a/chw-kenya/api/case/v2/?limit=1000',
      '/a/chw-kenya/api/case/v2/?limit=1000&cursor=2',
      '/a/chw-kenya/api/case/v2/?limit=1000&cursor=4',
      '/a/chw-kenya/api/user/v1/?limit=500',
      '/a/chw-kenya/api/user/v1/?limit=2&offset=2',
    ]);
    expect(text + (await readFile(join(folder, 'caseline-import-chw-kenya.json'), 'utf8'))).not.toMatch(
      /766000|hq-key|kenya-token-for-tests-of-caseline/,
    );
  });

  it('takes its keys from files, too, and says when one cannot be read', async () => {
    await writeFile(join(folder, 'hq-key'), 'me@example.org:hq-key\n');
    await writeFile(join(folder, 'token'), ' kenya-token-for-tests-of-caseline \n');
    const hq = new FakeHq();
    hq.cases = [apiCase('f1', 1, '254766000099')];
    const files = ['--hq-key-file', 'hq-key', '--token-file', 'token'];
    expect((await run(hq, files, { env: {} })).status).toBe(0);
    expect(await ownerOf('254766000099')).toBe('f1');
    const { status, text } = await run(hq, ['--hq-key-file', 'nowhere'], { env: {} });
    expect(status).toBe(2);
    expect(text).toContain('there is no such file');
  });

  it('takes only what changed the next time, and a little before it: HQ shows cases out of order', async () => {
    const hq = new FakeHq();
    hq.cases = [apiCase('n1', 1, '254766000011'), apiCase('n2', 12, '254766000012')];
    await run(hq, ['--no-workers']);
    hq.asked = [];
    hq.cases.push(apiCase('n3', 11, '254766000013'), apiCase('n1', 19, ''));
    const { text } = await run(hq, ['--no-workers']);
    expect(hq.asked[0]).toBe(
      '/a/chw-kenya/api/case/v2/?limit=1000&indexed_on.gte=2026-08-01T00%3A07%3A00.000Z',
    );
    expect(text).toContain('3 cases read: 2 new or changed, 1 known already.');
    expect([await ownerOf('254766000011'), await ownerOf('254766000013')]).toEqual([undefined, 'n3']);
    expect((await state()).since).toBe('2026-08-01T00:19:00.000Z');
  });

  it('goes on with the page where it was stopped', async () => {
    const hq = new FakeHq();
    hq.cases = Array.from({ length: 6 }, (_, i) => apiCase(`s${i}`, i, `25476600002${i}`));
    const first = await run(hq, ['--no-workers'], { stopAfter: 2 });
    expect([first.status, first.text.includes('Start it again to go on')]).toEqual([1, true]);
    expect([await ownerOf('254766000023'), await ownerOf('254766000024')]).toEqual(['s3', undefined]);
    hq.asked = [];
    const second = await run(hq, ['--no-workers']);
    expect([second.status, hq.asked]).toEqual([0, ['/a/chw-kenya/api/case/v2/?limit=1000&cursor=4']]);
    expect(await ownerOf('254766000025')).toBe('s5');
  });

  it('waits as long as HQ asks it to, and tries again after faults', async () => {
    const hq = new FakeHq();
    hq.cases = [apiCase('w1', 1, '254766000031')];
    hq.trouble = (_, n) => {
      if (n === 1) return new Response('', { status: 429, headers: { 'retry-after': '37' } });
      if (n === 2) return new Response('<html>', { status: 502 });
      if (n === 3) return new Response('<html>login</html>', { status: 200 });
      return null;
    };
    const { status, waits, text } = await run(hq, ['--no-workers']);
    expect([status, waits]).toEqual([0, [37_000, 1_000, 2_000]]);
    expect(text).toContain('Asked too often; waiting 37 s');
  });

  it('waits longer and longer when HQ asks it to wait and does not say how long', async () => {
    const hq = new FakeHq();
    hq.cases = [apiCase('w2', 1, '254766000032')];
    hq.trouble = (_, n) => (n <= 12 ? new Response('', { status: 429 }) : null);
    const { status, waits } = await run(hq, ['--no-workers']);
    expect([status, waits.slice(0, 3), waits.at(-1)]).toEqual([0, [1_000, 2_000, 4_000], 900_000]);
  });

  it.each([
    [401, 'does not accept the key'],
    [403, 'does not permit this'],
    [404, 'does not know this project'],
    [500, 'answered with status 500, 8 times in a row'],
  ])('HQ answers %i: says what is wrong', async (code, message) => {
    const hq = new FakeHq();
    hq.trouble = () => new Response('254766000099', { status: code });
    const { status, text } = await run(hq);
    expect(status).toBe(1);
    expect(text).toContain(`CommCare HQ ${message}`);
    expect(text).not.toContain('254766000099');
  });

  it('takes the next page from the server that was asked, whatever host HQ names', async () => {
    const hq = new FakeHq();
    hq.host = 'https://hq.internal:8000';
    hq.cases = Array.from({ length: 5 }, (_, i) => apiCase(`a${i}`, i, `25476610000${i}`));
    const { status, text } = await run(hq, ['--no-workers']);
    expect([status, hq.asked.length]).toEqual([0, 3]);
    expect(text).toContain('5 cases read: 5 new or changed');
  });

  it('takes a cursor as HQ’s description of its API has it', async () => {
    const hq = new FakeHq();
    hq.cursorOnly = true;
    hq.cases = Array.from({ length: 3 }, (_, i) => apiCase(`o${i}`, i, `25476620000${i}`));
    expect(await run(hq, ['--no-workers'])).toMatchObject({ status: 0 });
    expect(hq.asked).toHaveLength(2);
  });

  it.each([
    ['https://evil.example/', 'names no address as the next page'],
    ['http://[', 'names no address as the next page'],
    ['https://evil.example/a/chw-kenya/api/case/v2/?cursor=2', 'that was read before'],
  ])('never sends the key to another server: %s', async (next, message) => {
    const hq = new FakeHq();
    hq.trouble = () => Response.json({ cases: [], next });
    const { status, text } = await run(hq);
    expect(status).toBe(1);
    expect(text).toContain(message);
    expect(hq.asked.every((address) => address.startsWith('/a/chw-kenya/api/case/v2/'))).toBe(true);
  });

  it('stops when pages name each other in a circle', async () => {
    const hq = new FakeHq();
    hq.trouble = (url) =>
      Response.json({ cases: [], next: url.searchParams.get('cursor') === 'a' ? '?cursor=b' : '?cursor=a' });
    const { status, text } = await run(hq);
    expect([status, hq.asked.length]).toEqual([1, 3]);
    expect(text).toContain('names a page as the next one that was read before');
  });

  it('asks HQ itself for the page that only the file of the state names', async () => {
    const poisoned = {
      project: 'chw-kenya',
      hq: HQ,
      to: 'https://check.test',
      stage: 'cases',
      next: 'https://evil.example/a/chw-kenya/api/case/v2/?cursor=2',
      since: null,
      newest: null,
    };
    await writeFile(join(folder, 'caseline-import-chw-kenya.json'), JSON.stringify(poisoned));
    const hq = new FakeHq();
    expect((await run(hq, ['--no-workers'])).status).toBe(0);
    expect(hq.asked).toEqual(['/a/chw-kenya/api/case/v2/?limit=1000&cursor=2']);
  });

  it.each([
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
      'sends to another address, which is not followed',
    ],
    ['more than it can hold', endless, 'gave an answer of more than 64 MB; ask for less with --page'],
    [
      'more than it can hold, as its header says',
      () => new Response('{}', { headers: { 'content-length': '3000000000' } }),
      'gave an answer of more than 64 MB',
    ],
  ])('asks once for %s', async (_name, answer, message) => {
    const hq = new FakeHq();
    hq.trouble = answer;
    const { status, text, waits } = await run(hq);
    expect([status, hq.asked.length, waits]).toEqual([1, 1, []]);
    expect(text).toContain(`CommCare HQ ${message}`);
  });

  it('a wrong token of the service is told from a wrong key of HQ', async () => {
    const hq = new FakeHq();
    hq.cases = [apiCase('t', 1, '254766000041')];
    const env = { CASELINE_HQ_KEY: 'me@example.org:hq-key', CASELINE_TOKEN: 'wrong-token' };
    expect((await run(hq, [], { env })).text).toContain('the check service does not accept the key');
  });

  it('does not go on with the state of another import', async () => {
    const other = {
      project: 'other',
      hq: HQ,
      to: 'https://check.test',
      stage: 'cases',
      next: null,
      since: null,
      newest: null,
    };
    await writeFile(join(folder, 'caseline-import-chw-kenya.json'), JSON.stringify(other));
    expect(await run(new FakeHq())).toMatchObject({
      status: 2,
      text: expect.stringContaining('of another import'),
    });
    await writeFile(join(folder, 'caseline-import-chw-kenya.json'), '{"half');
    expect((await run(new FakeHq())).text).toContain('is no state of an import');
  });

  it.each([
    [['--project', '../x'], {}, '--project'],
    [['--page', '0'], {}, '--page'],
    [['--hq', 'ftp://x'], {}, '--hq'],
    [['--hq', 'http://hq.example.org'], {}, 'must start with https://'],
    [['--to', 'http://check.example.org'], {}, 'must start with https://'],
    [['--hq', 'https://me:secret@hq.example.org'], {}, '--hq must not hold a name or a password'],
    [['--to', 'https://token@check.example.org'], {}, '--to must not hold a name or a password'],
    [[], { CASELINE_TOKEN: 'kenya-token-for-tests-of-caseline' }, 'CASELINE_HQ_KEY must be set'],
    [[], { CASELINE_HQ_KEY: 'a:b' }, 'CASELINE_TOKEN must be set'],
    [['--frobnicate'], {}, 'there is no option --frobnicate'],
  ])('%j %j: status 2', async (args, env, message) => {
    const { status, text } = await run(
      new FakeHq(),
      args,
      Object.keys(env).length > 0 ? { env: env as Record<string, string> } : {},
    );
    expect(status).toBe(2);
    expect(text).toContain(message);
  });
});
