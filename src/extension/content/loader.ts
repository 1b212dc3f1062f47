/**
 * The only script that runs on every page it matches, at document_start: it looks at the address and, on a page that
 * Caseline knows, asks the background for the rest. The polyfill would be ten times its size, so it uses the
 * browser's own namespace.
 */
import { OPENED } from '../../overlay/shell/host/top-layer.ts';
import { pageKind } from '../page-kind.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** A page of another origin around this one could lay anything over it: people would click what they do not see. */
function isFramedElsewhere(): boolean {
  try {
    // Throws for another origin; an opaque one is nobody's.
    for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
      if (frame.parent.location.origin !== location.origin) return true;
    }
    return false;
  } catch {
    return true;
  }
}

if (pageKind(location.pathname) && !isFramedElsewhere()) {
  // What opens in the top layer is noted before a script of the page can stop the event.
  const opened = new Set<EventTarget | null>();
  Reflect.set(globalThis, OPENED, opened);
  addEventListener('beforetoggle', ({ target }) => void opened.add(target), true);
  // Rejected while the extension is being updated: the page then simply stays as it is.
  chrome.runtime.sendMessage({ type: 'page' }).catch(() => null);
}
