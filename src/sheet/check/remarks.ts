import type { Contact, ContactProperty } from '../../contact/contact.ts';
import { shownText, type Value } from '../importer/value.ts';
import type { CellRemark, RemarkCode } from './checked-row.ts';
import { hasLostDigits } from './meant.ts';

/** What Excel shows in a cell whose formula failed. */
const ERROR_VALUE = /^#(?:N\/A|DIV\/0!|VALUE!|NAME\?|REF!|NUM!|NULL!|SPILL!|CALC!)$/;

/** How a cell was read as something that it was not meant to be; null where it is what it seems. */
function remarkCode(text: string, value: Value, meant: string | null, stored: string): RemarkCode | null {
  if (ERROR_VALUE.test(text)) return 'error-value';
  if (hasLostDigits(text)) return 'digits-lost';
  if (value === null || typeof value === 'string' || meant === stored) return null;
  switch (value.kind) {
    case 'date':
    case 'time':
    case 'date-time':
      return 'read-as-date';
    case 'boolean':
      return 'read-as-true-or-false';
    case 'error':
      return 'error-value';
    case 'number':
      // A number written in another way is the same number, unless the text meant something else.
      return meant === text ? 'read-as-number' : null;
  }
}

/** A remark on one cell, or null. @param cell as it stands in the file; @param value as HQ reads it */
export function remarkOn(
  property: ContactProperty,
  cell: Value,
  value: Value,
  meant: string | null,
  contact: Contact,
): CellRemark | null {
  if (cell === null) return null;
  const text = shownText(cell);
  const stored = contact[property] ?? '';
  // Every text but the empty one is yes to HQ: what it stores says it better.
  if (property === 'contact_phone_number_is_verified') return null;
  const code = remarkCode(text, value, meant, stored);
  return code && { property, code, text, stored };
}
