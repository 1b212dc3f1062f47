import { showNumber } from '../../contact/phone/show-number.ts';
import type { Show } from '../../contact/verdict/verdict-line.ts';

/** A number would be turned round in a right-to-left text. */
function isolated(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Numbers in groups with their country, and addresses, as they stand in a sentence of any direction. */
export function shownIn(locale: string): Show {
  return {
    number: (digits) => isolated(showNumber(digits, locale)),
    address: (address) => isolated(address),
  };
}
