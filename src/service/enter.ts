import type { Guesses } from './guesses.ts';
import { problem } from './problem.ts';
import type { Service, ServiceContext, ServiceEnv } from './service.ts';
import type { Scope, StoredProject } from './storage.ts';
import { hashToken, type Opened, type Refused } from './tokens.ts';

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

function refuse(c: ServiceContext, why: ServiceEnv['Variables']['refused']): Response {
  c.set('refused', why);
  c.header('www-authenticate', 'Bearer realm="caseline", charset="UTF-8"');
  return problem(c, 'signed-out');
}

function slowDown(c: ServiceContext, guesses: Guesses, hash: string): Response | null {
  const address = c.get('address');
  const wait = address === undefined ? 0 : guesses.wait(address, hash);
  if (wait === 0) return null;
  c.set('refused', 'slowed');
  c.header('retry-after', String(wait));
  return problem(c, 'too-many', { detail: 'Too many wrong tokens came from this address.' });
}

/** Where only the body names the project: refuses who brings no token, or guesses, before the body is read. */
export function refuseUnnamed(c: ServiceContext, { guesses }: Service): Response | null {
  const token = presentedToken(c);
  return token === null ? refuse(c, 'no-token') : slowDown(c, guesses, hashToken(token));
}

/** Looks at the request's token, unless too many wrong ones came from its address. */
async function show<Right extends Opened>(
  c: ServiceContext,
  guesses: Guesses,
  look: (hash: string) => Promise<Right | Refused>,
): Promise<Right | Response> {
  const token = presentedToken(c);
  if (token === null) return refuse(c, 'no-token');
  const hash = hashToken(token);
  const slowed = slowDown(c, guesses, hash);
  if (slowed) return slowed;
  const address = c.get('address');
  const opening = await look(hash);
  if (!opening.opened) {
    if (address !== undefined) guesses.noteWrong(address);
    if (opening.token !== null) c.set('token', opening.token);
    return refuse(c, opening.why);
  }
  if (address !== undefined) guesses.noteRight(address, hash);
  c.set('token', opening.token.name);
  c.set('owner', opening.token.project);
  return opening;
}

/** Lets the request into the project, or says why not. An unknown project and a wrong token look the same. */
export async function enter(
  c: ServiceContext,
  service: Service,
  name: string,
  scope: Scope,
): Promise<StoredProject | Response> {
  const opened = await show(c, service.guesses, (hash) => service.tokens.open(name, hash));
  if (opened instanceof Response) return opened;
  c.set('project', opened.project);
  return opened.token.scopes.includes(scope) ? opened.project : problem(c, 'forbidden');
}

/** Lets a token of the service itself do something; otherwise what to answer. */
export async function enterService(
  c: ServiceContext,
  service: Service,
  scope: Scope,
): Promise<Response | null> {
  const opened = await show(c, service.guesses, (hash) => service.tokens.openService(hash));
  if (opened instanceof Response) return opened;
  return opened.token.scopes.includes(scope) ? null : problem(c, 'forbidden');
}
