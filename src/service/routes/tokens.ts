import type { Hono } from 'hono';
import type { DescribedToken } from '../admin-schema.ts';
import { NamedTokenSchema, NewTokenSchema, RotateSchema } from '../admin-schema.ts';
import { readBody } from '../body.ts';
import { enterService } from '../enter.ts';
import { problem } from '../problem.ts';
import type { Service, ServiceContext, ServiceEnv } from '../service.ts';
import { SERVICE, type StoredToken } from '../storage.ts';
import { hashToken, makeToken, scopesFit } from '../tokens.ts';

const KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(NewTokenSchema.entries),
  ...Object.keys(RotateSchema.entries),
]);
const HOUR_MS = 3_600_000;

function described(token: StoredToken): DescribedToken {
  const { hash: _, project, scopes, ...rest } = token;
  return { ...rest, scopes: [...scopes], project: project === SERVICE ? null : project };
}

function unknownToken(c: ServiceContext): Response {
  return problem(c, 'not-found', { detail: 'There is no token of this name.' });
}

const later = (now: number, ms: number): string => new Date(now + ms).toISOString();

/** Tokens: made, listed, replaced and taken back, for a token with the scope `admin`. */
export function tokensRoute(app: Hono<ServiceEnv>, service: Service): void {
  const { storage, clock } = service;

  app.get('/v1/tokens', async (c) => {
    const refused = await enterService(c, service, 'admin');
    if (refused) return refused;
    return c.json({ tokens: (await storage.tokens.list(null)).map(described) });
  });

  app.post('/v1/tokens', async (c) => {
    const refused = await enterService(c, service, 'admin');
    if (refused) return refused;
    const read = await readBody(c, NewTokenSchema, KEYS);
    if ('refused' in read) return read.refused;
    const { name, project = SERVICE, scopes, days } = read.body;
    if (!scopesFit(project, scopes)) {
      const detail =
        'check and feed are for a token of a project; metrics and admin for one of the service, which names no project.';
      return problem(c, 'invalid', { errors: [{ pointer: '/scopes', code: 'scope', detail }] });
    }
    const token = makeToken();
    const stored: StoredToken = {
      hash: hashToken(token),
      project,
      name,
      scopes: [...new Set(scopes)],
      made: later(clock(), 0),
      expires: days === undefined ? null : later(clock(), days * 24 * HOUR_MS),
      used: null,
      seeded: false,
    };
    if (!(await storage.tokens.add(stored))) return problem(c, 'taken');
    return c.json({ token, ...described(stored) }, 201);
  });

  app.post('/v1/tokens/rotate', async (c) => {
    const refused = await enterService(c, service, 'admin');
    if (refused) return refused;
    const read = await readBody(c, RotateSchema, KEYS);
    if ('refused' in read) return read.refused;
    const { name, project = SERVICE, keepHours } = read.body;
    const token = makeToken();
    const now = clock();
    const until = keepHours === 0 ? null : later(now, keepHours * HOUR_MS);
    const made = { project, name, hash: hashToken(token), made: later(now, 0) };
    if (!(await storage.tokens.rotate(made, until))) return unknownToken(c);
    const [stored] = await storage.tokens.find(made.hash);
    if (!stored) return unknownToken(c);
    return c.json({ token, ...described(stored) });
  });

  app.post('/v1/tokens/revoke', async (c) => {
    const refused = await enterService(c, service, 'admin');
    if (refused) return refused;
    const read = await readBody(c, NamedTokenSchema, KEYS);
    if ('refused' in read) return read.refused;
    const { name, project = SERVICE } = read.body;
    return (await storage.tokens.revoke(project, name)) ? c.json({ revoked: true }) : unknownToken(c);
  });
}
