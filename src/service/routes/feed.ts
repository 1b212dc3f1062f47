import type { Hono } from 'hono';
import * as v from 'valibot';
import { ForwardedCaseSchema, toCaseEvent } from '../case-event.ts';
import { problem } from '../problem.ts';
import { enter, readBody, refuseUnnamed, type Service, type ServiceEnv } from '../service.ts';
import type { EventResult } from '../storage.ts';

/** HQ sends one case per request; a backfill sends many. */
const MAX_CASES = 1_000;
const FeedSchema = v.union([
  ForwardedCaseSchema,
  v.pipe(v.array(ForwardedCaseSchema), v.minLength(1), v.maxLength(MAX_CASES)),
]);
const KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(ForwardedCaseSchema.entries),
  ...Object.keys(ForwardedCaseSchema.entries.properties.entries),
]);
const DomainSchema = v.union([
  v.object({ domain: v.string() }),
  v.pipe(
    v.tupleWithRest([v.object({ domain: v.string() })], v.unknown()),
    v.transform(([first]) => first),
  ),
]);

/** `POST /v1/feed/cases`: what HQ's data forwarding sends, one case or a list of one project's. */
export function feedRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.post('/v1/feed/cases', async (c) => {
    const unnamed = refuseUnnamed(c);
    if (unnamed) return unnamed;
    const named = await readBody(c, DomainSchema, KEYS);
    if ('refused' in named) return named.refused;
    const project = await enter(c, service, named.body.domain, 'feed');
    if (project instanceof Response) return project;
    const read = await readBody(c, FeedSchema, KEYS);
    if ('refused' in read) return read.refused;
    const cases = Array.isArray(read.body) ? read.body : [read.body];
    c.set('items', cases.length);
    const events = cases.map(toCaseEvent);
    if (events.some((event) => event.project !== project.name)) {
      return problem(c, 'forbidden', { detail: 'A token feeds its own project only.' });
    }
    const counts: Record<EventResult, number> = { recorded: 0, late: 0, known: 0, 'too-old': 0 };
    for (const result of await service.storage.record(events)) counts[result] += 1;
    return c.json(counts);
  });
}
