import type { ContactProperty } from '../../contact/contact.ts';
import { type Control, holdsValue, isToggle } from './control.ts';

export const PROPERTY_ATTRIBUTE = 'data-contact-property';
/** At an element around the inputs of one contact, where a form has several. Its value is the case's id, or empty. */
export const CONTACT_ATTRIBUTE = 'data-contact';

/** Where the inputs of a form are: a selector inside the root or the element, by property. */
export type Mapping = { readonly [P in ContactProperty]?: string | Element | undefined };

/** The inputs of one contact. */
export interface ContactGroup {
  /** The element around them. */
  readonly scope: Element;
  /** Of the case that the form changes, when the page says it: its own number is not another's. */
  readonly caseId: string | undefined;
  readonly controls: readonly Control[];
}

/** The property that an element says it holds; our own fields know it themselves. */
function markOf(element: Element): string | null {
  const mark = element.getAttribute(PROPERTY_ATTRIBUTE);
  if (mark !== null) return mark;
  const own: unknown = element.localName.startsWith('caseline-')
    ? Reflect.get(element, 'contactProperty')
    : null;
  return typeof own === 'string' ? own : null;
}

function mapped(root: Element, place: string | Element | undefined): Element[] {
  if (place === undefined) return [];
  if (typeof place !== 'string') return root.contains(place) ? [place] : [];
  return [...root.querySelectorAll(place)];
}

function scopeOf(element: Element, root: Element): Element {
  const marked = element.closest(`[${CONTACT_ATTRIBUTE}]`);
  if (marked && root.contains(marked)) return marked;
  const form = element.closest('form');
  return form && root.contains(form) ? form : root;
}

function within(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter((element) => markOf(element) !== null);
}

/**
 * The inputs of a form that hold properties of contacts, in the order of the page.
 * @param properties the names that a mark may have
 * @throws DOMException when a selector of the mapping is none
 */
export function findGroups(
  root: Element,
  mapping: Mapping,
  properties: readonly ContactProperty[],
): readonly ContactGroup[] {
  const found = new Map<Element, ContactProperty>();
  for (const property of properties) {
    for (const element of mapped(root, mapping[property])) found.set(element, property);
  }
  for (const element of within(root)) {
    const mark = markOf(element);
    const property = properties.find((name) => name === mark);
    if (property) found.set(element, property);
  }
  const groups = new Map<Element, Map<string, { property: ContactProperty; elements: HTMLElement[] }>>();
  let count = 0;
  for (const [element, property] of found) {
    if (!holdsValue(element)) continue;
    const scope = scopeOf(element, root);
    const controls = groups.get(scope) ?? new Map();
    groups.set(scope, controls);
    const radio = isToggle(element) && element.type === 'radio';
    count += 1;
    const key = radio ? `${property} ${element.name}` : `${count}`;
    const control = controls.get(key) ?? { property, elements: [] };
    control.elements.push(element);
    controls.set(key, control);
  }
  return [...groups].map(([scope, controls]) => ({
    scope,
    caseId: scope.getAttribute(CONTACT_ATTRIBUTE) || undefined,
    controls: [...controls.values()].flatMap(({ property, elements }): Control[] => {
      const element = elements.at(-1);
      return element ? [{ property, element, elements }] : [];
    }),
  }));
}
