import type { Hono } from 'hono';
import type { OwnersPage } from '../../directory/schema.ts';
import { namedOwner } from '../check.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { enter } from '../enter.ts';
import type { Service, ServiceEnv } from '../service.ts';
import { spend } from '../spend.ts';

/** `GET /v1/projects/{project}/owners?cursor=`: the project's own owners, whole or what changed since the cursor. */
export function ownersRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.get('/v1/projects/:project/owners', async (c) => {
    const project = await enter(c, service, c.req.param('project'), 'check');
    if (project instanceof Response) return project;
    const refused = await spend(c, service.requests, 1);
    if (refused) return refused;
    const { storage } = service;
    const known = readCursor(storage.epoch, c.req.query('cursor') ?? '');
    const { changes, position, more, checksum } = await storage.ownerChanges(
      project.name,
      known ?? 0,
      service.pageSize,
    );
    c.set('items', changes.length);
    const cursor = writeCursor(storage.epoch, position);
    const page: OwnersPage = {
      version: cursor,
      owners: changes.flatMap(({ phone, owner }) =>
        owner ? [{ phone, ...namedOwner(owner, service.hq) }] : [],
      ),
      removed: changes.flatMap(({ phone, owner }) => (owner ? [] : [phone])),
      cursor,
      more,
      ...(known === null ? { full: true } : {}),
      ...(checksum === null ? {} : { checksum }),
    };
    return c.json(page);
  });
}
