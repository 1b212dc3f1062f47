import type { Site } from '../../lint/finding.ts';
import { isSelected, shownField, treeItem } from './dom.ts';
import type { Mirror } from './mirror.ts';
import { placesOf, type SitePlace } from './places.ts';

function idOf(mirror: Mirror, { path, choice }: SitePlace): string | undefined {
  const mug = mirror.mug(path);
  if (choice === undefined) return mug?.id;
  return mug?.choices?.find(({ value }) => value === choice)?.id;
}

/** The question's item in the tree, or that of the closed group around it. */
function nearestTreeItem(document: Document, mirror: Mirror, path: string): Element | null {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const id = mirror.mug(at)?.id;
    const item = id === undefined ? null : treeItem(document, id);
    if (item) return item;
  }
  return null;
}

/** The field of a site when its question is shown, else its question in the tree; null when neither can be seen. */
export function anchorOf(document: Document, mirror: Mirror, site: Site): Element | null {
  const places = placesOf(mirror, site);
  for (const place of places) {
    const id = idOf(mirror, place);
    const field = id !== undefined && isSelected(document, id) ? shownField(document, place) : null;
    if (field) return field;
  }
  const [first] = places;
  if (!first) return null;
  const id = idOf(mirror, first);
  const item = id === undefined ? null : treeItem(document, id);
  return item ?? nearestTreeItem(document, mirror, first.path);
}
