import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { createGuesses } from './guesses.ts';
import { createLimits, type LimitOptions } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { type NotingOptions, noteRequests } from './note-requests.ts';
import { problem } from './problem.ts';
import { auditRoute } from './routes/audit.ts';
import { checkRoute } from './routes/check.ts';
import { feedRoute } from './routes/feed.ts';
import { mendRoute } from './routes/mend.ts';
import { metricsRoute } from './routes/metrics.ts';
import { ownersRoute } from './routes/owners.ts';
import { settingsRoute } from './routes/settings.ts';
import { tokensRoute } from './routes/tokens.ts';
import { workersRoute } from './routes/workers.ts';
import type { Service, ServiceEnv } from './service.ts';
import { ReadOnlyStorage, type Storage, StorageUnavailable } from './storage.ts';
import type { Tokens } from './tokens.ts';
import { createUsageLog, type UsageLog } from './usage.ts';

export interface ServiceOptions extends LimitOptions, NotingOptions {
  readonly storage: Storage;
  readonly tokens: Tokens;
  /** Origins of pages that may ask from a browser (the embedded plugin); none by default. */
  readonly origins?: readonly string[] | undefined;
  /** The CommCare HQ server of the projects, for links to owners. */
  readonly hq?: string | null | undefined;
  /** Who asked for how much; by default it is noted in the storage when somebody asks for it. */
  readonly usage?: UsageLog | undefined;
  /** Owners on one page. */
  readonly pageSize?: number | undefined;
}

const PAGE_SIZE = 5_000;
const MAX_BODY_BYTES = 4_000_000;
/** Where a primary server was replaced, its follower takes over within about so long. */
const READ_ONLY_SECONDS = 30;
const UNAVAILABLE_SECONDS = 5;

const METHODS = [
  ['/healthz', 'GET'],
  ['/metrics', 'GET'],
  ['/v1/projects/:project/contacts:check', 'POST'],
  ['/v1/projects/:project/settings', 'GET'],
  ['/v1/projects/:project/owners', 'GET'],
  ['/v1/feed/cases', 'POST'],
  ['/v1/feed/workers', 'POST'],
  ['/v1/tokens', 'GET, POST'],
  ['/v1/tokens/rotate', 'POST'],
  ['/v1/tokens/revoke', 'POST'],
  ['/v1/audit', 'GET'],
  ['/v1/contacts:mend', 'POST'],
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
    guesses: createGuesses(options.clock),
    usage: options.usage ?? createUsageLog(options.storage.usage, options.clock),
    clock: options.clock,
    hq: options.hq ?? null,
    ...createLimits(options),
    pageSize: options.pageSize ?? PAGE_SIZE,
  };
  const app = new Hono<ServiceEnv>();
  const metrics = createMetrics();

  app.use(noteRequests(options, service.usage, metrics));

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
  metricsRoute(app, service, metrics);
  checkRoute(app, service);
  settingsRoute(app, service);
  ownersRoute(app, service);
  feedRoute(app, service);
  workersRoute(app, service);
  tokensRoute(app, service);
  auditRoute(app, service);
  mendRoute(app, service);

  for (const [path, allow] of METHODS) {
    app.all(path, (c) => {
      c.header('allow', allow);
      return problem(c, 'not-allowed');
    });
  }
  app.notFound((c) => problem(c, 'not-found'));
  app.onError((error, c) => {
    if (error instanceof ReadOnlyStorage) {
      c.header('retry-after', String(READ_ONLY_SECONDS));
      return problem(c, 'read-only');
    }
    if (!(error instanceof StorageUnavailable)) return problem(c, 'failed');
    c.header('retry-after', String(UNAVAILABLE_SECONDS));
    return problem(c, 'no-storage');
  });
  return app;
}
