import { type Normalized, none, value } from '../normalized.ts';
import type { ProjectFacts } from '../project.ts';
import { findGateway, hasInnerSpace, normalizeGatewayName } from './gateway.ts';

/** The name as HQ shows it. */
export function normalizeGateway(raw: string, project: ProjectFacts | undefined): Normalized {
  const name = normalizeGatewayName(raw);
  if (project?.gateways)
    return findGateway(name, project.gateways) === null
      ? none('The project may use no gateway of this name.')
      : value(name);
  return hasInnerSpace(name) ? none('A name of a gateway has no blanks inside.') : value(name);
}
