import { describe, expect, it } from 'vitest';
import { createHttpDirectory } from '../../src/directory/client.ts';
import type { CheckItem } from '../../src/directory/schema.ts';

const NEVER = new AbortController().signal;
const item = (ref: string, phone = '254712345678'): CheckItem => ({
  ref,
  contact: { contact_phone_number: phone },
});
const result = (ref: string) => ({
  ref,
  number: '254712345678',
  owner: { status: 'free_here' },
  gateway: 'default',
  language: 'known',
});
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const good = (refs: string[]) => json({ asOf: '2026-08-15T12:00:00Z', results: refs.map(result) });
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('{}', { status: code, headers });

type Reply = Response | Error | 'hang' | ((body: string) => Response);

/** A clock that only moves when somebody sleeps, and a network that gives the replies in turn. */
function world(replies: Reply[]) {
  let now = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  const calls: { url: string; init: RequestInit }[] = [];
  const slept: number[] = [];
  const sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = { at: now + ms, wake: resolve };
      sleepers.push(sleeper);
      slept.push(ms);
      signal.addEventListener('abort', () => {
        sleepers.splice(sleepers.indexOf(sleeper), 1);
        resolve();
      });
    });
  /** Lets everything that can run do so, then wakes the next sleeper. */
  async function run<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    void promise.finally(() => {
      done = true;
    });
    for (let i = 0; i < 200 && !done; i += 1) {
      for (let j = 0; j < 20; j += 1) await new Promise((resolve) => setImmediate(resolve));
      if (done) break;
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (next) {
        now = next.at;
        next.wake();
      }
    }
    return promise;
  }
  const fetch = (async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    const reply = replies.shift();
    if (reply === undefined) throw new Error('asked more often than expected');
    if (reply instanceof Error) throw reply;
    if (reply === 'hang') return new Promise<Response>(() => undefined);
    return typeof reply === 'function' ? reply(String(init.body)) : reply;
  }) as unknown as typeof globalThis.fetch;
  const directory = (more: Partial<Parameters<typeof createHttpDirectory>[0]> = {}) =>
    createHttpDirectory({
      endpoint: 'https://check.example/caseline/',
      project: 'chw kenya',
      token: 'secret',
      fetch,
      now: () => now,
      random: () => 0.5,
      sleep,
      ...more,
    });
  return { directory, run, calls, slept, time: () => now };
}

async function check(replies: Reply[], items: CheckItem[] = [item('a')]) {
  const w = world(replies);
  const answer = await w.run(w.directory().check(items, NEVER));
  return { answer, calls: w.calls, time: w.time() };
}

const failure = (reason: string, more: Record<string, unknown> = {}) => ({
  ok: false,
  failure: { reason, ...more },
});

describe('a question', () => {
  it('goes to the project at the endpoint, with the token and without cookies, caches, referrers, redirects', async () => {
    const { calls, answer } = await check([good(['a'])]);
    expect(answer).toMatchObject({ ok: true, value: { results: [{ ref: 'a' }] } });
    expect(calls[0]?.url).toBe('https://check.example/caseline/v1/projects/chw%20kenya/contacts:check');
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
    });
  });

  it('sends no authorization without a token', async () => {
    const w = world([json({ project: 'p' })]);
    await w.run(w.directory({ token: null }).settings(NEVER));
    expect(w.calls[0]?.init.headers).not.toHaveProperty('authorization');
  });

  it('puts no number into an address', async () => {
    const { calls } = await check([good(['a'])]);
    expect(calls.map((call) => call.url).join()).not.toContain('254712345678');
  });

  it('sends the cursor as it is', async () => {
    const page = { version: 'v', owners: [], removed: [], cursor: 'c', more: false };
    const w = world([json(page), json(page)]);
    expect(await w.run(w.directory().owners('a/b&c', NEVER))).toEqual({ ok: true, value: page });
    expect(w.calls[0]?.url).toMatch(/\/owners\?cursor=a%2Fb%26c$/);
    await w.run(w.directory().owners(null, NEVER));
    expect(w.calls[1]?.url).toMatch(/\/owners$/);
  });

  it('splits more than a hundred contacts and puts the answers together in order', async () => {
    const items = Array.from({ length: 250 }, (_, i) => item(`r${i}`));
    const echo = (at: string) => (body: string) => {
      const { contacts } = JSON.parse(body) as { contacts: CheckItem[] };
      return json({ asOf: at, results: contacts.map((contact) => result(contact.ref)) });
    };
    const { answer, calls } = await check(
      [echo('2026-08-15T12:00:05Z'), echo('2026-08-15T12:00:01Z'), echo('2026-08-15T12:00:09Z')],
      items,
    );
    expect(calls.length).toBe(3);
    expect(answer.ok && answer.value.results.map((one) => one.ref)).toEqual(items.map((one) => one.ref));
    expect(answer.ok && answer.value.asOf).toBe('2026-08-15T12:00:01.000Z');
  });

  it('asks nobody about nothing', async () => {
    expect((await check([], [])).answer).toMatchObject({ ok: true, value: { results: [] } });
  });

  it.each(['', 'nonsense', 'ftp://check.example', 'javascript:alert(1)', 'http://check.example'])(
    'endpoint %j: not configured',
    async (endpoint) => {
      const w = world([]);
      expect(await w.directory({ endpoint }).settings(NEVER)).toEqual(failure('not-configured'));
    },
  );
});

