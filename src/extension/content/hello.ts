import * as v from 'valibot';
import { loadLanguage } from '../../catalogues/load.ts';
import type { FieldLanguage } from '../../fields/texts/language.ts';
import { createGestures, type Gestures } from '../../guard/gestures.ts';
import { browser } from '../browser.ts';
import { type Hello, HelloSchema, type Request } from '../messages.ts';
import { pageKind } from '../page-kind.ts';
import type { SiteKind } from '../sites.ts';

/** What a content script starts with. */
export interface Visit extends Omit<Hello, 'language'> {
  /** Ends when the page goes for good; a page in the back-forward cache lives on. */
  readonly signal: AbortSignal;
  /** What the person at the browser did in this frame. */
  readonly gestures: Gestures;
  /** What the person is told in. */
  readonly language: FieldLanguage;
  /** Origin and path: what tells one form from another. */
  readonly address: string;
}

/**
 * Asks the background how to behave in this frame. Null when there is nothing to do: the frame may have gone elsewhere
 * between the loader's question and this script, or the extension is being updated.
 */
export async function sayHello(kind: SiteKind): Promise<Visit | null> {
  if (pageKind(location.pathname) !== kind) return null;
  const life = new AbortController();
  const gestures = createGestures(window, life.signal, Date.now);
  window.addEventListener('pagehide', (event) => !event.persisted && life.abort(), { signal: life.signal });
  const answer: unknown = await browser.runtime
    .sendMessage({ type: 'hello' } satisfies Request)
    .catch(() => null);
  const parsed = v.safeParse(HelloSchema, answer);
  if (!parsed.success) return null;
  const { language, ...hello } = parsed.output;
  return {
    ...hello,
    language: await loadLanguage(language ?? navigator.language),
    signal: life.signal,
    gestures,
    address: location.origin + location.pathname,
  };
}
