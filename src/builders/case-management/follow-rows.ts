import { isSameMapping, offers, readRow, type ShownList, type ShownRow, shownRows } from './dom.ts';
import type { Followed, Known } from './match-lists.ts';
import type { MappingRow, Section } from './sections.ts';

/** A row that stands in the page now, with the section that it is of. */
export interface Place {
  readonly section: Section;
  readonly row: MappingRow;
  readonly list: ShownList;
  readonly shown: ShownRow;
}

export interface RowFollower {
  /** Reads the rows of a list that stand in the page, and notes in its section what they say now. */
  read(section: Followed, list: ShownList): Place[];
  /** If this row leaves the page, it is gone, not on another page of its list. */
  willRemove(row: ShownRow): void;
  /** Takes the rows that are gone out of their sections. */
  forgetRemoved(sections: readonly Followed[]): void;
}

/** Follows each row from the moment it comes on the screen until it leaves it. */
export function createRowFollower(): RowFollower {
  const knownRows = new WeakMap<Element, Known>();
  const removing = new Set<Element>();

  /** The row of the section that a new element shows. */
  function match(free: readonly Known[], now: MappingRow, shown: ShownRow, isFirst: boolean) {
    const same = free.find((other) => isSameMapping(other, now));
    const half = (): Known | undefined => free.find((other) => isHalfOf(other, now));
    return (
      same ??
      free.find((other) => other.property === now.property && isLost(questionOf(other), now, shown)) ??
      // A row that was changed before Caseline came is no other row.
      (isFirst ? half() : undefined)
    );
  }

  return {
    read(section, list) {
      const rows = shownRows(list.list);
      const onScreen = new Set<Known>();
      for (const { element } of rows) {
        const known = knownRows.get(element);
        if (known) onScreen.add(known);
      }
      const isFirst = !section.seen;
      section.seen ||= rows.length > 0;
      return rows.map((shown) => {
        const now = readRow(shown);
        let row = knownRows.get(shown.element);
        if (!row || !section.rows.includes(row)) {
          const free = section.rows.filter((other) => !onScreen.has(other));
          row = match(free, now, shown, isFirst);
          if (!row) {
            row = { ...now };
            section.rows.push(row);
          }
          knownRows.set(shown.element, row);
          onScreen.add(row);
        }
        const before = questionOf(row);
        Object.assign(row, now, { lost: isLost(before, now, shown) ? before : undefined });
        return { section, row, list, shown };
      });
    },
    willRemove: ({ element }) => removing.add(element),
    forgetRemoved(sections) {
      for (const element of removing) {
        removing.delete(element);
        const row = knownRows.get(element);
        if (element.isConnected || !row) continue;
        for (const section of sections) section.rows = section.rows.filter((other) => other !== row);
      }
    },
  };
}

function questionOf({ path, lost }: MappingRow): string {
  return path === '' ? (lost ?? '') : path;
}

/** HQ's field shows no question, and not because somebody chose none: it does not offer the one that it had. */
function isLost(before: string, now: MappingRow, shown: ShownRow): boolean {
  return now.path === '' && before !== '' && !offers(shown, before);
}

/** One of the two has been changed. */
function isHalfOf(a: MappingRow, b: MappingRow): boolean {
  return (a.path !== '' && a.path === b.path) || (a.property !== '' && a.property === b.property);
}
