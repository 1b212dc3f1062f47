import { type PageData, parsePage, readPageData } from './page-data.ts';

/** The text of a page of HQ, asked with the designer's own session; null when there is none. */
export type LoadPage = (url: string, signal: AbortSignal) => Promise<string | null>;

export interface PageDataParts {
  readonly document: Document;
  readonly load: LoadPage;
  readonly signal: AbortSignal;
}

/**
 * The page's data. HQ's script removes it from the page as it reads it, so it is taken while the
 * page is still being parsed, or asked for once more when it is gone already. Null: it could not be had.
 */
export async function takePageData({ document, load, signal }: PageDataParts): Promise<PageData | null> {
  const taken = await whileParsing(document, signal);
  if (taken || signal.aborted) return taken;
  const html = await load(document.location.href.split('#')[0] ?? '', signal);
  return html === null ? null : readPageData(parsePage(html));
}

function whileParsing(document: Document, signal: AbortSignal): Promise<PageData | null> {
  const now = readPageData(document);
  const view = document.defaultView;
  if (now || document.readyState !== 'loading' || !view) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (data: PageData | null): void => {
      observer.disconnect();
      resolve(data);
    };
    const look = (): void => {
      // The whole block has been parsed when something stands behind it.
      const block = document.querySelector('.initial-page-data');
      const data = block?.nextElementSibling ? readPageData(document) : null;
      if (data) end(data);
    };
    const observer = new view.MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    // Before HQ's own listener: ours stands in the capture phase.
    document.addEventListener('DOMContentLoaded', () => end(readPageData(document)), {
      capture: true,
      once: true,
      signal,
    });
    signal.addEventListener('abort', () => end(null), { once: true });
  });
}
