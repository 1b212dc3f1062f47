import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { addressOf } from './address.ts';
import { errorKind, type Log, type LogEntry } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { ServiceEnv } from './service.ts';
import type { UsageLog } from './usage.ts';

export interface NotingOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
  /** A proxy of one's own stands before the service and says where requests come from. */
  readonly behindProxy?: boolean | undefined;
}

/** Gives each request its id and headers, and writes down afterwards what it was: log, metrics, audit. */
export function noteRequests(
  options: NotingOptions,
  usage: UsageLog,
  metrics: Metrics,
): MiddlewareHandler<ServiceEnv> {
  return async (c, next) => {
    const started = options.clock();
    const request = randomUUID();
    const forwarded = options.behindProxy ? c.req.header('x-forwarded-for') : undefined;
    const from = addressOf(c.env, forwarded) ?? undefined;
    c.set('address', from);
    // Before the answer is there: headers that come later have it copied.
    c.header('x-request-id', request);
    c.header('cache-control', 'private, no-store');
    c.header('x-content-type-options', 'nosniff');
    await next();
    const refused = c.get('refused');
    const owner = c.get('owner');
    const token = c.get('token');
    const items = c.get('items');
    const route = routePath(c, -1);
    const entry: LogEntry = {
      at: new Date(started).toISOString(),
      request,
      method: c.req.method,
      route,
      status: c.res.status,
      ms: options.clock() - started,
      project: c.get('project')?.name,
      token,
      refused,
      from: refused === undefined ? undefined : from,
      items,
      error: c.error ? errorKind(c.error) : undefined,
    };
    // Anybody may send any method; only those of an address are told apart.
    metrics.note(c.res.status === 404 || c.res.status === 405 ? { ...entry, method: 'other' } : entry);
    options.log(entry);
    if (owner !== undefined && token !== undefined && c.res.status < 300) {
      usage.note({ project: owner, token, route, items: items ?? 0 });
    }
  };
}
