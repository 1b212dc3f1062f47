/** What the session of the health page needs of the world: the background for HQ, this origin's databases. */
import * as v from 'valibot';
import { sleepFor } from '../../../directory/transport.ts';
import { openOwners, projectKey } from '../../../owners/store.ts';
import { openJournal } from '../../../records/health/journal.ts';
import type { HealthPorts, Told } from '../../../records/health/session.ts';
import { HealthAnswerSchema, HealthToldSchema } from '../../health-answers.ts';
import { ask } from '../background.ts';

export interface Place {
  readonly origin: string;
  readonly project: string;
  /** The tab from which the page was opened; null: none is known. */
  readonly tab: number | null;
}

/** Cases per question: an answer of some hundred KB. */
const LIMIT = 1_000;
/** HQ serves others, too: between two questions passes as long as the answer took, at most that. */
const LONGEST_PAUSE_MS = 1_000;
const TRIES = 4;

const NOT_TOLD: Told = { refused: null, facts: {}, owners: 'unreachable' };

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/** Has the background ask HQ; rejects as fetch does when there is no answer. */
function createHqFetch(place: Place): typeof fetch {
  let pause = 0;
  return async (input, init) => {
    const signal = init?.signal ?? new AbortController().signal;
    await sleepFor(pause, signal);
    if (signal.aborted) throw new DOMException('', 'AbortError');
    const begun = performance.now();
    const asked = ask({ type: 'health-ask', ...place, url: String(input) });
    const parsed = v.safeParse(HealthAnswerSchema, await Promise.race([asked, aborted(signal)]));
    pause = Math.min(performance.now() - begun, LONGEST_PAUSE_MS);
    if (!parsed.success) throw new TypeError('no answer');
    const { status, retryAfter, body } = parsed.output;
    const hasBody = status !== 204 && status !== 205 && status !== 304;
    return new Response(hasBody ? body : null, {
      status,
      headers: retryAfter === null ? {} : { 'retry-after': retryAfter },
    });
  };
}

export function healthPorts(place: Place): HealthPorts {
  const key = projectKey(place.origin, place.project);
  const owners = openOwners();
  return {
    place: { hq: place.origin, project: place.project, limit: LIMIT },
    openJournal: () => openJournal(key, Date.now()),
    async begin() {
      // A background that is replaced just now does not answer.
      const told = await ask({ type: 'health-begin', ...place }).catch(() => null);
      const parsed = v.safeParse(HealthToldSchema, told);
      return parsed.success ? parsed.output : NOT_TOLD;
    },
    visitOwners: async (visit) => await (await owners).visitAll(key, visit),
    network: { fetch: createHqFetch(place), sleep: sleepFor, random: Math.random, tries: TRIES },
    async alone(work) {
      return await navigator.locks.request(`caseline health ${key}`, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
        return lock !== null;
      });
    },
    now: Date.now,
    turn: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
