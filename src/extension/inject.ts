import { browser } from './browser.ts';
import type { LoadedPageKind } from './page-kind.ts';

interface Scripts {
  /** Runs in the page's own world, where its objects are; null where the document alone is enough. */
  readonly page: string | null;
  /** Runs in the extension's isolated world. */
  readonly builder: string;
}

const SCRIPTS: Readonly<Record<LoadedPageKind, Scripts>> = {
  vellum: { page: 'page.js', builder: 'builder.js' },
  'case-management': { page: null, builder: 'case-tab.js' },
  'web-apps': { page: 'formplayer.js', builder: 'web-apps.js' },
};

/**
 * Brings the page script (MAIN world) and then the builder script into one frame. The page script listens first, so
 * that it receives the port that the builder script hands over.
 */
export async function injectBuilder(kind: LoadedPageKind, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const { page, builder } = SCRIPTS[kind];
  if (page) {
    await browser.scripting.executeScript({ target, files: [page], world: 'MAIN', injectImmediately: true });
  }
  await browser.scripting.executeScript({ target, files: [builder], injectImmediately: true });
}
