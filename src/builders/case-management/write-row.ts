import type { ApplyResult } from '../builder.ts';
import { reachRow } from './bring-row.ts';
import { editedBox, isSameMapping, offers, readRow, removeButton, type ShownRow } from './dom.ts';
import type { Sections } from './follow-sections.ts';
import { addButton } from './list-controls.ts';
import type { MappingRow, Section } from './sections.ts';

export type WriteResult = 'done' | Extract<ApplyResult, { ok: false }>['reason'];

/** Takes one change back. */
export type TakeBack = () => Promise<void>;

/** Changes rows of the page through its own fields, and notes how each change is taken back. */
export interface RowWriter {
  rename(section: Section, row: MappingRow, to: string): Promise<WriteResult>;
  choose(section: Section, row: MappingRow, path: string): Promise<WriteResult>;
  remove(section: Section, row: MappingRow): Promise<WriteResult>;
  /** A new row with nothing in it. */
  add(section: Section): Promise<MappingRow | undefined>;
}

function fire(element: HTMLElement, types: readonly string[]): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  for (const type of types) element.dispatchEvent(new view.Event(type, { bubbles: true, cancelable: true }));
}

/**
 * HQ's model hears `change` and its Save button `input`. No `keyup`: it opens HQ's menu of suggestions, and without
 * the focus in the field nothing closes that again.
 */
function typeProperty({ property }: ShownRow, text: string): void {
  property.value = text;
  fire(property, ['input', 'change']);
}

function chooseQuestion({ question }: ShownRow, path: string): void {
  question.value = path;
  fire(question, ['change']);
}

function isFixed({ property, question }: ShownRow): boolean {
  return property.disabled || question.disabled;
}

/** @param done gets what takes each change back, in the order of the changes */
export function createRowWriter(sections: Sections, done: TakeBack[]): RowWriter {
  async function rename(section: Section, row: MappingRow, to: string): Promise<WriteResult> {
    const place = await reachRow(sections, section, row);
    if (!place) return 'gone';
    if (row.required) return 'unsupported';
    if (isFixed(place.shown)) return 'locked';
    const { property } = row;
    done.push(async () => {
      const now = await reachRow(sections, section, row);
      if (now) typeProperty(now.shown, property);
      sections.sync();
    });
    typeProperty(place.shown, to);
    sections.sync();
    return readRow(place.shown).property === to ? 'done' : 'failed';
  }

  async function choose(section: Section, row: MappingRow, path: string): Promise<WriteResult> {
    const place = await reachRow(sections, section, row);
    if (!place) return 'gone';
    if (isFixed(place.shown)) return 'locked';
    if (!offers(place.shown, path)) return 'unsupported';
    const before = { ...row };
    if (before.path === path) return 'done';
    done.push(async () => {
      const now = await reachRow(sections, section, row);
      if (now) chooseQuestion(now.shown, before.path);
      sections.sync();
    });
    chooseQuestion(place.shown, path);
    sections.sync();
    return readRow(place.shown).path === path ? 'done' : 'failed';
  }

  async function remove(section: Section, row: MappingRow): Promise<WriteResult> {
    const place = await reachRow(sections, section, row);
    if (!place) return 'gone';
    const button = removeButton(place.shown);
    if (!button || isFixed(place.shown)) return row.required ? 'unsupported' : 'locked';
    const before = { ...row };
    const onlyEdited = editedBox(place.shown)?.checked ?? false;
    done.push(() => putBack(section, before, onlyEdited));
    press(button);
    return place.shown.element.isConnected ? 'failed' : 'done';
  }

  function press(button: HTMLElement): void {
    sections.willRemove(button);
    button.click();
    sections.sync();
  }

  async function putBack(section: Section, before: MappingRow, onlyEdited: boolean): Promise<void> {
    if (section.rows.some((row) => isSameMapping(row, before))) return;
    const row = await add(section);
    const place = row && (await reachRow(sections, section, row));
    if (!place) return;
    chooseQuestion(place.shown, before.path);
    typeProperty(place.shown, before.property);
    const box = editedBox(place.shown);
    if (box && box.checked !== onlyEdited) box.click();
    sections.sync();
  }

  async function add(section: Section): Promise<MappingRow | undefined> {
    const list = sections.listOf(section);
    const before = new Set(sections.places().map(({ shown }) => shown.element));
    const button = list && addButton(list.list);
    if (!button) return undefined;
    button.click();
    sections.sync();
    const place = sections
      .places()
      .find(
        ({ section: of, row, shown }) =>
          of === section && row.property === '' && row.path === '' && !before.has(shown.element),
      );
    if (!place) return undefined;
    done.push(async () => {
      const now = await reachRow(sections, section, place.row);
      const remover = now && removeButton(now.shown);
      if (remover) press(remover);
    });
    return place.row;
  }

  return { rename, choose, remove, add };
}
