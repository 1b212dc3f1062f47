/**
 * One careful HTTP question: a time budget over all tries, retries with jitter, a cap on the answer's size.
 * What can be expected of a network comes back as a value. No error text of the platform is passed on, because it
 * may quote what was sent.
 */
import { readCappedText } from './capped-text.ts';
import type { DirectoryFailure, DirectoryResult } from './directory.ts';

/** The world outside, given by the caller. */
export interface Transport {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  /** Resolves after `ms`, or at once when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface HttpQuestion {
  readonly url: string;
  readonly init: RequestInit;
  /** Milliseconds for all tries together. */
  readonly budgetMs: number;
  /** An answer with more bytes is no answer. */
  readonly maxBytes: number;
  /** A body of another type is no answer: a proxy's or a login page's HTML comes with status 200, too. */
  readonly type: 'json' | 'html' | 'any';
  /** What a redirect means; by default nothing good. CommCare HQ sends who is not signed in to its login page. */
  readonly redirect?: 'signed-out' | undefined;
  /** False for a question that must not be asked twice. */
  readonly repeatable?: boolean | undefined;
}

const TRIES = 3;
const FIRST_WAIT_MS = 250;

export function sleepFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

type Attempt =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'failed'; readonly failure: DirectoryFailure; readonly retryAfterMs: number | null }
  | { readonly type: 'final'; readonly failure: DirectoryFailure };

/** Seconds or an HTTP date (RFC 9110), which the server's own clock counts from; null when absent or unreadable. */
function retryAfterMs(response: Response, now: number): number | null {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  // A date begins with its day; of `-5` or `1.5` engines make one of long ago.
  const at = /^[a-z]/i.test(header) ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(at)) return null;
  const sent = Date.parse(response.headers.get('date') ?? '');
  return Math.max(0, at - (Number.isNaN(sent) ? now : sent));
}

function judgeStatus(response: Response, redirect: HttpQuestion['redirect'], now: number): Attempt | null {
  const { status } = response;
  if (response.ok) return null;
  const redirects = response.type === 'opaqueredirect' || (status >= 301 && status <= 308 && status !== 304);
  if (redirects) return { type: 'final', failure: { reason: redirect ?? 'garbage' } };
  const wait = retryAfterMs(response, now);
  switch (status) {
    case 401:
      return { type: 'final', failure: { reason: 'signed-out' } };
    case 403:
      return { type: 'final', failure: { reason: 'forbidden' } };
    case 404:
    case 405:
    case 410:
      return { type: 'final', failure: { reason: 'absent' } };
    case 429: {
      const failure = {
        reason: 'throttled',
        retryAfterSeconds: wait === null ? null : Math.ceil(wait / 1_000),
      } as const;
      return wait === null ? { type: 'final', failure } : { type: 'failed', failure, retryAfterMs: wait };
    }
    case 502:
    case 503:
    case 504:
      return { type: 'failed', failure: { reason: 'server-error', status }, retryAfterMs: wait };
  }
  if (status >= 500) return { type: 'final', failure: { reason: 'server-error', status } };
  if (status >= 400) return { type: 'final', failure: { reason: 'refused' } };
  return { type: 'final', failure: { reason: 'garbage' } };
}

function hasType(response: Response, type: HttpQuestion['type']): boolean {
  const mime = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'any') return true;
  if (type === 'html') return mime === 'text/html' || mime === 'application/xhtml+xml';
  return mime === 'application/json' || mime.endsWith('+json');
}

async function attempt(transport: Transport, question: HttpQuestion, signal: AbortSignal): Promise<Attempt> {
  try {
    const response = await transport.fetch(question.url, { ...question.init, signal });
    const judged = judgeStatus(response, question.redirect, transport.now());
    if (judged) {
      await response.body?.cancel().catch(() => null);
      return judged;
    }
    if (!hasType(response, question.type)) {
      await response.body?.cancel().catch(() => null);
      return { type: 'final', failure: { reason: 'garbage' } };
    }
    const text = await readCappedText(response, question.maxBytes);
    return text.ok ? { type: 'text', text: text.value } : { type: 'final', failure: { reason: 'garbage' } };
  } catch {
    return { type: 'failed', failure: { reason: 'unreachable' }, retryAfterMs: null };
  }
}

/** Settles with the promise, or with null once the signal aborts: a fetch may be deaf to its signal. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
    promise.then(resolve, reject);
  });
}

/** Asks until there is an answer, a failure that a repetition cannot mend, or no time left. */
export async function ask(
  transport: Transport,
  question: HttpQuestion,
  signal: AbortSignal,
): Promise<DirectoryResult<string>> {
  if (signal.aborted) return { ok: false, failure: { reason: 'aborted' } };
  const deadline = transport.now() + question.budgetMs;
  const finished = new AbortController();
  const timeUp = new AbortController();
  void transport.sleep(question.budgetMs, finished.signal).then(() => timeUp.abort());
  const either = AbortSignal.any([signal, timeUp.signal]);
  const cut = (): DirectoryResult<string> => ({
    ok: false,
    failure: { reason: signal.aborted ? 'aborted' : 'timeout' },
  });
  try {
    for (let tries = 1; ; tries += 1) {
      const result = await orAborted(attempt(transport, question, either), either);
      if (result === null || either.aborted) return cut();
      if (result.type === 'text') return { ok: true, value: result.text };
      if (result.type === 'final' || tries === TRIES || question.repeatable === false) {
        return { ok: false, failure: result.failure };
      }
      const wait = result.retryAfterMs ?? transport.random() * FIRST_WAIT_MS * 2 ** tries;
      if (transport.now() + wait >= deadline) return { ok: false, failure: result.failure };
      await transport.sleep(wait, either);
      if (either.aborted) return cut();
    }
  } finally {
    finished.abort();
  }
}
