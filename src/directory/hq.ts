import { coreOutcome } from '../contact/outcome/core-outcome.ts';
import type { Directory, DirectoryFailure, DirectoryResult } from './directory.ts';
import { GARBAGE, type Hq } from './hq/ask-hq.ts';
import { readCompetingCases } from './hq/competing-cases.ts';
import { type ListedOwner, readContactList } from './hq/contact-list.ts';
import { readSettings } from './hq/settings.ts';
import { type DirectoryOptions, networkOf } from './options.ts';
import type { CheckItem, CheckResult, NamedOwner, OwnerAnswer, Settings } from './schema.ts';
import { isYounger } from './younger.ts';

export interface HqDirectoryOptions extends DirectoryOptions {
  /** The server: `https://www.commcarehq.org`. `fetch` must send the session of the person at the browser. */
  readonly origin: string;
}

/** So long a list that was read is taken for true. */
const FRESH_MS = 60_000;
/** A check reads no longer list than this, which takes seconds and twenty questions; beyond, the copy answers. */
const LONGEST_LIST = 20_000;

const TIMEOUT = { ok: false, failure: { reason: 'timeout' } } as const;

/** The cursor after the last page: HQ's list has no changes to follow, so the next sync reads it whole. */
const ANEW = 'anew';

/** Who may hold numbers in the project, as far as HQ showed. */
interface Known {
  /** By number; the first one is the likely owner. */
  readonly owners: ReadonlyMap<string, readonly ListedOwner[]>;
  /** True when everybody who holds a number is in it, workers as well. */
  readonly whole: boolean;
  readonly at: number;
}

function named({ phone: _, ...owner }: ListedOwner): NamedOwner {
  return owner;
}

function ownerAnswer(known: Known, item: CheckItem, number: string, settings: Settings | null): OwnerAnswer {
  const holders = known.owners.get(number) ?? [];
  const [first] = holders;
  // Nobody can see every project: this says that nobody of this project holds it.
  if (!first) return { status: known.whole ? 'free_here' : 'unknown' };
  if (first.kind === 'case' && first.id === item.caseId) return { status: 'self' };
  return { status: settings?.sharedNumbers ? 'shared_allowed' : 'owned_here', owner: named(first) };
}

/** A failure behind which the other way may still be open: no right to this one, or nothing that can be read. */
function mayTryOtherWay({ reason }: DirectoryFailure): boolean {
  return reason === 'forbidden' || reason === 'absent' || reason === 'garbage' || reason === 'refused';
}

/**
 * Both ways failed. Only what HQ itself says counts as "not for this person": that it forbids the list, and forbids or
 * has not the other way. A page about maintenance, a proxy's 404 or half an answer says nothing of the kind: whoever took
 * it for that would forget the owners and let a number through that is known to be held.
 */
function bothWays(list: DirectoryFailure, cases: DirectoryFailure): DirectoryFailure {
  if (!mayTryOtherWay(cases)) return cases;
  if (list.reason === 'forbidden') {
    return cases.reason === 'forbidden' || cases.reason === 'absent' ? { reason: 'absent' } : cases;
  }
  return unread(list);
}

/** The list is a page of every HQ: where it is not found, something else answers. */
function unread(failure: DirectoryFailure): DirectoryFailure {
  return failure.reason === 'absent' ? { reason: 'garbage' } : failure;
}

/**
 * CommCare HQ itself as a directory, with the session of the person at the browser: no service is needed, but it sees
 * only what that person may see, and only this project. The list of chat contacts tells the true owners; without the
 * permission for it, open verified cases tell the likely ones. Keep one per project: it remembers a list for a minute.
 */
