import { type Normalized, none, value } from '../normalized.ts';
import type { ProjectFacts } from '../project.ts';
import { currentZoneName, isCommonZone, lookUpZone } from './time-zone.ts';
import { readZone } from './zone-reading.ts';

/** The zone as HQ offers it. */
export function normalizeZone(raw: string, project: ProjectFacts | undefined): Normalized {
  const name = lookUpZone(raw);
  if (name !== null) return value(isCommonZone(name) ? name : (currentZoneName(name) ?? name));
  const { certain, candidates } = readZone(raw, project?.countries);
  if (certain !== null) return value(certain);
  return none(
    candidates.length === 0 ? 'HQ knows no zone like this.' : 'The value may mean one of several zones.',
    candidates,
  );
}
