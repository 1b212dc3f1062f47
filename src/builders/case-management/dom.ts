import type { MappingRow, SectionKind } from './sections.ts';

/**
 * The page's DOM, Bootstrap 3 and 5 alike: both keep the `data-bind` attributes. HQ's app manager
 * gives no object to hold on to, so these are the only interface.
 */
export const HOMES = '#case-config-ko, #usercase-config-ko';
export const SAVE_BAR = '.savebtn-bar';

const USER_HOME = '#usercase-config-ko';
const LIST = 'tbody[data-bind*="case_properties"]';
const QUESTION = '[data-bind*="questionsSelect"]';
const PROPERTY = 'input[data-bind*="casePropertyAutocomplete"]';
const ACTION = '.panel-case-actions';

export function homesOf(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(HOMES)];
}

/** A list of rows that stands in the page now. Of the main lists only ten rows are there at a time. */
export interface ShownList {
  readonly kind: SectionKind;
  readonly list: Element;
  /** What goes when the action goes: the panel of an action, else the tab. */
  readonly container: Element;
}

function kindOf(list: Element, panel: Element | null): SectionKind {
  if (list.closest(USER_HOME)) return 'usercase';
  if (!panel) return 'main';
  const id = list.closest('.panel-collapse')?.id ?? '';
  if (panel.closest('#case-load-accordion') || /^load\d/.test(id)) return 'load';
  if (panel.closest('#case-open-accordion') || /^open\d/.test(id)) return 'open';
  return 'subcase';
}

export function shownLists(document: Document): ShownList[] {
  return homesOf(document).flatMap((home) =>
    [...home.querySelectorAll(LIST)].map((list) => {
      const panel = list.closest(ACTION);
      return { kind: kindOf(list, panel), list, container: panel ?? home };
    }),
  );
}

export interface ShownRow {
  readonly element: HTMLElement;
  readonly question: HTMLInputElement | HTMLSelectElement;
  readonly property: HTMLInputElement;
}

function isField(element: Element | null): element is HTMLInputElement | HTMLSelectElement {
  return element !== null && (element.localName === 'select' || element.localName === 'input');
}

export function shownRows(list: Element): ShownRow[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > tr')].flatMap((element) => {
    const question = element.querySelector(QUESTION);
    const property = element.querySelector<HTMLInputElement>(PROPERTY);
    return isField(question) && property ? [{ element, question, property }] : [];
  });
}

export function isHidden(element: HTMLElement | null | undefined): boolean {
  return element?.style.display === 'none';
}

/** What a row says. Blanks are `_` as soon as HQ has heard of them. */
export function readRow({ element, question, property }: ShownRow): MappingRow {
  const code = element.querySelector<HTMLElement>('code[data-bind*="property.key"]');
  const required = code !== null && isHidden(property.parentElement) && !isHidden(code.parentElement);
  const text = required ? (code.textContent ?? '') : property.value;
  return { property: text.trim().replace(/\s/g, '_'), path: question.value, required };
}

/** Whether a row's field lets this question be chosen. */
export function offers({ question }: ShownRow, path: string): boolean {
  if (question.localName !== 'select') return true;
  return [...(question as HTMLSelectElement).options].some(({ value }) => value === path);
}

/** The visible box of a field: select2 hides the real one and shows its own beside it. */
export function boxOf(row: ShownRow, part: 'question' | 'property'): Element {
  if (part === 'question') {
    // Version 4 stands behind the field, version 3 before it.
    const { nextElementSibling: next, previousElementSibling: previous } = row.question;
    const box = [next, previous].find((element) => element?.classList.contains('select2-container'));
    return box ?? row.question;
  }
  const { parentElement } = row.property;
  return isHidden(parentElement) ? (parentElement?.parentElement ?? row.property) : row.property;
}

/** The button that takes a row away; HQ hides that of a required row. */
export function removeButton({ element }: ShownRow): HTMLElement | null {
  const button = element.querySelector<HTMLElement>('[data-bind*="removeProperty"]');
  return isHidden(button) ? null : button;
}

/** "Save only if edited", where the project has it. */
export function editedBox({ element }: ShownRow): HTMLInputElement | null {
  return element.querySelector<HTMLInputElement>('input[type=checkbox][data-bind*="save_only_if_edited"]');
}

/** Whether the form opens a case or loads one; null where the page does not let choose. */
export function chosenAction(document: Document): 'open' | 'update' | null {
  const select = document.querySelector<HTMLSelectElement>('#case-action-select');
  return select?.value === 'open' || select?.value === 'update' ? select.value : null;
}

/** The case type that an action's panel says; null where it says none. */
export function chosenCaseType({ container }: ShownList): string | null {
  const selects = container.querySelectorAll<HTMLSelectElement>('select[data-bind*="case_type"]');
  const select = [...selects].find((one) => /value:\s*case_type\b/.test(one.getAttribute('data-bind') ?? ''));
  return select?.value || null;
}

export function isSameMapping(a: MappingRow, b: MappingRow): boolean {
  return a.property === b.property && a.path === b.path;
}
