import { readCondition } from '../../form/hq/updates.ts';
import { chosenAction, chosenCaseType, removeButton, type ShownList, shownLists } from './dom.ts';
import { createRowFollower, type Place } from './follow-rows.ts';
import { type Followed, inPageOrder, isSingle, matchLists } from './match-lists.ts';
import { createSaveWatch } from './save-watch.ts';
import { givenCondition, isName, type Section } from './sections.ts';
import { shownCondition } from './shown-condition.ts';

export type { Place } from './follow-rows.ts';

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
  const follower = createRowFollower();
  const saves = createSaveWatch(document);
  let told = state(sections);
  let shown: Place[] = [];
  let lists: ReadonlyMap<ShownList, Section> = new Map();

  function read(drawn: readonly ShownList[]): void {
    const main = sections.find(({ kind }) => kind === 'main');
    const action = chosenAction(document);
    if (main && action) followAction(main, action === 'open');
    const found = matchLists(sections, drawn);
    sections = inPageOrder(sections, found);
    lists = found;
    shown = [...found].flatMap(([list, section]) => {
      if (!isSingle(section.kind)) section.caseType = chosenCaseType(list) ?? section.caseType;
      section.condition = changedCondition(list, section);
      return follower.read(section, list);
    });
  }

  return {
    sync() {
      follower.forgetRemoved(sections);
      const drawn = shownLists(document);
      if (drawn.length > 0) read(drawn);
      else {
        shown = [];
        lists = new Map();
      }
      // What HQ had lost has now gone: its save took the mapping away.
      for (const home of saves.saved()) {
        for (const section of sections) {
          if (!section.container || !home.contains(section.container)) continue;
          for (const row of section.rows) row.lost = undefined;
        }
      }
      const now = state(sections);
      const changed = now !== told;
      told = now;
      return changed;
    },
    willRemove(target) {
      const place = shown.find(({ shown: row }) => row.element.contains(target));
      if (place && removeButton(place.shown)?.contains(target)) follower.willRemove(place.shown);
    },
    all: () => sections,
    places: () => shown,
    listOf: (section) => [...lists].find(([, of]) => of === section)?.[0],
  };
}

function state(sections: readonly Section[]): string {
  return JSON.stringify(
    sections.map(({ kind, caseType, opens, condition, rows }) => [kind, caseType, opens, condition, rows]),
  );
}

/** What is shown, unless it says what the page was given. */
function changedCondition(list: ShownList, section: Section): unknown {
  const now = shownCondition(list);
  if (now === undefined) return section.condition;
  const [shown, given] = [now, givenCondition(section)].map((one) => JSON.stringify(readCondition(one)));
  return shown === given ? undefined : now;
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
