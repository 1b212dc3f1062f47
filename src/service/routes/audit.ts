import type { Hono } from 'hono';
import type { Audit } from '../admin-schema.ts';
import { enterService } from '../enter.ts';
import type { Service, ServiceEnv } from '../service.ts';
import { SERVICE } from '../storage.ts';

const HOUR_MS = 3_600_000;
const MAX_HOURS = 90 * 24;

function hoursOf(query: string | undefined): number {
  const hours = /^\d{1,4}$/.test(query ?? '') ? Number(query) : 24;
  return Math.min(Math.max(1, hours), MAX_HOURS);
}

/** `GET /v1/audit?hours=24`: which token asked for how much in which hour, for a token with the scope `admin`. */
export function auditRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.get('/v1/audit', async (c) => {
    const refused = await enterService(c, service, 'admin');
    if (refused) return refused;
    const from = new Date(service.clock() - hoursOf(c.req.query('hours')) * HOUR_MS).toISOString();
    await service.usage.flush();
    const answer: Audit = {
      entries: (await service.storage.usage.since(from)).map((usage) => ({
        ...usage,
        project: usage.project === SERVICE ? null : usage.project,
      })),
    };
    return c.json(answer);
  });
}
