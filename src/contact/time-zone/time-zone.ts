import { ALIASES, COMMON, OTHER } from '../data/zones.ts';
import type { ProjectFacts } from '../project.ts';

/** The 433 zones that HQ offers, in its order. */
export const COMMON_ZONES: readonly string[] = COMMON.split(/\s+/);
/** All 597 names that HQ knows: the common ones first. */
export const ALL_ZONES: readonly string[] = [...COMMON_ZONES, ...OTHER.split(/\s+/)];

const COMMON_SET: ReadonlySet<string> = new Set(COMMON_ZONES);
const BY_LOWER: ReadonlyMap<string, string> = new Map(ALL_ZONES.map((name) => [name.toLowerCase(), name]));
const CURRENT: ReadonlyMap<string, string> = new Map(
  ALIASES.split(/\s+/).map((pair) => {
    const [old = '', current = ''] = pair.split('=');
    return [old, current];
  }),
);
const ASCII = /^[\x00-\x7f]*$/;

/**
 * `pytz.timezone(name)`: its own spelling of the name, or null when it knows none. Case does not matter, `_plus_` and
 * `_minus_` stand for the signs, nothing is trimmed. Facts 5.5.
 */
export function lookUpZone(name: string): string | null {
  if (COMMON_SET.has(name)) return name;
  if (name === '') return null;
  // The longest spelling has two munged signs; a long text is no zone and need not be copied.
  if (name.length > 80 || !ASCII.test(name)) return null;
  const plain = name.replaceAll('_plus_', '+').replaceAll('_minus_', '-');
  return BY_LOWER.get(plain.toLowerCase()) ?? null;
}

/** Whether HQ shows this name under Default Timezone (exact spelling). */
export function isCommonZone(name: string): boolean {
  return COMMON_SET.has(name);
}

/** The common name of today for an old alias (`Asia/Calcutta` → `Asia/Kolkata`), or null when the name is no alias. */
export function currentZoneName(alias: string): string | null {
  const name = lookUpZone(alias);
  return name === null ? null : (CURRENT.get(name) ?? null);
}

/** The contact's zone if HQ knows it, else the project's, else UTC. HQ reports nothing in any of these cases. */
export function timeZoneOutcome(
  raw: string | undefined,
  project: ProjectFacts | undefined,
): { zone: string; from: 'contact' | 'project' } {
  const own = raw ? lookUpZone(raw) : null;
  if (own !== null) return { zone: own, from: 'contact' };
  return { zone: lookUpZone(project?.defaultTimeZone ?? '') ?? 'UTC', from: 'project' };
}
