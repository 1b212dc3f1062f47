import { isSameMapping, readRow, type ShownList, shownRows } from './dom.ts';
import type { MappingRow, Section, SectionKind } from './sections.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A row of the page's model, whether it stands in the DOM or not. */
export type Known = Writable<MappingRow>;

export interface Followed extends Omit<Writable<Section>, 'rows'> {
  rows: Known[];
  container: Element | null;
  /** Its rows have been on the screen. */
  seen: boolean;
}

/** There is one of its kind on a page. */
export function isSingle(kind: SectionKind): boolean {
  return kind === 'main' || kind === 'usercase';
}

/**
 * The section of each list: by its element, after HQ has drawn it anew by what it shows, in the order of the page. A
 * list that is none of them is a new section.
 */
export function matchLists(sections: Followed[], lists: readonly ShownList[]): Map<ShownList, Followed> {
  const found = new Map<ShownList, Followed>();
  for (const list of lists) {
    const known = sections.find(({ container, kind }) => container === list.container && kind === list.kind);
    if (known) found.set(list, known);
  }
  const take = (list: ShownList, section: Followed | undefined): void => {
    if (!section) return;
    section.container = list.container;
    found.set(list, section);
  };
  const rest = (): ShownList[] => lists.filter((list) => !found.has(list));
  for (const list of rest()) {
    const rows = shownRows(list.list).map(readRow);
    const says = (one: Followed): boolean =>
      rows.every((row) => one.rows.some((other) => isSameMapping(row, other)));
    take(list, freeOf(sections, list).find(says));
  }
  for (const list of rest()) {
    // Somebody was faster than Caseline: its rows are no longer those that the page was loaded with.
    const free = freeOf(sections, list);
    const changedBefore = free.length === rest().filter(({ kind }) => kind === list.kind).length;
    const isKnown = isSingle(list.kind) || (changedBefore && free.every(({ seen }) => !seen));
    take(list, (isKnown ? free[0] : undefined) ?? added(sections, list));
  }
  return new Map(lists.flatMap((list) => [...found].filter(([one]) => one === list)));
}

/** The sections that a list may be: those of its kind that stand nowhere on the page. */
function freeOf(sections: readonly Followed[], list: ShownList): Followed[] {
  return sections.filter(
    ({ kind, container }) => kind === list.kind && (container === null || !container.isConnected),
  );
}

function added(sections: Followed[], { kind }: ShownList): Followed {
  const section: Followed = {
    kind,
    base: {},
    caseType: null,
    opens: kind === 'subcase' || kind === 'open',
    rows: [],
    container: null,
    seen: false,
  };
  sections.push(section);
  return section;
}

/** Without what has left the page with its panel, in the order of the page. */
export function inPageOrder(
  sections: readonly Followed[],
  found: ReadonlyMap<ShownList, Followed>,
): Followed[] {
  const order = [...found.values()];
  const place = (section: Followed): number => {
    const at = order.indexOf(section);
    return at === -1 ? order.length : at;
  };
  return sections
    .filter(({ kind, container }) => isSingle(kind) || container === null || container.isConnected)
    .sort((a, b) => place(a) - place(b));
}
