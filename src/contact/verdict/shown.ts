import { showNumber } from '../phone/show-number.ts';
import type { Show } from './verdict-line.ts';

/** Numbers in groups with their country, addresses as they are. */
export const SHOWN: Show = { number: (digits) => showNumber(digits), address: (address) => address };
