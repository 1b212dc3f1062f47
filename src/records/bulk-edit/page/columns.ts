/** Which column of Bulk Edit's table holds which property. */
import { type ContactProperty, isContactProperty } from '../../../contact/contact.ts';
import { PROPERTY_SELECT } from './bulk-form.ts';

/** The list of columns in *Configure Columns* (`forms/partials/column_list_item.html`). */
const LISTED = '.list-group-item:has(input[name="column_ids"])';

const textOf = (element: Element | null): string => (element?.textContent ?? '').trim();

/**
 * Properties by the label of their column. A header shows the label alone; the form for selected cases has both:
 * `Phone (contact_phone_number)`, or the name alone where it is its own label. HQ leaves that form out where the history
 * of edits is too large; the list of columns has both, too. Null where two have the same label.
 */
function labels(document: Document): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (label: string, name: string): void => {
    if (label !== '' && name !== '')
      found.set(label, found.has(label) && found.get(label) !== name ? null : name);
  };
  for (const option of document.querySelectorAll<HTMLOptionElement>(`${PROPERTY_SELECT} option`)) {
    const { value } = option;
    const text = textOf(option);
    const end = ` (${value})`;
    if (text === value || text.endsWith(end)) add(text === value ? value : text.slice(0, -end.length), value);
  }
  for (const item of document.querySelectorAll(LISTED))
    add(textOf(item.querySelector('h5')), textOf(item.querySelector('p')));
  return found;
}

/** By place in a row; null for other columns. */
export function contactColumns(
  document: Document,
  table: HTMLTableElement,
): readonly (ContactProperty | null)[] {
  const byLabel = labels(document);
  return [...table.querySelectorAll(':scope > thead > tr:first-child > *')].map((header) => {
    const label = (header.textContent ?? '').trim();
    const name = byLabel.has(label) ? byLabel.get(label) : label;
    return name && isContactProperty(name) ? name : null;
  });
}
