/** The one value that a cell of the six was meant to have, where there is one. */
import type { ContactProperty } from '../../contact/contact.ts';
import { normalize } from '../../contact/normalize.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { strip } from '../../contact/python.ts';
import { isSent } from '../importer/import-row.ts';

/** A number that a spreadsheet has cut: the power of ten is larger than the digits that are left. */
const SCIENTIFIC = /^\s*[+-]?(\d)(?:[.,](\d*))?[eE]\+?(\d{1,3})\s*$/;

/** Whether a text is a number of which a spreadsheet kept only the first digits: `2.54712E+11`. */
export function hasLostDigits(text: string): boolean {
  const match = SCIENTIFIC.exec(text);
  return match !== null && (match[2] ?? '').length < Number(match[3]);
}

/**
 * What HQ should store for a cell, or null where nobody but a person can tell. Digits that are lost are not made up.
 * @param text the cell as a person sees it
 */
export function meantValue(
  property: ContactProperty,
  text: string,
  project: ProjectFacts | undefined,
): string | null {
  // `---` empties a property on purpose, as nothing does.
  if (!isSent(text) || strip(text) === '') return '';
  if (property === 'contact_phone_number' && hasLostDigits(text)) return null;
  const normal = normalize(property, text, project);
  return normal.kind === 'value' ? normal.value : null;
}
