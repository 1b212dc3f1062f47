import type { ContactProperty } from './contact.ts';
import { type Normalized, normalizeBy } from './normalized.ts';
import type { ProjectFacts } from './project.ts';
import { PROPERTY } from './properties.ts';

export type { Normalized };

/**
 * The corrected value of a property: what HQ takes and what was meant. A value that is right comes back as it is, an
 * empty or blank one comes back empty. Normalising twice changes nothing.
 */
export function normalize(
  property: ContactProperty,
  raw: string,
  project?: ProjectFacts | undefined,
): Normalized {
  return normalizeBy(PROPERTY[property].normalize, raw, project);
}
