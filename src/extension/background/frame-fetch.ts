/** Questions to CommCare HQ that HQ's own page puts. */
import * as v from 'valibot';
import { MAX_BYTES } from '../../directory/hq/ask-hq.ts';
import { browser } from '../browser.ts';

/** Where a page is, as the browser says it. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  /** In a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** A page of a long list takes that long; who waits has a shorter patience of their own. */
const PATIENCE_MS = 30_000;

/** The page was closed or left. */
export class FrameGone extends Error {}

const AnswerSchema = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.string(),
});

/**
 * Runs in the page's frame, in the extension's own world: it may use nothing from around it. The body is read piece by
 * piece: one that is longer than `most` bytes is dropped, and its length told.
 *
 * @param id by which `abortThere` finds it
 */
async function fetchThere(url: string, init: RequestInit, patienceMs: number, most: number, id: string) {
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), patienceMs);
  const abort = (event: Event): void => {
    if (event instanceof CustomEvent && event.detail === id) stop.abort();
  };
  const line: unknown = Reflect.get(globalThis, 'caselineAborts');
  const aborts = line instanceof EventTarget ? line : new EventTarget();
  Reflect.set(globalThis, 'caselineAborts', aborts);
  aborts.addEventListener('abort', abort);
  try {
    const response = await fetch(url, { ...init, signal: stop.signal });
    if (response.type === 'opaqueredirect') return { status: 302, headers: [], body: '' };
    const headers = ['content-type', 'retry-after'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let body = '';
    let bytes = 0;
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      bytes += piece.value.byteLength;
      if (bytes > most) {
        stop.abort();
        return { status: response.status, headers: [...headers, ['content-length', `${bytes}`]], body: ' ' };
      }
      body += decoder.decode(piece.value, { stream: true });
    }
    return { status: response.status, headers, body: body + decoder.decode() };
  } catch {
    return null;
  } finally {
    clearTimeout(patience);
    aborts.removeEventListener('abort', abort);
  }
}

/** Runs there, too: nobody waits for the answer any more. */
function abortThere(id: string): void {
  const line: unknown = Reflect.get(globalThis, 'caselineAborts');
  if (line instanceof EventTarget) line.dispatchEvent(new CustomEvent('abort', { detail: id }));
}

/**
 * A fetch made by the page's frame, in the extension's own world, which the page's scripts cannot see: with the session
 * that the page itself has. The background's own would be the one of ordinary windows, also for a page in a private
 * window or in a container of Firefox; and Django refuses a POST whose `Origin` is an extension's. Rejects as fetch does
 * when there is no answer, with `FrameGone` when there is no such frame any more.
 */
export async function fetchInFrame(
  { tabId, frameId }: Frame,
  url: string,
  init: RequestInit,
): Promise<Response> {
  const { signal, ...plain } = init;
  const target = { tabId, frameIds: [frameId] };
  const id = crypto.randomUUID();
  const abort = (): void => {
    void browser.scripting.executeScript({ target, func: abortThere, args: [id] }).catch(() => null);
  };
  signal?.addEventListener('abort', abort, { once: true });
  const [injected] = await browser.scripting
    .executeScript({ target, func: fetchThere, args: [url, plain, PATIENCE_MS, MAX_BYTES, id] })
    .catch(() => [])
    .finally(() => signal?.removeEventListener('abort', abort));
  if (injected?.result === undefined) throw new FrameGone();
  const { status, headers, body } = v.parse(AnswerSchema, injected.result);
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers });
}

/**
 * Asks with the session of a page, as long as it is open; without one, with the one of ordinary windows.
 * @param onGone told when the page is no more
 */
export async function fetchWithSession(
  frame: Frame | null,
  url: string,
  init: RequestInit,
  onGone: () => void = () => {},
): Promise<Response> {
  if (!frame) return await fetch(url, init);
  try {
    return await fetchInFrame(frame, url, init);
  } catch (error) {
    if (!(error instanceof FrameGone) || frame.isPrivate) throw error;
    onGone();
    return await fetch(url, init);
  }
}
