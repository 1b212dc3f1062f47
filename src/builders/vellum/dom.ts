import type { SitePlace } from './places.ts';

/** Vellum's DOM as the builder half sees it; what is hidden carries Bootstrap's class `hide`. */

export const ROOT = '#formdesigner, .formdesigner';
const SAVE = '.fd-save-button';
export const SAVE_BUTTON = `${SAVE} .btn`;

const PROPERTIES = '.fd-question-properties';

const kept = new WeakMap<Document, Map<string, Element>>();

/**
 * A part that Vellum makes once. It is asked for whenever findings are placed, and a search for it goes through the
 * whole tree of questions, which stands before everything else: on a form of 5,000 questions that is most of the work.
 */
function part(document: Document, selector: string): Element | null {
  const parts = kept.get(document) ?? new Map<string, Element>();
  kept.set(document, parts);
  const known = parts.get(selector);
  if (known?.isConnected) return known;
  const found = document.querySelector(selector);
  if (found) parts.set(selector, found);
  else parts.delete(selector);
  return found;
}

export function saveButton(document: Document): Element | null {
  return part(document, SAVE)?.querySelector('.btn') ?? null;
}

/** A dialog of the page stands open; Bootstrap 3 and 5 name that differently. */
export function hasOpenDialog(document: Document): boolean {
  return document.querySelector('.modal.in, .modal.show') !== null;
}

const ZERO_WIDTH = /[\u200B\uFEFF]/g;

function isVisible(element: Element | null | undefined): element is Element {
  return !!element && element.closest('.hide') === null;
}

/** The link of a question in the tree; null while a closed group hides it. */
export function treeItem(document: Document, id: string): Element | null {
  const item = document.getElementById(id);
  return item?.querySelector(':scope > .jstree-anchor') ?? null;
}

/** Whether this question, and no other, is selected. */
export function isSelected(document: Document, id: string): boolean {
  // Asked for every finding: a search through the tree of a large form is only worth it for a selected one.
  if (!treeItem(document, id)?.classList.contains('jstree-clicked')) return false;
  // A live list is counted once as long as nothing changes in the tree.
  return part(document, '.fd-question-tree')?.getElementsByClassName('jstree-clicked').length === 1;
}

/** What stands in an expression field: text, with the references that Vellum shows as bubbles. */
export function fieldText(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value.trim();
  const parts: string[] = [];
  const visit = (node: Node): void => {
    const value = node instanceof Element ? node.getAttribute('data-value') : null;
    if (value !== null) parts.push(value);
    else if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    else for (const child of node.childNodes) visit(child);
  };
  visit(field);
  return parts
    .join('')
    .replace(ZERO_WIDTH, '')
    .replace(/\u00A0/g, ' ')
    .trim();
}

export interface ShownCard {
  readonly element: Element;
  readonly name: string;
}

/** Cards of the shown Advanced Case Action, in the order of the screen. */
export function shownCards(document: Document, attr: string): ShownCard[] {
  const cards = part(document, PROPERTIES)?.querySelectorAll(`[name="property-${attr}"] .fd-update-property`);
  return [...(cards ?? [])].map((element) => {
    const name = element.querySelector('input.fd-update-property-name');
    return { element, name: name instanceof HTMLInputElement ? name.value : '' };
  });
}

/** The menu with the sections of the shown question, when the field is in one that is closed. */
export function closedSection(document: Document, place: SitePlace): Element | null {
  const panel = part(document, PROPERTIES);
  if (!panel || !isVisible(panel) || !fieldOf(panel, document, place)?.closest('.fd-question-fieldset.hide'))
    return null;
  const menu = panel.querySelector('.fd-section-changer');
  return isVisible(menu) ? menu : null;
}

/** A field of the shown question that is on the screen now. */
export function shownField(document: Document, place: SitePlace): Element | null {
  const panel = part(document, PROPERTIES);
  const element = panel && fieldOf(panel, document, place);
  return isVisible(element) ? element : null;
}

function fieldOf(panel: Element, document: Document, { attr, card }: SitePlace): Element | null | undefined {
  let element: Element | null | undefined;
  if (attr === null) element = panel.querySelector('.fd-question-changer');
  else if (card !== undefined)
    element = shownCards(document, attr).findLast(({ name }) => name === card)?.element;
  else {
    element = panel.querySelector(`[name="property-${attr}"]`);
    // select2 hides the real field and shows its own beside it.
    const next = element?.nextElementSibling;
    if (next?.classList.contains('select2-container')) element = next;
  }
  return element;
}
