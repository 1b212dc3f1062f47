import { randomUUID } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { errorKind, type Log, type LogEntry } from './log.ts';
import { createMetrics } from './metrics.ts';
import { problem } from './problem.ts';
import { createRateLimit, type Limit } from './rate-limit.ts';
import { checkRoute } from './routes/check.ts';
import { feedRoute } from './routes/feed.ts';
import { ownersRoute } from './routes/owners.ts';
import { settingsRoute } from './routes/settings.ts';
import { workersRoute } from './routes/workers.ts';
import type { Service, ServiceEnv } from './service.ts';
import { ReadOnlyStorage, type Storage } from './storage.ts';
import type { Tokens } from './tokens.ts';

export interface ServiceOptions {
  readonly storage: Storage;
  readonly tokens: Tokens;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
  /** Origins of pages that may ask from a browser (the embedded plugin); none by default. */
  readonly origins?: readonly string[] | undefined;
  /** The CommCare HQ server of the projects, for links to owners. */
  readonly hq?: string | null | undefined;
  /** Contacts that one project may check. Low, so that nobody lists a country's numbers. */
  readonly contactLimit?: Limit | undefined;
  /** Other questions of one project. */
  readonly requestLimit?: Limit | undefined;
  /** Owners on one page. */
  readonly pageSize?: number | undefined;
}

const CONTACT_LIMIT: Limit = { units: 6_000, seconds: 3_600 };
const REQUEST_LIMIT: Limit = { units: 6_000, seconds: 60 };
const PAGE_SIZE = 5_000;
const MAX_BODY_BYTES = 4_000_000;
/** Where a primary server was replaced, its follower takes over within about so long. */
const READ_ONLY_SECONDS = 30;

const METHODS = [
  ['/healthz', 'GET'],
  ['/metrics', 'GET'],
  ['/v1/projects/:project/contacts:check', 'POST'],
  ['/v1/projects/:project/settings', 'GET'],
  ['/v1/projects/:project/owners', 'GET'],
  ['/v1/feed/cases', 'POST'],
  ['/v1/feed/workers', 'POST'],
] as const;

const limitStream = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 'too-large') });

/**
 * Refuses a body that is too large. A length that was announced is enough to know: Node reads no more than that, and
 * counting the bytes of the stream would cost as much as the whole check.
 */
const limitBody: MiddlewareHandler<ServiceEnv> = async (c, next) => {
  const announced = c.req.header('content-length');
  if (announced === undefined || c.req.header('transfer-encoding') !== undefined)
    return await limitStream(c, next);
  if (Number(announced) > MAX_BODY_BYTES) return problem(c, 'too-large');
  await next();
};

/** The check service over a storage: answers requests, knows no port. See docs/check-endpoint.md. */
export function createService(options: ServiceOptions): Hono<ServiceEnv> {
  const service: Service = {
    storage: options.storage,
    tokens: options.tokens,
    clock: options.clock,
    hq: options.hq ?? null,
    contacts: createRateLimit(options.contactLimit ?? CONTACT_LIMIT, options.clock),
    requests: createRateLimit(options.requestLimit ?? REQUEST_LIMIT, options.clock),
    pageSize: options.pageSize ?? PAGE_SIZE,
  };
  const app = new Hono<ServiceEnv>();
  const metrics = createMetrics();

  app.use(async (c, next) => {
    const started = options.clock();
    const request = randomUUID();
    // Before the answer is there: headers that come later have it copied.
    c.header('x-request-id', request);
    c.header('cache-control', 'private, no-store');
    c.header('x-content-type-options', 'nosniff');
    await next();
    const project = c.get('project');
    const entry: LogEntry = {
      at: new Date(started).toISOString(),
      request,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: options.clock() - started,
      project: project?.name,
      items: c.get('items'),
      error: c.error ? errorKind(c.error) : undefined,
    };
    // Anybody may send any method; only those of an address are told apart.
    metrics.note(c.res.status === 404 || c.res.status === 405 ? { ...entry, method: 'other' } : entry);
    options.log(entry);
  });

  if (options.origins && options.origins.length > 0) {
    app.use(
      cors({
        origin: [...options.origins],
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['authorization', 'content-type'],
        exposeHeaders: ['retry-after', 'ratelimit', 'ratelimit-policy', 'x-request-id'],
        maxAge: 600,
      }),
    );
  }
  app.use(limitBody);

  app.get('/healthz', async (c) =>
    (await options.storage.ping()) ? c.json({ status: 'ok' }) : c.json({ status: 'no-storage' }, 503),
  );
  app.get('/metrics', (c) =>
    c.body(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  checkRoute(app, service);
  settingsRoute(app, service);
  ownersRoute(app, service);
  feedRoute(app, service);
  workersRoute(app, service);

  for (const [path, allow] of METHODS) {
    app.all(path, (c) => {
      c.header('allow', allow);
      return problem(c, 'not-allowed');
    });
  }
  app.notFound((c) => problem(c, 'not-found'));
  app.onError((error, c) => {
    if (!(error instanceof ReadOnlyStorage)) return problem(c, 'failed');
    c.header('retry-after', String(READ_ONLY_SECONDS));
    return problem(c, 'read-only');
  });
  return app;
}
