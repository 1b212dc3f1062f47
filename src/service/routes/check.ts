import type { Hono } from 'hono';
import { CheckRequestSchema, type CheckResponse } from '../../directory/schema.ts';
import { readBody } from '../body.ts';
import { checkContacts } from '../check.ts';
import { enter } from '../enter.ts';
import type { Service, ServiceEnv } from '../service.ts';
import { spend } from '../spend.ts';

const KEYS = new Set(['contacts']);

/** `POST /v1/projects/{project}/contacts:check`: who holds the numbers, do gateway and language exist. */
export function checkRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.post('/v1/projects/:project/contacts:check', async (c) => {
    const project = await enter(c, service, c.req.param('project'), 'check');
    if (project instanceof Response) return project;
    const read = await readBody(c, CheckRequestSchema, KEYS);
    if ('refused' in read) return read.refused;
    const { contacts } = read.body;
    c.set('items', contacts.length);
    const refused = await spend(c, service.contacts, contacts.length);
    if (refused) return refused;
    const asking = { project: project.name, settings: project.settings, hq: service.hq };
    const answer: CheckResponse = {
      asOf: new Date(service.clock()).toISOString(),
      results: await checkContacts(service.storage, asking, contacts),
    };
    return c.json(answer);
  });
}
