import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the pages' sources and forms lie, whether this runs from its source or from a bundle in `dist`. */
function findPages(from: string): string {
  const pages = join(from, 'test', 'pages');
  if (existsSync(join(pages, 'form-builder', 'main.ts'))) return pages;
  const parent = dirname(from);
  if (parent === from) throw new Error('the folder test/pages was not found');
  return findPages(parent);
}

export const PAGES = findPages(import.meta.dirname);
