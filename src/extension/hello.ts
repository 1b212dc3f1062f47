import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Hello, HelloSchema, type Request } from './messages.ts';
import { type LoadedPageKind, pageKind } from './page-kind.ts';

/** What a content script starts with. */
export interface Visit extends Hello {
  /** Ends when the page goes for good; a page in the back-forward cache lives on. */
  readonly signal: AbortSignal;
  /** Origin and path: what tells one form from another. */
  readonly address: string;
}

/**
 * Asks the background how to behave in this frame. Null when there is nothing to do: the frame may have gone elsewhere
 * between the loader's question and this script, or the extension is being updated.
 */
export async function sayHello(kind: LoadedPageKind): Promise<Visit | null> {
  if (pageKind(location.pathname) !== kind) return null;
  const life = new AbortController();
  window.addEventListener('pagehide', (event) => !event.persisted && life.abort(), { signal: life.signal });
  const answer: unknown = await browser.runtime
    .sendMessage({ type: 'hello' } satisfies Request)
    .catch(() => undefined);
  const parsed = v.safeParse(HelloSchema, answer);
  if (!parsed.success) return null;
  return { ...parsed.output, signal: life.signal, address: location.origin + location.pathname };
}
