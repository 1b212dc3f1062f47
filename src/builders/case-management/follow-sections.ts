import {
  chosenAction,
  chosenCaseType,
  isSameMapping,
  readRow,
  removeButton,
  type ShownList,
  type ShownRow,
  shownLists,
  shownRows,
} from './dom.ts';
import { isName, type MappingRow, type Section, type SectionKind } from './sections.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** A row of the page's model, whether it stands in the DOM or not. */
type Known = Writable<MappingRow>;
interface Followed extends Omit<Writable<Section>, 'rows'> {
  rows: Known[];
  container: Element | null;
  /** Its rows have been on the screen. */
  seen: boolean;
}

/** A row that stands in the page now, with the section that it is of. */
export interface Place {
  readonly section: Section;
  readonly row: MappingRow;
  readonly list: ShownList;
  readonly shown: ShownRow;
}

/**
 * All rows of the page as they are now: those that the page was loaded with, and every change since. At most ten rows
 * of a list are in the DOM, so each row is followed from the moment it comes on the screen until it leaves it.
 */
export interface Sections {
  /** Reads what the screen shows now; true when a mapping is another than before. */
  sync(): boolean;
  /** Somebody presses a row's remove button: if the row then leaves the page, it is gone, not on another page. */
  willRemove(target: Element): void;
  all(): readonly Section[];
  /** The rows on the screen, those of hidden tabs and closed panels among them. */
  places(): readonly Place[];
  /** The list of a section; none while the page does not draw it. */
  listOf(section: Section): ShownList | undefined;
}

export function followSections(document: Document, start: readonly Section[]): Sections {
  let sections: Followed[] = start.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row })),
    container: null,
    seen: false,
  }));
  const knownRows = new WeakMap<Element, Known>();
  const removing = new Set<Element>();
  let told = '';
  let shown: Place[] = [];
  let lists: ReadonlyMap<ShownList, Section> = new Map();

  /** The section of a list: by its element, after HQ has drawn it anew by what it shows, in the order of the page. */
  function sectionsOf(lists: readonly ShownList[]): Map<ShownList, Followed> {
    const found = new Map<ShownList, Followed>();
    for (const list of lists) {
      const known = sections.find(
        ({ container, kind }) => container === list.container && kind === list.kind,
      );
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
      take(list, freeOf(list).find(says));
    }
    for (const list of rest()) {
      // Somebody was faster than Caseline: its rows are no longer those that the page was loaded with.
      const changedBefore = freeOf(list).length === rest().filter(({ kind }) => kind === list.kind).length;
      const isKnown = isSingle(list.kind) || (changedBefore && freeOf(list).every(({ seen }) => !seen));
      take(list, (isKnown ? freeOf(list)[0] : undefined) ?? added(list));
    }
    // In the order of the page.
    return new Map(lists.flatMap((list) => [...found].filter(([one]) => one === list)));
  }

  /** The sections that a list may be: those of its kind that stand nowhere on the page. */
  function freeOf(list: ShownList): Followed[] {
    return sections.filter(
      ({ kind, container }) => kind === list.kind && (container === null || !container.isConnected),
    );
  }

  function added({ kind }: ShownList): Followed {
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

  /** What has left the page with its panel is removed; the order is that of the page. */
  function arrange(found: ReadonlyMap<ShownList, Followed>): void {
    sections = sections.filter(
      ({ kind, container }) => isSingle(kind) || container === null || container.isConnected,
    );
    const order = [...found.values()];
    const place = (section: Followed): number => {
      const at = order.indexOf(section);
      return at === -1 ? order.length : at;
    };
    sections.sort((a, b) => place(a) - place(b));
  }

  function syncRows(section: Followed, list: ShownList): Place[] {
    const rows = shownRows(list.list);
    const onScreen = new Set<Known>();
    for (const { element } of rows) {
      const known = knownRows.get(element);
      if (known) onScreen.add(known);
    }
    const isFirst = !section.seen;
    section.seen ||= rows.length > 0;
    return rows.map((shownRow) => {
      const now = readRow(shownRow);
      let row = knownRows.get(shownRow.element);
      if (!row || !section.rows.includes(row)) {
        const free = section.rows.filter((other) => !onScreen.has(other));
        row = free.find((other) => isSameMapping(other, now));
        // A row that was changed before Caseline came is no other row.
        if (isFirst) row ??= free.find((other) => isHalfOf(other, now));
        if (!row) {
          row = { ...now };
          section.rows.push(row);
        }
        knownRows.set(shownRow.element, row);
        onScreen.add(row);
      }
      Object.assign(row, now);
      return { section, row, list, shown: shownRow };
    });
  }

  /** HQ's `setRequired`: opening a case needs its name; a name without a question goes when the form only updates. */
  function followAction(main: Followed, opens: boolean): void {
    if (main.opens === opens) return;
    main.opens = opens;
    const name = main.rows.find(({ property }) => isName(property));
    if (opens) {
      if (name) name.required = true;
      else main.rows.unshift({ property: 'name', path: '', required: true });
      return;
    }
    main.rows = main.rows.filter(({ required, path }) => !required || path !== '');
    for (const row of main.rows) row.required = false;
  }

  function forgetRemoved(): void {
    for (const element of removing) {
      removing.delete(element);
      const row = knownRows.get(element);
      if (element.isConnected || !row) continue;
      for (const section of sections) section.rows = section.rows.filter((other) => other !== row);
    }
  }

  const state = (): string =>
    JSON.stringify(sections.map(({ kind, caseType, opens, rows }) => [kind, caseType, opens, rows]));
  told = state();

  return {
    sync() {
      forgetRemoved();
      const drawn = shownLists(document);
      if (drawn.length > 0) {
        const main = sections.find(({ kind }) => kind === 'main');
        const action = chosenAction(document);
        if (main && action) followAction(main, action === 'open');
        const found = sectionsOf(drawn);
        arrange(found);
        lists = found;
        shown = [...found].flatMap(([list, section]) => {
          if (!isSingle(section.kind)) section.caseType = chosenCaseType(list) ?? section.caseType;
          return syncRows(section, list);
        });
      } else {
        shown = [];
        lists = new Map();
      }
      const now = state();
      const changed = now !== told;
      told = now;
      return changed;
    },
    willRemove(target) {
      const place = shown.find(({ shown: row }) => row.element.contains(target));
      const button = place && removeButton(place.shown);
      if (place && button?.contains(target)) removing.add(place.shown.element);
    },
    all: () => sections,
    places: () => shown,
    listOf: (section) => [...lists].find(([, of]) => of === section)?.[0],
  };
}

/** One of the two has been changed. */
function isHalfOf(a: MappingRow, b: MappingRow): boolean {
  return (a.path !== '' && a.path === b.path) || (a.property !== '' && a.property === b.property);
}

function isSingle(kind: SectionKind): boolean {
  return kind === 'main' || kind === 'usercase';
}
