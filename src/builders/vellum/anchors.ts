import type { Site } from '../../lint/finding.ts';
import { closedSection, isSelected, shownField, treeItem } from './dom.ts';
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

/** What a selected question shows of a site. */
function onScreen(
  document: Document,
  mirror: Mirror,
  places: readonly SitePlace[],
  find: (document: Document, place: SitePlace) => Element | null,
): Element | null {
  for (const place of places) {
    const id = idOf(mirror, place);
    const found = id !== undefined && isSelected(document, id) ? find(document, place) : null;
    if (found) return found;
  }
  return null;
}

/** Whether the field of a site itself can be seen. */
export function isShown(document: Document, mirror: Mirror, site: Site): boolean {
  return onScreen(document, mirror, placesOf(mirror, site), shownField) !== null;
}

/**
 * The field of a site when its question is shown, the menu of sections when it is in a closed one, else its question
 * in the tree; null when none can be seen.
 */
export function anchorOf(document: Document, mirror: Mirror, site: Site): Element | null {
  const places = placesOf(mirror, site);
  const shown =
    onScreen(document, mirror, places, shownField) ?? onScreen(document, mirror, places, closedSection);
  if (shown) return shown;
  const [first] = places;
  if (!first) return null;
  const id = idOf(mirror, first);
  const item = id === undefined ? null : treeItem(document, id);
  return item ?? nearestTreeItem(document, mirror, first.path);
}
