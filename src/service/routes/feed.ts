import type { Hono } from 'hono';
import * as v from 'valibot';
import { parseBody, readJson } from '../body.ts';
import { CASE_KEYS, type ForwardedCase, ForwardedCaseSchema, toCaseEvent } from '../case-event.ts';
import { enter, refuseUnnamed } from '../enter.ts';
import { latestInstant } from '../instant.ts';
import { projectName } from '../names.ts';
import { readPlainCase } from '../plain-case.ts';
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

/** The cases, when nothing can be wrong with any of them. */
function readPlainCases(list: readonly unknown[]): readonly ForwardedCase[] | null {
  const cases: ForwardedCase[] = [];
  for (const one of list) {
    const plain = readPlainCase(one);
    if (plain === null) return null;
    cases.push(plain);
  }
  return cases;
}

/** The cases as the schema reads them, or what is wrong with them. */
function parseCases(
  c: ServiceContext,
  list: readonly unknown[],
  isList: boolean,
): readonly ForwardedCase[] | Response {
  if (isList) {
    const cases = parseBody(c, list, CasesSchema, CASE_KEYS);
    return 'refused' in cases ? cases.refused : cases.body;
  }
  const one = parseBody(c, list[0], ForwardedCaseSchema, CASE_KEYS);
  return 'refused' in one ? one.refused : [one.body];
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
    const cases = readPlainCases(list.body) ?? parseCases(c, list.body, isList);
    if (cases instanceof Response) return cases;
    const events = cases.map(toCaseEvent);
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
