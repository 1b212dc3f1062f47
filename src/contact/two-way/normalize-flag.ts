import { type Normalized, none, value } from '../normalized.ts';
import { flagReading } from './flag-reading.ts';

/** Nobody may be recorded as agreed who did not: only what reads as yes becomes 1. */
export function normalizeFlag(raw: string): Normalized {
  switch (flagReading(raw)) {
    case 'yes':
      return value('1');
    case 'no':
      return value('');
    default:
      return none('The value does not tell whether the person agreed.');
  }
}
