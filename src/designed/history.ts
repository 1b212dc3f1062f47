import { isAsLeft } from '../form/edits/as-left.ts';
import type { Edit } from '../form/edits/edit.ts';
import { inverse } from '../form/edits/inverse.ts';
import { moveEdits } from '../form/edits/move-edits.ts';
import { type Moved, moveQuestions } from '../form/edits/move-questions.ts';
import { wasBefore } from '../form/edits/was.ts';
import type { FormSource } from '../form/source.ts';
import type { DoneItem, DoneView } from '../overlay/done/done-view.ts';

/** Edits that were made in one go. */
export interface Made {
  readonly edits: readonly Edit[];
  /** The form right before and right after. */
  readonly before: FormSource;
  readonly left: FormSource;
  /** What they did, as people see it. */
  readonly about: Omit<DoneItem, 'was'>;
}

interface Entry extends Omit<DoneView, 'undoable'> {
  readonly edits: readonly Edit[];
  /** Null when an edit cannot make it again. */
  readonly back: readonly Edit[] | null;
  readonly before: FormSource;
  readonly left: FormSource;
}

/** What was done on this page through Caseline, so that it can be taken back, the newest first. */
export interface History {
  add(made: Made): void;
  /** The newest so many were one deed: they are taken back together. */
  join(count: number): void;
  /** What was done last; null when there is nothing. */
  last(): DoneView | null;
  /** The edits that take it back; `changed` when somebody has changed one of its places since. */
  backOf(id: number, now: FormSource | undefined): readonly Edit[] | 'changed';
  /** It was taken back, or cannot be any more. */
  drop(id: number): void;
  /** Questions have other names or places now: they are the same questions. */
  follow(moved: Moved): void;
  /**
   * What was done last has been taken back without us, by the page's own undo: it is forgotten.
   *
   * @returns whether something was
   */
  dropUndone(now: FormSource | undefined): boolean;
}

/** More is not taken back one by one. */
const MOST = 50;

export function createHistory(): History {
  let entries: readonly Entry[] = [];
  let serial = 0;

  function movedEntry(entry: Entry, moved: Moved): Entry {
    const { edits, back, before, left } = entry;
    const now = moveEdits(edits, moved, left.root);
    // What was made has another name: that is a change of it.
    if (now === null) return entry;
    return {
      ...entry,
      edits: now,
      back: back && moveEdits(back, moved, left.root),
      before: moveQuestions(before, moved),
      left: moveQuestions(left, moved),
    };
  }

  function drop(id: number): void {
    entries = entries.filter((entry) => entry.id !== id);
  }

  return {
    add({ edits, before, left, about }) {
      serial += 1;
      const back = inverse(edits, before);
      const items = [{ ...about, was: back && wasBefore(back) }];
      entries = [...entries, { id: serial, items, edits, back, before, left }].slice(-MOST);
    },
    join(count) {
      const parts = entries.slice(-count);
      const newest = parts.at(-1);
      if (count < 2 || !newest) return;
      const backs = parts.map(({ back }) => back).reverse();
      entries = [
        ...entries.slice(0, -count),
        {
          id: newest.id,
          items: parts.flatMap(({ items }) => items),
          edits: parts.flatMap(({ edits }) => edits),
          back: backs.includes(null) ? null : backs.flatMap((back) => back ?? []),
          before: parts[0]?.before ?? newest.before,
          left: newest.left,
        },
      ];
    },
    last() {
      const entry = entries.at(-1);
      return entry ? { id: entry.id, items: entry.items, undoable: entry.back !== null } : null;
    },
    backOf(id, now) {
      const entry = entries.find((one) => one.id === id);
      if (!entry?.back || !now || !isAsLeft(entry.edits, entry.left, now)) return 'changed';
      return entry.back;
    },
    drop,
    follow(moved) {
      entries = entries.map((entry) => movedEntry(entry, moved));
    },
    dropUndone(now) {
      const entry = entries.at(-1);
      if (!entry || !now) return false;
      const { edits, before, left } = entry;
      if (isAsLeft(edits, left, now) || !isAsLeft(edits, before, now)) return false;
      drop(entry.id);
      return true;
    },
  };
}
