import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BOUNDS, isOwnMachine, type Listening, listen } from '../../src/service/listen.ts';
import { eventually } from '../eventually.ts';

const SOON = { ...BOUNDS, headersMs: 200, requestMs: 300, silenceMs: 500, lookMs: 20 };
let server: Listening;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await server?.close();
});

async function start(bounds = SOON): Promise<void> {
  const fetch = async (request: Request) => new Response(`${(await request.text()).length}`);
  server = await listen({ fetch, port: 0, host: '127.0.0.1', bounds });
}

/** A client that says something and then nothing; what it heard, once it is hung up on. */
function silentClient(words: string): Promise<string> {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString();
  });
  socket.on('error', () => undefined);
  if (words !== '') socket.write(words);
  return new Promise((resolve) => {
    socket.on('close', () => resolve(heard));
  });
}

describe('a connection', () => {
  it.each([
    ['that says nothing', ''],
    ['with half of its headers', 'POST / HTTP/1.1\r\nHost: x\r\n'],
    ['with half of its body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'],
    ['with half of a chunk', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf'],
    ['that says nothing more', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s is ended', async (_, words) => {
    await start();
    await silentClient(words);
  });

  it('is one of so many: further ones are refused until others end', async () => {
    await start({ ...BOUNDS, connections: 3 });
    const ended: boolean[] = [];
    for (let i = 0; i < 3; i += 1) void silentClient('').then(() => ended.push(true));
    await eventually(async () => expect(await silentClient('')).toBe(''));
    expect(ended).toEqual([]);
    sockets[0]?.destroy();
    await eventually(async () => {
      const answer = await fetch(server.url, { method: 'POST', body: 'abc' });
      expect(await answer.text()).toBe('3');
    });
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['127.example.org', false],
  ['', false],
])('%s is reached from this machine only: %s', (host, own) => {
  expect(isOwnMachine(host)).toBe(own);
});
