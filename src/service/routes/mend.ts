import type { Hono } from 'hono';
import { MendSchema } from '../admin-schema.ts';
import { readBody } from '../body.ts';
import { CASE_KEYS, toCaseEvent } from '../case-event.ts';
import { enterService } from '../enter.ts';
import { problem } from '../problem.ts';
import type { Service, ServiceEnv } from '../service.ts';
import { refuseFuture } from './feed.ts';

const KEYS: ReadonlySet<string> = new Set([...CASE_KEYS, ...Object.keys(MendSchema.entries)]);

/**
 * `POST /v1/contacts:mend`: forgets a case as if it had never been fed, and takes in another state instead when one is
 * given; for a token with the scope `admin`.
 */
export function mendRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.post('/v1/contacts:mend', async (c) => {
    const refused = await enterService(c, service, 'admin');
    if (refused) return refused;
    const read = await readBody(c, MendSchema, KEYS);
    if ('refused' in read) return read.refused;
    const { domain, case_id, case: given } = read.body;
    const event = given ? toCaseEvent(given) : null;
    if (event && (event.project !== domain || event.id !== case_id)) {
      const detail = 'The case that is given is another one.';
      return problem(c, 'invalid', { errors: [{ pointer: '/case', code: 'other-case', detail }] });
    }
    const future = event && refuseFuture(c, [event], service.clock(), () => '/case');
    if (future) return future;
    c.set('items', 1);
    const { wasKnown, numbers, result } = await service.storage.mend({ project: domain, id: case_id }, event);
    return c.json({ known: wasKnown, numbers, result });
  });
}
