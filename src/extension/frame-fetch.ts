/** A question to CommCare HQ that only HQ's own page may put. */
import * as v from 'valibot';
import { browser } from './browser.ts';

/** Where a page is, as the browser says it. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  /** In a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

const PATIENCE_MS = 5_000;
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
 * A fetch made by the page's frame: Django refuses a POST whose `Origin` is an extension's. Used for questions without
 * personal data only. Rejects as fetch does when there is no answer, or no such frame any more.
 */
export async function fetchInFrame({ tabId, frameId }: Frame, url: string, init: RequestInit) {
  const { signal: _, ...plain } = init;
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: fetchThere,
    args: [url, plain, PATIENCE_MS],
  });
  const { status, headers, body } = v.parse(AnswerSchema, result?.result);
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers });
}
