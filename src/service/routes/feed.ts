import type { Hono } from 'hono';
import * as v from 'valibot';
import { parseBody, readJson } from '../body.ts';
import { CASE_KEYS, ForwardedCaseSchema, toCaseEvent } from '../case-event.ts';
import { enter, refuseUnnamed } from '../enter.ts';
import { latestInstant } from '../instant.ts';
import { projectName } from '../names.ts';
import { problem } from '../problem.ts';
import type { Service, ServiceContext, ServiceEnv } from '../service.ts';
import type { CaseEvent, EventResult } from '../storage.ts';

/** HQ sends one case per request; a backfill sends many. */
const MAX_CASES = 1_000;
const CasesSchema = v.pipe(v.array(ForwardedCaseSchema), v.minLength(1), v.maxLength(MAX_CASES));
/** The first case names the project. */
const NamedSchema = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_CASES));
const DomainSchema = v.object({ domain: projectName });

/** A problem when an event is from the future: it would make all that comes until then too old. */
export function refuseFuture(
  c: ServiceContext,
  events: readonly CaseEvent[],
  now: number,
  pointer: (index: number) => string,
): Response | null {
  const latest = latestInstant(now);
  const errors = events.flatMap(({ at }, i) => {
    const detail = 'More than a day ahead of the clock of this service.';
    return at > latest ? [{ pointer: `${pointer(i)}/server_date_modified`, code: 'future', detail }] : [];
  });
  return errors.length === 0 ? null : problem(c, 'invalid', { errors: errors.slice(0, 20) });
}

/** `POST /v1/feed/cases`: what HQ's data forwarding sends, one case or a list of one project's. */
export function feedRoute(app: Hono<ServiceEnv>, service: Service): void {
  app.post('/v1/feed/cases', async (c) => {
    const unnamed = refuseUnnamed(c, service);
    if (unnamed) return unnamed;
    const read = await readJson(c);
    if ('refused' in read) return read.refused;
    const isList = Array.isArray(read.json);
    const list = parseBody(c, isList ? read.json : [read.json], NamedSchema, CASE_KEYS);
    if ('refused' in list) return list.refused;
    const named = parseBody(c, list.body[0], DomainSchema, CASE_KEYS);
    if ('refused' in named) return named.refused;
    const project = await enter(c, service, named.body.domain, 'feed');
    if (project instanceof Response) return project;
    const cases = isList
      ? parseBody(c, list.body, CasesSchema, CASE_KEYS)
      : parseBody(c, read.json, ForwardedCaseSchema, CASE_KEYS);
    if ('refused' in cases) return cases.refused;
    const events = (Array.isArray(cases.body) ? cases.body : [cases.body]).map(toCaseEvent);
    c.set('items', events.length);
    if (events.some((event) => event.project !== project.name)) {
      return problem(c, 'forbidden', { detail: 'A token feeds its own project only.' });
    }
    const future = refuseFuture(c, events, service.clock(), (i) => (isList ? `/${i}` : ''));
    if (future) return future;
    const counts: Record<EventResult, number> = { recorded: 0, late: 0, known: 0, 'too-old': 0 };
    for (const result of await service.storage.record(events)) counts[result] += 1;
    return c.json(counts);
  });
}
