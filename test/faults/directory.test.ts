import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpDirectory } from '../../src/directory/client.ts';

/** What real sockets do to a check. Budgets are short here; how long anything takes is not measured. */
const NEVER = new AbortController().signal;
const items = [{ ref: 'a', contact: { contact_phone_number: '254712345678' } }];
const ANSWER = JSON.stringify({
  asOf: '2026-08-15T12:00:00Z',
  results: [
    {
      ref: 'a',
      number: '254712345678',
      owner: { status: 'free_here' },
      gateway: 'default',
      language: 'known',
    },
  ],
});

let server: Server | null = null;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
});

async function serving(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const ask = (endpoint: string, budgetMs = 20_000) =>
  createHttpDirectory({ endpoint, project: 'p', token: 't', fetch, budgetMs, random: () => 0 }).check(
    items,
    NEVER,
  );
const failure = (reason: string, more = {}) => ({ ok: false, failure: { reason, ...more } });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a service that', () => {
  it('works', async () => {
    const url = await serving((_, response) => response.writeHead(200, JSON_TYPE).end(ANSWER));
    expect(await ask(url)).toMatchObject({ ok: true });
  });

  it('is not there', async () => {
    const url = await serving(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    server = null;
    expect(await ask(url)).toEqual(failure('unreachable'));
  });

  it('never answers', async () => {
    const url = await serving(() => undefined);
    expect(await ask(url, 100)).toEqual(failure('timeout'));
  });

  it('sends headers and then nothing', async () => {
    const url = await serving((_, response) => response.writeHead(200, JSON_TYPE).flushHeaders());
    expect(await ask(url, 100)).toEqual(failure('timeout'));
  });

  it('drips', async () => {
    const url = await serving((_, response) => {
      response.writeHead(200, JSON_TYPE);
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
    });
    expect(await ask(url, 150)).toEqual(failure('timeout'));
  });

  it('hangs up at once', async () => {
    let asked = 0;
    const url = await serving((request) => {
      asked += 1;
      request.socket.destroy();
    });
    expect([await ask(url), asked]).toEqual([failure('unreachable'), 3]);
  });

  it('hangs up in the middle, once', async () => {
    let asked = 0;
    const url = await serving((_, response) => {
      asked += 1;
      if (asked > 1) return response.writeHead(200, JSON_TYPE).end(ANSWER);
      response.writeHead(200, { ...JSON_TYPE, 'content-length': ANSWER.length });
      response.write(ANSWER.slice(0, 20), () => response.destroy());
      return response;
    });
    expect([(await ask(url)).ok, asked]).toEqual([true, 2]);
  });

  it('promises less than it sends', async () => {
    const url = await serving((_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': 10 });
      response.socket?.write(ANSWER);
    });
    expect((await ask(url, 2_000)).ok).toBe(false);
  });

  it('floods', async () => {
    let sent = 0;
    const url = await serving((_, response) => {
      response.writeHead(200, JSON_TYPE);
      const flood = () => {
        while (!response.destroyed && sent < 500_000_000) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536, 0x20))) return void response.once('drain', flood);
        }
      };
      flood();
    });
    expect(await ask(url)).toEqual(failure('garbage'));
    expect(sent).toBeLessThan(100_000_000);
  });

  it('sends a small packet that unpacks into a flood', async () => {
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
    const url = await serving((_, response) =>
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await ask(url)).toEqual(failure('garbage'));
  });

  it('redirects elsewhere gets no token there', async () => {
    let elsewhere = 0;
    const other = createServer((_, response) => {
      elsewhere += 1;
      response.writeHead(200, JSON_TYPE).end(ANSWER);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const url = await serving((_, response) => response.writeHead(307, { location }).end());
    expect((await ask(url)).ok).toBe(false);
    expect(elsewhere).toBe(0);
    other.close();
  });

  it('is busy, then works', async () => {
    let asked = 0;
    const url = await serving((_, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(503, { 'retry-after': '0' }).end('busy');
      else response.writeHead(200, JSON_TYPE).end(ANSWER);
    });
    expect([(await ask(url)).ok, asked]).toEqual([true, 3]);
  });

  it.each<[string, number, string]>([
    ['answers with nothing', 200, ''],
    ['has no content', 204, ''],
    ['sends a part of what it has', 206, ANSWER.slice(0, 80)],
    ['writes numbers as numbers', 200, ANSWER.replace('"254712345678"', '254712345678')],
    ['writes JSON twice', 200, ANSWER + ANSWER],
    ['names its results for every object', 200, `{"__proto__":${ANSWER}}`],
  ])('%s', async (_, status, body) => {
    const url = await serving((_, response) => response.writeHead(status, JSON_TYPE).end(body || undefined));
    expect(await ask(url)).toEqual(failure('garbage'));
  });

  it('marks its bytes, says a thing twice, and adds what nobody asked for', async () => {
    const twice = `{"asOf":7,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${ANSWER.slice(1)}`;
    const url = await serving((_, response) => response.writeHead(200, JSON_TYPE).end(`\ufeff${twice}`));
    const { results } = JSON.parse(ANSWER);
    expect(await ask(url)).toEqual({ ok: true, value: { asOf: '2026-08-15T12:00:00.000Z', results } });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('announces an answer and hangs up', async () => {
    let asked = 0;
    const url = await serving((request, response) => {
      asked += 1;
      response.writeProcessing();
      response.writeEarlyHints({ link: '</style.css>; rel=preload' }, () => request.socket.destroy());
    });
    expect([await ask(url), asked]).toEqual([failure('unreachable'), 3]);
  });

  it('sends in circles', async () => {
    let asked = 0;
    const url = await serving((_, response) => {
      asked += 1;
      response.writeHead(307, { location: '/' }).end();
    });
    expect([(await ask(url)).ok, asked]).toEqual([false, 3]);
  });

  // Engines read dates of long ago in these; whoever believed them would ask at once, three times.
  it.each(['-5', '1.5', '0x10', '120.5', '99999999999999999999', '2', 'soon'])(
    'asks for a pause of %s',
    async (pause) => {
      let asked = 0;
      const url = await serving((_, response) => {
        asked += 1;
        response.writeHead(429, { 'retry-after': pause }).end();
      });
      const retryAfterSeconds = pause === '2' ? 2 : null;
      expect([await ask(url, 1_000), asked]).toEqual([failure('throttled', { retryAfterSeconds }), 1]);
    },
  );

  it('asks for a pause until a time of its own clock', async () => {
    const hour = 3_600_000;
    const server = Date.now() - hour;
    const date = (at: number) => new Date(at).toUTCString();
    let asked = 0;
    const url = await serving((_, response) => {
      asked += 1;
      response.writeHead(429, { date: date(server), 'retry-after': date(server + 60_000) }).end();
    });
    expect([await ask(url), asked]).toEqual([failure('throttled', { retryAfterSeconds: 60 }), 1]);
  });

  it('shows a proxy page', async () => {
    const url = await serving((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the hotel'),
    );
    expect(await ask(url)).toEqual(failure('garbage'));
  });
});
