import type { Hono } from 'hono';
import { enterService } from '../enter.ts';
import type { Metrics } from '../metrics.ts';
import type { Service, ServiceEnv } from '../service.ts';

/** `GET /metrics`: counts of requests, for a token with the scope `metrics`. */
export function metricsRoute(app: Hono<ServiceEnv>, service: Service, metrics: Metrics): void {
  app.get('/metrics', async (c) => {
    const refused = await enterService(c, service, 'metrics');
    if (refused) return refused;
    return c.body(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
