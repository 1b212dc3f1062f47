/** What stands around a list of rows: the button that adds one, its pages, its search. */
import { isHidden } from './dom.ts';

export function addButton(list: Element): HTMLElement | null {
  const panel = list.closest('.case-properties') ?? list.closest('.panel, .card');
  return panel?.querySelector<HTMLElement>('.add-property [data-bind*="addProperty"]') ?? null;
}

/** Links of a list's pages; none where everything stands on one page. */
export function pageLinks(list: Element): HTMLElement[] {
  const pager = list.closest('.case-properties, .panel, .card')?.querySelector('pagination');
  if (!pager || isHidden(pager.parentElement)) return [];
  return [...pager.querySelectorAll<HTMLElement>('li a')];
}

/** The box that filters a list; null where there is none. */
export function searchBox(list: Element): HTMLInputElement | null {
  const panel = list.closest('.case-properties, .panel, .card');
  return panel?.querySelector<HTMLInputElement>('search-box input') ?? null;
}
