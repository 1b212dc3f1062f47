/**
 * Listens to Formplayer's answers. HQ's page asks through jQuery, that is, XMLHttpRequest; nothing of a request or an
 * answer is changed, and whatever goes wrong here, the page's own handlers run as without us.
 */

import { trouble } from '../../../guard/trouble.ts';

/** One answer of Formplayer, as it came. */
export type RawAnswer =
  | { readonly action: string; readonly type: 'text'; readonly text: string }
  /** `responseType` json: the page gets the same object and may change it, so it must be read at once. */
  | { readonly action: string; readonly type: 'json'; readonly value: unknown };

/** The actions whose answers carry a form, or end one. */
const ACTIONS =
  /^\/formplayer\/(navigate_menu|navigate_menu_start|incomplete-form|new-form|answer|answer_media|clear_answer|current|next_index|prev_index|new-repeat|delete-repeat|submit-all|get_endpoint|change_locale)$/;

export type WatchedWindow = Pick<typeof globalThis, 'XMLHttpRequest' | 'URL'> & {
  readonly location: { readonly href: string; readonly origin: string };
};

/** The action that an address asks Formplayer for; null for every other address and for other servers. */
export function actionOf(address: unknown, { location, URL }: WatchedWindow): string | null {
  try {
    const url = new URL(String(address), location.href);
    return url.origin === location.origin ? (ACTIONS.exec(url.pathname)?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

/** The request that sends the form; its body is complete when it is opened. */
export const SUBMIT = 'submit-all';

/**
 * Calls `asked` for every request, before it is sent, and `heard` with every successful answer, before the page's own handlers. Ends with the signal: then the page has
 * its own `open` back, unless somebody has wrapped ours meanwhile, which then only passes calls on.
 */
export function watchAnswers(
  window: WatchedWindow,
  signal: AbortSignal,
  heard: (answer: RawAnswer) => void,
  asked: (action: string) => void = () => {},
): void {
  const { prototype } = window.XMLHttpRequest;
  const original = prototype.open;
  const { addEventListener } = prototype;
  /** A request may be opened again for something else. */
  const actions = new WeakMap<XMLHttpRequest, string>();

  function onLoad(this: XMLHttpRequest): void {
    const action = actions.get(this);
    if (signal.aborted || action === undefined) return;
    try {
      if (this.status < 200 || this.status > 299) return;
      const { responseType } = this;
      if (responseType === 'json') heard({ action, type: 'json', value: this.response });
      else if (responseType === '' || responseType === 'text')
        heard({ action, type: 'text', text: this.responseText });
    } catch (error) {
      // The page has its answer.
      trouble('read an answer', error);
    }
  }

  function watch(request: XMLHttpRequest, address: unknown): void {
    try {
      const action = actionOf(address, window);
      if (action === null) {
        actions.delete(request);
        return;
      }
      const known = actions.has(request);
      actions.set(request, action);
      if (!known) addEventListener.call(request, 'load', onLoad);
      asked(action);
    } catch (error) {
      // The request goes on.
      trouble('watch a request', error);
    }
  }

  function open(this: XMLHttpRequest, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original, this, args);
    // Only a request that was opened can be watched; one that throws above is the page's own affair.
    if (!signal.aborted) watch(this, args[1]);
    return result;
  }
  Object.defineProperty(open, 'name', { value: 'open' });
  Object.defineProperty(open, 'length', { value: original.length });

  prototype.open = open as typeof prototype.open;
  signal.addEventListener('abort', () => {
    if (prototype.open === (open as typeof prototype.open)) prototype.open = original;
  });
}
