import type { Hono } from 'hono';
import * as v from 'valibot';
import { storedNumber } from '../../contact/phone.ts';
import { enter, readBody, refuseUnnamed, type Service, type ServiceEnv } from '../service.ts';

const WorkerSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  username: v.optional(v.pipe(v.string(), v.maxLength(255))),
  phone_numbers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(126))), v.maxLength(100)),
  /** Deactivated workers give their numbers back. */
  active: v.optional(v.boolean(), true),
});

/** Workers of HQ's user API, several at once. */
export const WorkersSchema = v.object({
  domain: v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/)),
  workers: v.pipe(v.array(WorkerSchema), v.minLength(1), v.maxLength(1_000)),
});
const KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(WorkersSchema.entries),
  ...Object.keys(WorkerSchema.entries),
]);

/** `POST /v1/feed/workers`: mobile workers and the numbers they list. */
export function workersRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.post('/v1/feed/workers', async (c) => {
    const unnamed = refuseUnnamed(c);
    if (unnamed) return unnamed;
    const read = await readBody(c, WorkersSchema, KEYS);
    if ('refused' in read) return read.refused;
    const project = await enter(c, service, read.body.domain, 'feed');
    if (project instanceof Response) return project;
    c.set('items', read.body.workers.length);
    for (const worker of read.body.workers) {
      const phones = worker.active ? worker.phone_numbers.map(storedNumber) : [];
      await service.storage.putWorker({
        project: project.name,
        id: worker.id,
        name: worker.username ?? null,
        phones: phones.filter((phone) => phone !== null),
      });
    }
    return c.json({ recorded: read.body.workers.length });
  });
}
