import type { Finding } from '../lint/finding.ts';

function placeOf({ rule, site, message }: Finding): string {
  return JSON.stringify([rule, site.path, site.part, site.choice ?? null, message.what]);
}

/**
 * One question may feed several case actions, and the rules speak of each. A person sees the mistake once: what is
 * mended at the question is mended for all.
 */
export function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = placeOf(finding);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** Everything that a person means when pointing at this finding. */
export function allAtPlace(finding: Finding, all: readonly Finding[]): readonly Finding[] {
  const place = placeOf(finding);
  return all.filter((other) => placeOf(other) === place);
}
