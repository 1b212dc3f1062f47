/** Which column of Bulk Edit's table holds which property. */
import { type ContactProperty, isContactProperty } from '../../../contact/contact.ts';
import { PROPERTY_SELECT } from './bulk-form.ts';

/**
 * Properties by the label of their column. A header shows the label alone; the form for selected cases has both:
 * `Phone (contact_phone_number)`, or the name alone where it is its own label. Null where two have the same label.
 */
function labels(document: Document): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const option of document.querySelectorAll<HTMLOptionElement>(`${PROPERTY_SELECT} option`)) {
    const { value } = option;
    const text = (option.textContent ?? '').trim();
    const end = ` (${value})`;
    if (value === '' || (text !== value && !text.endsWith(end))) continue;
    const label = text === value ? value : text.slice(0, -end.length);
    found.set(label, found.has(label) && found.get(label) !== value ? null : value);
  }
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
