/** Questions to CommCare HQ that HQ's own page puts. */
import * as v from 'valibot';
import { browser } from './browser.ts';

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

/** Runs in the page's frame, in the extension's own world: it may use nothing from around it. */
async function fetchThere(url: string, init: RequestInit, patienceMs: number) {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
    if (response.type === 'opaqueredirect') return { status: 302, headers: [], body: '' };
    const headers = ['content-type', 'retry-after'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return { status: response.status, headers, body: await response.text() };
  } catch {
    return null;
  }
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
  const { signal: _, ...plain } = init;
  const [injected] = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: fetchThere,
      args: [url, plain, PATIENCE_MS],
    })
    .catch(() => []);
  if (injected?.result === undefined) throw new FrameGone();
  const { status, headers, body } = v.parse(AnswerSchema, injected.result);
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers });
}
