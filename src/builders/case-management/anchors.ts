import type { Site } from '../../lint/finding.ts';
import { boxOf } from './dom.ts';
import type { Place, Sections } from './follow-sections.ts';
import { actionId, type MappingRow, type Section } from './sections.ts';

/** The section of a case action; none for actions of the form itself. */
export function sectionOf(sections: Sections, action: string): Section | undefined {
  const all = sections.all();
  return all.find((section) => actionId(all, section) === action);
}

/** The row that a site is about: the mapping of its question, else whatever is mapped to its property. */
export function rowOf(section: Section, { path, write }: Site): MappingRow | undefined {
  const rows = section.rows.filter(({ property }) => property === write.property);
  return rows.find((row) => (row.path || row.lost) === path) ?? rows[0];
}

export function placeOf(sections: Sections, site: Site): Place | undefined {
  const section = sectionOf(sections, site.write.action);
  const row = section && rowOf(section, site);
  return row && sections.places().find((place) => place.row === row);
}

/** Closed panels and tabs that are not shown take no room. */
function isOnScreen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The field of the row that a site is about: the property where its name is wrong, else the question. */
export function anchorOf(sections: Sections, site: Site): Element | null {
  const place = placeOf(sections, site);
  if (!place) return null;
  const box = boxOf(place.shown, site.part === 'mapping' ? 'property' : 'question');
  return isOnScreen(box) ? box : null;
}
