import type { Place, Sections } from './follow-sections.ts';
import { pageLinks, searchBox } from './list-controls.ts';
import type { MappingRow, Section } from './sections.ts';

/** More pages than any form has. */
const MOST_PAGES = 200;

/**
 * A click that only the link itself hears: HQ takes every click on a link that reaches its tab as a change of the form
 * (`$home.on('click', 'a', …)`), and turning pages is none.
 */
function clickQuietly(link: HTMLElement): void {
  const Click = link.ownerDocument.defaultView?.MouseEvent ?? MouseEvent;
  link.dispatchEvent(new Click('click', { bubbles: false, cancelable: true }));
}

function numberOf(link: HTMLElement): number {
  const text = (link.textContent ?? '').trim();
  return /^\d+$/.test(text) ? Number(text) : 0;
}

function place(sections: Sections, row: MappingRow): Place | undefined {
  return sections.places().find((one) => one.row === row);
}

/**
 * Turns to the page of a list where the row stands. Undefined when it is on none, as when a search hides it. HQ shows
 * the links of a few pages around the one that it shows, so that the way leads from page to page.
 */
function bringRow(sections: Sections, section: Section, row: MappingRow): Place | undefined {
  sections.sync();
  const seen = new Set<number>();
  while (seen.size < MOST_PAGES) {
    const found = place(sections, row);
    const list = sections.listOf(section);
    if (found || !list) return found;
    const links = pageLinks(list.list).filter((link) => numberOf(link) > 0 && !seen.has(numberOf(link)));
    const [next] = links.sort((a, b) => numberOf(a) - numberOf(b));
    if (!next) return undefined;
    seen.add(numberOf(next));
    clickQuietly(next);
    sections.sync();
  }
  return undefined;
}

/** How long HQ waits after a key in the search box before it filters, and a little more. */
const SEARCH_MS = 300;

/** Takes the search away that hides a row, as a person would. HQ counts that as a change, too. */
async function clearSearch(list: Element): Promise<boolean> {
  const box = searchBox(list);
  if (!box || box.value === '') return false;
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  box.value = '';
  for (const type of ['input', 'change']) box.dispatchEvent(new view.Event(type, { bubbles: true }));
  await new Promise((done) => setTimeout(done, SEARCH_MS));
  return true;
}

/** The row on the screen, wherever its list has it. */
export async function reachRow(
  sections: Sections,
  section: Section,
  row: MappingRow,
): Promise<Place | undefined> {
  const place = bringRow(sections, section, row);
  const list = place ? undefined : sections.listOf(section);
  if (place || !list || !(await clearSearch(list.list))) return place;
  return bringRow(sections, section, row);
}
