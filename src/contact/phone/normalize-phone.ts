import { type Normalized, none, value } from '../normalized.ts';
import type { ProjectFacts } from '../project.ts';
import { isValidNumber } from './numbering.ts';
import { readPhone } from './phone-reading.ts';
import { isPlaceholder } from './placeholder.ts';

/** The digits that HQ should store: what it would send to a real number, or the one number that was meant. */
export function normalizePhone(raw: string, project: ProjectFacts | undefined): Normalized {
  const { stored, oddities, candidates } = readPhone(raw, project?.countries);
  if ((stored === null || !isValidNumber(stored)) && isPlaceholder(raw, project?.countries))
    return none('The value stands for no number.');
  // What HQ would send to a real number stays, unless the spelling shows that another one was meant.
  if (
    stored !== null &&
    isValidNumber(stored) &&
    oddities.every((oddity) => oddity === 'country-code-missing')
  )
    return value(stored);
  const [first] = candidates;
  const numbers = candidates.map(({ digits }) => digits);
  if (!first) return none('No valid phone number can be read from this value.');
  return candidates.length === 1
    ? value(first.digits)
    : none('The value can be read as several numbers.', numbers);
}
