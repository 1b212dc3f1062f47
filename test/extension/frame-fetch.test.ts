import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

const { fetchInFrame } = await import('../../src/extension/background/frame-fetch.ts');
const { readCappedText } = await import('../../src/directory/capped-text.ts');

const FRAME = { tabId: 1, frameId: 0, isPrivate: false };
const URL_OF_LIST = 'https://www.commcarehq.org/a/demo/sms/chat_contact_list/';

beforeEach(() => {
  // A function that is injected runs in the frame, which is here.
  const executeScript = async ({
    func,
    args,
  }: {
    func: (...args: unknown[]) => unknown;
    args: unknown[];
  }) => [{ frameId: 0, result: await func(...args) }];
  Object.assign(fake, { browser: { scripting: { executeScript } } });
});

/** An answer of so many pieces of a megabyte; says how many were read, and whether somebody ended it. */
function longAnswer(pieces: number) {
  const state = { read: 0, aborted: false };
  vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => {
    signal?.addEventListener('abort', () => {
      state.aborted = true;
    });
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (state.read === pieces) return controller.close();
          state.read += 1;
          controller.enqueue(new Uint8Array(1_000_000).fill(32));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body);
  });
  return state;
}

describe('an answer that the page is given', () => {
  it('comes whole, in UTF-8 over the borders of its pieces', async () => {
    const bytes = new TextEncoder().encode('Ā€😀');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'text/html' } }));
    const response = await fetchInFrame(FRAME, URL_OF_LIST, {});
    expect(await response.text()).toBe('Ā€😀');
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  it('of 400 MB is read no further than the cap, ended, and told as too large', async () => {
    const state = longAnswer(400);
    const response = await fetchInFrame(FRAME, URL_OF_LIST, {});
    expect(state.read).toBe(9);
    expect(state.aborted).toBe(true);
    expect(await readCappedText(response, 8_000_000)).toEqual({ ok: false, why: 'too-large' });
  });

  it('that nobody waits for any more is ended in the page as well', async () => {
    const waiting = new AbortController();
    let ended = false;
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: RequestInit) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            ended = true;
            reject(new DOMException('', 'AbortError'));
          });
          queueMicrotask(() => waiting.abort());
        }),
    );
    await expect(fetchInFrame(FRAME, URL_OF_LIST, { signal: waiting.signal })).rejects.toThrow();
    expect(ended).toBe(true);
  });
});
