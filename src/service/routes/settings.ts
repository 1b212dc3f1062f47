import type { Hono } from 'hono';
import * as v from 'valibot';
import { SettingsSchema } from '../../directory/schema.ts';
import { enter } from '../enter.ts';
import type { Service, ServiceEnv } from '../service.ts';
import { spend } from '../spend.ts';

/** `GET /v1/projects/{project}/settings`: what is known of the project; unknown things are left out. */
export function settingsRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.get('/v1/projects/:project/settings', async (c) => {
    const project = await enter(c, service, c.req.param('project'), 'check');
    if (project instanceof Response) return project;
    const refused = await spend(c, service.requests, 1);
    if (refused) return refused;
    return c.json(v.parse(SettingsSchema, { project: project.name, ...project.settings }));
  });
}
