/** HQ's pages of Web Apps as the document shows them: the same in the Bootstrap 3 and 5 variants. */
import { isNative } from '../html-form/control.ts';
import type { EntryQuestion } from './protocol.ts';

/** What stands in a question's widget: a text, or the 1-based indexes of what is chosen. */
export type Typed = string | readonly number[];

/** HQ renders the form in here; the rest of the page is menus, lists and breadcrumbs. */
export const FORM = '#webforms';
/** "Complete" of a form with one question per screen; the other layout submits a `form` element. */
export const NAV_SUBMIT = '.btn-formnav-submit, button[data-bind*="click: submitForm"]';
/** Set around a form with one question per screen. */
const PAGED = '.form-single-question, .webforms-nav-single-question';

/** Ways through the page: nothing of ours may cover them. */
const NAVIGATION = [
  '#breadcrumb-region',
  '#case-crumbs',
  '.webforms-nav-single-question',
  '#submit-button button',
  '#scroll-bottom',
  '#cloudcare-debugger',
];

const TEXTS: ReadonlySet<string> = new Set(['str', 'int', 'longint', 'float', 'barcode']);

/**
 * The whole index of a question. HQ writes `rel :: whole`, or the index alone where both are equal; some versions write
 * the observable itself for `rel` (`[object Object]`, or the source of a function).
 */
export function readIx(text: string): string {
  const at = text.lastIndexOf('::');
  return (at === -1 ? text : text.slice(at + 2)).trim();
}

/** The questions on the screen by their index. */
export function blocksByIx(document: Document): Map<string, Element> {
  const blocks = new Map<string, Element>();
  for (const block of document.querySelectorAll(`${FORM} .q`)) {
    const ix = readIx(block.querySelector(':scope > .ix')?.textContent ?? '');
    if (ix !== '' && !blocks.has(ix)) blocks.set(ix, block);
  }
  return blocks;
}

const isToggle = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' && /^(radio|checkbox)$/.test(element.getAttribute('type') ?? '');

function togglesOf(block: Element): readonly HTMLInputElement[] {
  return [...block.querySelectorAll('.widget input')].filter(isToggle);
}

/** The box that a text or a number is typed into. */
export function textControl(block: Element): HTMLInputElement | HTMLTextAreaElement | null {
  const box = [...block.querySelectorAll('.widget :is(input, textarea)')].find(
    (element) => isNative(element) && !isToggle(element) && element.getAttribute('type') !== 'file',
  );
  return (box as HTMLInputElement | HTMLTextAreaElement | undefined) ?? null;
}

/** What a person has entered; undefined where the widget is of another kind and Formplayer's answer has to do. */
export function readTyped(block: Element, { datatype, style, choices }: EntryQuestion): Typed | undefined {
  // An address is typed into a search box; its answer is something else.
  if (TEXTS.has(datatype)) return /\baddress\b/.test(style) ? undefined : textControl(block)?.value;
  if (datatype !== 'select' && datatype !== 'multiselect') return undefined;
  const toggles = togglesOf(block);
  if (toggles.length > 0) {
    if (toggles.length !== choices.length) return undefined;
    return toggles.flatMap((toggle, index) => (toggle.checked ? [index + 1] : []));
  }
  const list = block.querySelector('.widget select');
  return list?.localName === 'select' ? picksIn(list as HTMLSelectElement, choices.length) : undefined;
}

/**
 * What is chosen in a list, whose options stand in the order of the choices: behind an empty one and with indexes as
 * values where one is chosen, with labels as values where several are. Undefined where the list is
 * another one than Formplayer has told.
 */
function picksIn({ options, selectedOptions }: HTMLSelectElement, count: number): number[] | undefined {
  const all = [...options];
  const before = all.length === count + 1 && all[0]?.value === '' ? 1 : 0;
  if (all.length !== count + before) return undefined;
  return [...selectedOptions].map((option) => all.indexOf(option) + 1 - before).filter((pick) => pick > 0);
}

/** What the page itself says against an answer; '' when it takes it. */
export function pageError(block: Element): string {
  const shown = [...block.querySelectorAll<HTMLElement>('.error-message')].filter(
    (line) => line.style.display !== 'none',
  );
  return shown.map((line) => line.textContent?.trim() ?? '').find((text) => text !== '') ?? '';
}

/**
 * Whether Enter in a box presses something else than Submit. HQ's buttons "Clear", "Delete" and "Add" say no type, and
 * the first of a form's submit buttons is its default, so that Enter can take an answer away.
 */
export function enterPressesOther(document: Document): boolean {
  const form = document.querySelector(`${FORM} form`);
  const first = form?.querySelector('button:not([type]), button[type=submit], input[type=submit]');
  return first !== null && first !== undefined && first.closest('#submit-button') === null;
}

/** Where a message about a question belongs. */
export function anchorOf(block: Element): Element {
  return textControl(block) ?? block.querySelector('.widget') ?? block;
}

export function isPaged(document: Document): boolean {
  return document.querySelector(PAGED) !== null;
}

/** Where the page's own ways through it are now. */
export function navigationBoxes(document: Document): readonly DOMRect[] {
  return NAVIGATION.flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}
