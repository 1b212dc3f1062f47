import { problem } from './problem.ts';
import type { RateLimit, Taken } from './rate-limit.ts';
import type { Limits, ServiceContext } from './service.ts';

/** Says what is allowed and left in the headers of draft-ietf-httpapi-ratelimit-headers. */
function tell(c: ServiceContext, name: string, { limit }: RateLimit, left: Taken): void {
  c.header('ratelimit-policy', `"${name}";q=${limit.units};w=${limit.seconds}`);
  c.header('ratelimit', `"${name}";r=${left.remaining};t=${left.resetSeconds}`);
}

/** Takes units of the token's limit and of the project's; null when allowed. The headers tell of the nearer one. */
export async function spend(
  c: ServiceContext,
  { name, project, token }: Limits,
  units: number,
): Promise<Response | null> {
  const key = c.get('project')?.name ?? '';
  const tokenKey = `${key} ${c.get('token') ?? ''}`;
  const asked = token.take(tokenKey, units);
  const ofToken = asked instanceof Promise ? await asked : asked;
  const askedAll = ofToken.allowed ? project.take(key, units) : null;
  const ofProject = askedAll instanceof Promise ? await askedAll : askedAll;
  if (ofProject && !ofProject.allowed) token.giveBack(tokenKey, units);
  const isProject = ofProject !== null && (!ofProject.allowed || ofProject.remaining <= ofToken.remaining);
  const nearer = isProject ? ofProject : ofToken;
  tell(c, isProject ? name : `${name}-of-token`, isProject ? project : token, nearer);
  if (nearer.allowed) return null;
  c.header('retry-after', String(nearer.resetSeconds));
  return problem(c, 'too-many');
}
