import type { ProjectFacts } from '../project.ts';
import { SPACE, strip, upper } from '../python.ts';

/** How HQ reads a gateway's name: `name.strip().upper()`. Facts 5.8. */
export function normalizeGatewayName(raw: string): string {
  return upper(strip(raw));
}

const WHITE_SPACE = new RegExp(`[${SPACE}]`);

/** White space that is left when the name is stripped: HQ allows none in the name of a gateway. */
export function hasInnerSpace(name: string): boolean {
  return WHITE_SPACE.test(strip(name));
}

/** HQ's name of the gateway that a value names, or null when the project may use none of that name. */
export function findGateway(raw: string, gateways: readonly string[]): string | null {
  const wanted = normalizeGatewayName(raw);
  if (wanted === '') return null;
  return gateways.some((name) => normalizeGatewayName(name) === wanted) ? wanted : null;
}

/** Blank: the default gateway of the number's prefix. Unknown name: nothing is sent, HQ does not fall back. */
export function gatewayOutcome(
  raw: string | undefined,
  project: ProjectFacts | undefined,
): { status: 'found' | 'default' | 'GATEWAY_NOT_FOUND' | 'unknown'; name: string | null } {
  const name = normalizeGatewayName(raw ?? '');
  if (name === '') return { status: 'default', name: null };
  if (!project?.gateways) return { status: 'unknown', name };
  return { status: findGateway(name, project.gateways) === null ? 'GATEWAY_NOT_FOUND' : 'found', name };
}