describe('what the other side may answer', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'absent'],
    [410, 'absent'],
    [400, 'refused'],
    [409, 'refused'],
    [413, 'refused'],
    [422, 'refused'],
    [304, 'garbage'],
  ])('%i: %s, asked once', async (code, reason) => {
    const reply = code === 304 ? new Response(null, { status: 304 }) : status(code);
    const { answer, calls } = await check([reply]);
    expect([answer, calls.length]).toEqual([failure(reason), 1]);
  });

  it('500 is not asked again', async () => {
    const { answer, calls } = await check([status(500)]);
    expect([answer, calls.length]).toEqual([failure('server-error', { status: 500 }), 1]);
  });

  it.each([502, 503, 504])('%i is asked again, three times in all', async (code) => {
    const { answer, calls } = await check([status(code), status(code), status(code)]);
    expect([answer, calls.length]).toEqual([failure('server-error', { status: code }), 3]);
  });

  it('a broken connection is asked again', async () => {
    const { answer, calls } = await check([new TypeError('reset'), good(['a'])]);
    expect([answer.ok, calls.length]).toEqual([true, 2]);
  });

  it('a connection that breaks within the answer is asked again', async () => {
    const broken = new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"asOf"'));
          controller.error(new TypeError('terminated'));
        },
      }),
      { headers: { 'content-type': 'application/json' } },
    );
    const { answer, calls } = await check([broken, good(['a'])]);
    expect([answer.ok, calls.length]).toEqual([true, 2]);
  });

  it('unreachable after three tries', async () => {
    const down = () => new TypeError('Failed to fetch');
    expect((await check([down(), down(), down()])).answer).toEqual(failure('unreachable'));
  });

  it('waits longer each time, by chance', async () => {
    const w = world([status(503), status(503), good(['a'])]);
    await w.run(w.directory().check([item('a')], NEVER));
    expect(w.slept).toEqual([2_500, 250, 500]);
  });

  it('429 with a short wait is asked again after it', async () => {
    const { answer, time } = await check([status(429, { 'retry-after': '1' }), good(['a'])]);
    expect([answer.ok, time]).toEqual([true, 1_000]);
  });

  it.each([
    ['60', 60],
    ['Thu, 01 Jan 1970 00:02:00 GMT', 120],
  ])('429 with retry-after %s: throttled at once', async (header, seconds) => {
    const { answer, time } = await check([status(429, { 'retry-after': header })]);
    expect([answer, time]).toEqual([failure('throttled', { retryAfterSeconds: seconds }), 0]);
  });

  it('429 without a time', async () => {
    expect((await check([status(429)])).answer).toEqual(failure('throttled', { retryAfterSeconds: null }));
  });

  it('silence is a timeout after 2.5 seconds over all tries', async () => {
    const { answer, time } = await check([status(503), 'hang']);
    expect([answer, time]).toEqual([failure('timeout'), 2_500]);
  });

  it('an answer whose body never ends is a timeout, too', async () => {
    const endless = new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), {
      headers: { 'content-type': 'application/json' },
    });
    expect((await check([endless])).answer).toEqual(failure('timeout'));
  });

  it('stops when the caller does', async () => {
    const w = world(['hang']);
    const stop = new AbortController();
    const answer = w.directory().check([item('a')], stop.signal);
    stop.abort();
    expect(await w.run(answer)).toEqual(failure('aborted'));
    expect(await w.directory().check([item('a')], stop.signal)).toEqual(failure('aborted'));
  });
});

describe('garbage', () => {
  const html = (body: string) => new Response(body, { headers: { 'content-type': 'text/html' } });
  const raw = (body: BodyInit) =>
    new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  it.each<[string, () => Response]>([
    ['a login page with status 200', () => html('<!doctype html><title>Sign in</title>')],
    ['no content type', () => new Response(new Uint8Array([123, 125]))],
    ['half an answer', () => raw('{"asOf":"2026-08-15T12:00:00Z","results":[')],
    [
      'an instant that only some browsers read',
      () => json({ asOf: '2026-08-15T12:00:00+02', results: [result('a')] }),
    ],
    ['another schema', () => json({ asOf: 'soon', results: [] })],
    [
      'an unknown status',
      () =>
        json({ asOf: '2026-08-15T12:00:00Z', results: [{ ...result('a'), owner: { status: 'available' } }] }),
    ],
    ['the wrong order', () => good(['b'])],
    ['too few answers', () => good([])],
    ['no UTF-8', () => raw(new Uint8Array([0x7b, 0xff, 0xfe]))],
    ['nesting without end', () => raw('['.repeat(200_000))],
    ['more than a megabyte', () => raw(`"${'x'.repeat(1_000_001)}"`)],
    [
      'a flood without end',
      () =>
        new Response(
          new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)) }),
          { headers: { 'content-type': 'application/json' } },
        ),
    ],
  ])('%s', async (_, reply) => {
    const { answer, calls } = await check([reply()]);
    expect([answer, calls.length]).toEqual([failure('garbage'), 1]);
  });
});
