/**
 * The only script that runs on every page it matches, at document_start: it looks at the address and, on a page that
 * Caseline knows, asks the background for the rest. The polyfill would be ten times its size, so it uses the
 * browser's own namespace.
 */
import { pageKind } from './page-kind.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

if (pageKind(location.pathname)) {
  // Rejected while the extension is being updated: the page then simply stays as it is.
  chrome.runtime.sendMessage({ type: 'page' }).catch(() => {});
}
