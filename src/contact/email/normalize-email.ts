import { type Normalized, none, value } from '../normalized.ts';
import { readEmail } from './email-reading.ts';

/** The one address that a value holds. */
export function normalizeEmail(raw: string): Normalized {
  const { address } = readEmail(raw);
  return address === null ? none('No single e-mail address can be read from this value.') : value(address);
}
