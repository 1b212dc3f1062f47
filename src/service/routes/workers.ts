import type { Hono } from 'hono';
import * as v from 'valibot';
import { storedNumber } from '../../contact/phone/phone.ts';
import { readBody } from '../body.ts';
import { enter, refuseUnnamed } from '../enter.ts';
import { contactId, projectName } from '../names.ts';
import type { Service, ServiceEnv } from '../service.ts';

const WorkerSchema = v.object({
  id: contactId,
  username: v.optional(v.pipe(v.string(), v.maxLength(255))),
  phone_numbers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(126))), v.maxLength(100)),
  /** Deactivated workers give their numbers back. */
  active: v.optional(v.boolean(), true),
});

/** Workers of HQ's user API, several at once. */
export const WorkersSchema = v.object({
  domain: projectName,
  workers: v.pipe(v.array(WorkerSchema), v.minLength(1), v.maxLength(1_000)),
});
const KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(WorkersSchema.entries),
  ...Object.keys(WorkerSchema.entries),
]);

/** `POST /v1/feed/workers`: mobile workers and the numbers they list, all or none of them. */
export function workersRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.post('/v1/feed/workers', async (c) => {
    const unnamed = refuseUnnamed(c, service);
    if (unnamed) return unnamed;
    const read = await readBody(c, WorkersSchema, KEYS);
    if ('refused' in read) return read.refused;
    const { domain, workers } = read.body;
    const project = await enter(c, service, domain, 'feed');
    if (project instanceof Response) return project;
    c.set('items', workers.length);
    await service.storage.putWorkers(
      workers.map(({ id, username, active, phone_numbers }) => ({
        project: project.name,
        id,
        name: username ?? null,
        phones: active ? phone_numbers.map(storedNumber).filter((phone) => phone !== null) : [],
      })),
    );
    return c.json({ recorded: workers.length });
  });
}
