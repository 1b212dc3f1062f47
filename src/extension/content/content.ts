/**
 * The one content script (isolated world): injected by the background into the pages that Caseline knows. It sees the
 * page's DOM but none of its objects; those it reaches through the page script of the page's kind. Its `import()`s are
 * parts that come when they are needed (.ci/content-parts.ts).
 */
import { pageKind } from '../page-kind.ts';
import type { SiteKind } from '../sites.ts';

const KINDS = {
  vellum: () => import('./page-kinds/vellum.ts'),
  'case-management': () => import('./page-kinds/case-management.ts'),
  'web-apps': () => import('./page-kinds/web-apps.ts'),
  importer: () => import('./page-kinds/importer.ts'),
  'bulk-edit': () => import('./page-kinds/bulk-edit.ts'),
} satisfies Record<SiteKind, () => Promise<{ start(): Promise<void> }>>;

// The frame may have gone elsewhere between the loader's question and this script.
const kind = pageKind(location.pathname);
if (kind) void KINDS[kind]().then(({ start }) => start());
