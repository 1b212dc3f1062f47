import { connectPage } from '../builders/vellum/channel.ts';
import { startPage } from '../builders/vellum/page/main.ts';
import { createVellumBuilder } from '../builders/vellum/vellum-builder.ts';
import { startSession } from '../session/session.ts';
import { createHostDesk } from './host-desk.ts';

/** All optional: without an endpoint the form itself is checked and nothing leaves the page. */
export interface AttachOptions {
  /** The project's slug on CommCare HQ; needed with `endpoint`. */
  readonly project?: string | undefined;
  /** Base address of the check endpoint. Its CORS settings must name the host's origin. */
  readonly endpoint?: string | undefined;
  readonly token?: string | undefined;
  /** BCP 47; the browser's language when left out. */
  readonly locale?: string | undefined;
}

/**
 * Attaches Caseline to the form builder inside `root` (Vellum's element or any element around it).
 *
 * @returns ends everything that was started and leaves the page as it was
 */
export function attach(root: Element, options: AttachOptions = {}): () => void {
  const document = root.ownerDocument;
  const window = document.defaultView;
  if (!window) throw new TypeError('Caseline: the element is in no window');
  const life = new AbortController();
  startPage(window);
  const builder = createVellumBuilder({ document, port: connectPage(window), signal: life.signal });
  startSession({
    document,
    builder,
    desk: createHostDesk(options, window.fetch.bind(window)),
    signal: life.signal,
    // A page that embeds the plugin owns it: there is nobody to hide from.
    shadow: 'open',
    locale: options.locale ?? window.navigator.language,
    now: () => new Date(),
  });
  return () => life.abort();
}