export function createHqDirectory(options: HqDirectoryOptions): Directory {
  const { transport, budgetMs, syncBudgetMs } = networkOf(options);
  const valid = URL.canParse(options.origin) && /^https?:/.test(options.origin) && options.project !== '';
  const origin = valid ? new URL(options.origin).origin : '';
  const hq: Hq = { transport, origin, project: options.project, budgetMs };
  let known: Known | null = null;
  let settings: Settings | null = null;

  const isFresh = ({ at }: Known): boolean => isYounger(at, transport.now(), FRESH_MS);

  async function readList(deadline: number, signal: AbortSignal): Promise<DirectoryResult<Known>> {
    const owners = new Map<string, ListedOwner[]>();
    let start: number | null = 0;
    let total: number | null = null;
    while (start !== null) {
      const left = deadline - transport.now();
      if (left <= 0) return TIMEOUT;
      const answer = await readContactList(hq, start, signal, left);
      if (!answer.ok) return answer;
      // The first page says how long the list is: the others need not be asked for.
      if (answer.value.total > LONGEST_LIST || owners.size > LONGEST_LIST) return TIMEOUT;
      // A list that changes between its pages may leave somebody out, and nobody may be called free then.
      if (total !== null && total !== answer.value.total) return GARBAGE;
      total = answer.value.total;
      for (const owner of answer.value.owners) owners.set(owner.phone, [owner]);
      start = answer.value.next;
    }
    return { ok: true, value: { owners, whole: true, at: transport.now() } };
  }

  async function whoHolds(signal: AbortSignal): Promise<DirectoryResult<Known>> {
    if (known && isFresh(known)) return { ok: true, value: known };
    const deadline = transport.now() + hq.budgetMs;
    const list = await readList(deadline, signal);
    if (list.ok) {
      known = list.value;
      return list;
    }
    if (!mayTryOtherWay(list.failure)) return list;
    const cases = await readCompetingCases(hq, deadline, signal);
    if (!cases.ok) {
      return { ok: false, failure: bothWays(list.failure, cases.failure) };
    }
    known = { owners: cases.value, whole: false, at: transport.now() };
    return { ok: true, value: known };
  }

  function answerItem(item: CheckItem, who: Known): CheckResult {
    const outcome = coreOutcome(item.contact, settings ? { project: settings } : {});
    const { number } = outcome.sms;
    const code = item.contact.language_code ?? '';
    const languages = settings?.languages;
    return {
      ref: item.ref,
      number,
      owner: number === null ? { status: 'unknown' } : ownerAnswer(who, item, number, settings),
      gateway: outcome.gateway.status,
      language:
        code === '' ? 'known' : !languages ? 'unknown' : languages.includes(code) ? 'known' : 'unknown_code',
    };
  }

  const notConfigured = { ok: false, failure: { reason: 'not-configured' } } as const;

  return {
    /** Without items it says whether HQ tells this person at all, and reads the list ahead of the first check. */
    async check(items, signal) {
      if (!valid) return notConfigured;
      const who = await whoHolds(signal);
      if (!who.ok) return who;
      const asOf = new Date(who.value.at).toISOString();
      return { ok: true, value: { asOf, results: items.map((item) => answerItem(item, who.value)) } };
    },
    async settings(signal) {
      if (!valid) return notConfigured;
      const answer = await readSettings(hq, signal);
      if (answer.ok) settings = answer.value;
      return answer;
    },
    async owners(cursor, signal) {
      if (!valid) return notConfigured;
      // A cursor of a check endpoint that was asked before says nothing here: the list is read from its beginning.
      const start = /^\d{1,9}$/.test(cursor ?? '') ? Number(cursor) : 0;
      // A list just read for a check needs no second reading; it is the whole set.
      if (start === 0 && known?.whole && isFresh(known)) {
        return {
          ok: true,
          value: {
            version: new Date(known.at).toISOString(),
            owners: [...known.owners.values()].flat(),
            removed: [],
            cursor: ANEW,
            more: false,
            full: true,
          },
        };
      }
      const answer = await readContactList(hq, start, signal, syncBudgetMs);
      if (!answer.ok) {
        const isClosed = answer.failure.reason === 'forbidden';
        return { ok: false, failure: isClosed ? { reason: 'absent' } : unread(answer.failure) };
      }
      const { owners, next } = answer.value;
      return {
        ok: true,
        value: {
          version: new Date(transport.now()).toISOString(),
          owners: [...owners],
          removed: [],
          cursor: next === null ? ANEW : String(next),
          more: next !== null,
          ...(start === 0 ? { full: true } : {}),
        },
      };
    },
  };
}
