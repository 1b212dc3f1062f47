import type { Context } from 'hono';
import * as v from 'valibot';
import { problem, schemaErrors } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Scope, Storage, StoredProject } from './storage.ts';
import type { Tokens } from './tokens.ts';

/** What the routes share. */
export interface Service {
  readonly storage: Storage;
  readonly tokens: Tokens;
  readonly clock: () => number;
  readonly hq: string | null;
  readonly contacts: RateLimit;
  readonly requests: RateLimit;
  readonly pageSize: number;
}

export interface ServiceEnv {
  Variables: {
    /** Set once its token was right. */
    project: StoredProject | undefined;
    /** For the log: how many things the request was about. */
    items: number | undefined;
  };
}

export type ServiceContext = Context<ServiceEnv>;

/** The token of a request: `Bearer`, or the password of `Basic`, which is what HQ's forwarding can send. */
export function presentedToken(c: ServiceContext): string | null {
  const [scheme = '', credentials = ''] = (c.req.header('authorization') ?? '').split(/ +/, 2);
  if (credentials === '') return null;
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return null;
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon === -1 ? null : pair.slice(colon + 1);
}

function refuse(c: ServiceContext): Response {
  c.header('www-authenticate', 'Bearer realm="caseline", charset="UTF-8"');
  return problem(c, 'signed-out');
}

/** Where only the body names the project: refuses who brings no token at all before the body is read. */
export function refuseUnnamed(c: ServiceContext): Response | null {
  return presentedToken(c) === null ? refuse(c) : null;
}

/** Lets the request into the project, or says why not. An unknown project and a wrong token look the same. */
export async function enter(
  c: ServiceContext,
  service: Service,
  name: string,
  scope: Scope,
): Promise<StoredProject | Response> {
  const token = presentedToken(c);
  const opened = token === null ? null : await service.tokens.open(name, token);
  if (opened === null) return refuse(c);
  const { project, scopes } = opened;
  c.set('project', project);
  return scopes.includes(scope) ? project : problem(c, 'forbidden');
}

/** Takes units of a limit and says so in the headers (draft-ietf-httpapi-ratelimit-headers); null when allowed. */
export function spend(
  c: ServiceContext,
  rateLimit: RateLimit,
  name: string,
  key: string,
  units: number,
): Response | null {
  const taken = rateLimit.take(key, units);
  const { limit } = rateLimit;
  c.header('ratelimit-policy', `"${name}";q=${limit.units};w=${limit.seconds}`);
  c.header('ratelimit', `"${name}";r=${taken.remaining};t=${taken.resetSeconds}`);
  if (taken.allowed) return null;
  c.header('retry-after', String(taken.resetSeconds));
  return problem(c, 'too-many');
}

/** The body as JSON of a schema, or a problem. `keys` are the schema's own names: no others are repeated. */
export async function readBody<const S extends v.GenericSchema>(
  c: ServiceContext,
  schema: S,
  keys: ReadonlySet<string>,
): Promise<{ readonly body: v.InferOutput<S> } | { readonly refused: Response }> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    const detail = 'Send application/json. In HQ choose "JSON" as the payload format of Forward Cases.';
    return { refused: problem(c, 'not-this-type', { detail }) };
  }
  let json: unknown;
  try {
    json = JSON.parse(await c.req.text());
  } catch {
    return { refused: problem(c, 'not-json') };
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { body: parsed.output };
  return { refused: problem(c, 'invalid', { errors: schemaErrors(parsed.issues, keys) }) };
}
