/** The last errors of a project's messages, by HQ's API of messaging events: of each its code and its case, nothing else. */
import * as v from 'valibot';
import { askPatiently, type PatientNetwork } from '../directory/ask-patiently.ts';
import { parsePage } from '../directory/hq/case-list.ts';

const DAY_MS = 24 * 3_600_000;
/** Errors of so many days say how things are. */
export const ERROR_DAYS = 30;
/** HQ gives no more on a page, and lets one person at a time ask: the newest must do. */
export const MOST_ERRORS = 1_000;

const text = v.nullish(v.string());
const PageSchema = v.object({ objects: v.array(v.unknown()) });
const EventSchema = v.object({
  case_id: text,
  error: v.nullish(v.object({ code: v.string(), message: text })),
  recipient: v.nullish(v.object({ recipient_id: text })),
  messages: v.optional(v.array(v.object({ error_message: text })), []),
});

export interface ErrorCount {
  /** HQ's code; empty: an error of a single message, which has none. */
  readonly code: string;
  /** HQ's own sentence, in English. */
  readonly message: string;
  readonly events: number;
  /** The cases that it happened to, each once. */
  readonly cases: readonly string[];
}

export interface MessagingErrors {
  /** The most frequent first. */
  readonly errors: readonly ErrorCount[];
  readonly events: number;
  /** There are more than HQ gives at once. */
  readonly isPart: boolean;
}

export function messagingErrorsUrl(hq: string, project: string, now: number): URL {
  const url = new URL(`/a/${encodeURIComponent(project)}/api/v0.5/messaging-event/`, hq);
  url.searchParams.set('status', 'error');
  url.searchParams.set('date.gte', new Date(now - ERROR_DAYS * DAY_MS).toISOString().slice(0, 10));
  url.searchParams.set('order_by', '-date');
  url.searchParams.set('limit', String(MOST_ERRORS));
  return url;
}

export function countErrors(json: unknown): MessagingErrors {
  const { objects } = parsePage(PageSchema, json);
  const counted = new Map<string, { message: string; events: number; cases: Set<string> }>();
  let events = 0;
  for (const entry of objects) {
    const one = v.safeParse(EventSchema, entry);
    if (!one.success) continue;
    const { case_id, error, recipient, messages } = one.output;
    const message =
      error?.message ?? messages.find(({ error_message }) => error_message)?.error_message ?? '';
    const code = error?.code ?? '';
    const key = `${code} ${code === '' ? message : ''}`;
    const known = counted.get(key) ?? { message, events: 0, cases: new Set() };
    counted.set(key, known);
    known.events += 1;
    const id = case_id ?? recipient?.recipient_id;
    if (id) known.cases.add(id);
    events += 1;
  }
  const errors = [...counted]
    .map(([key, { message, events: n, cases }]) => ({
      code: key.split(' ')[0] ?? '',
      message,
      events: n,
      cases: [...cases],
    }))
    .sort((a, b) => b.events - a.events);
  return { errors, events, isPart: objects.length >= MOST_ERRORS };
}

/** Rejects with `AskStopped`. @param now milliseconds since 1970 */
export async function readMessagingErrors(
  place: { readonly hq: string; readonly project: string },
  network: PatientNetwork,
  init: RequestInit,
  signal: AbortSignal,
  now: number,
): Promise<MessagingErrors> {
  const url = messagingErrorsUrl(place.hq, place.project, now);
  return countErrors(await askPatiently(network, 'CommCare HQ', url, init, signal));
}
