/**
 * Who holds a number, as HQ decides it, from what happened to it.
 *
 * HQ's rule (docs/check-endpoint.md, "Who owns a number"): a contact that qualifies takes its number when nobody
 * holds it; a holder keeps it while it qualifies; a loser tries again only when it is itself saved again, so it is
 * not promoted when the number is freed.
 *
 * HQ's forwarding gives no order and repeats itself, so nothing here depends on the order of arrival: the past of a
 * contact and of a number is kept (for `HORIZON_MS`) and replayed by HQ's own time, `server_date_modified`.
 */

import type { Instant } from './instant.ts';

/** A contact as it was saved once: the number that it competes for, or null. */
export interface ContactState {
  readonly at: Instant;
  readonly phone: string | null;
}

/** What a save of a contact meant for one number. */
export interface Claim {
  readonly at: Instant;
  /** Key of the contact. */
  readonly contact: string;
  /** False: it does not compete for the number any more. */
  readonly competes: boolean;
}

/** HQ's forwarding gives up long before; what is older is folded into its result. */
export const HORIZON_MS = 30 * 24 * 3_600_000;

/** So many saves of one contact, or claims on one number, are remembered one by one. */
const MAX_REMEMBERED = 500;

const BEGINNING: Instant = '0001-01-01T00:00:00.000000Z';

export function beginningOfTime(): Instant {
  return BEGINNING;
}

function horizonOf(newest: Instant): Instant {
  const at = Date.parse(`${newest.slice(0, 23)}Z`) - HORIZON_MS;
  const text = new Date(at).toISOString();
  return text.startsWith('-') ? BEGINNING : `${text.slice(0, 23)}000Z`;
}

/** A change of one number's claims: `claim` is put in, or what the contact claimed at `at` is taken out. */
export type ClaimChange =
  | { readonly type: 'put'; readonly phone: string; readonly at: Instant; readonly competes: boolean }
  | { readonly type: 'take'; readonly phone: string; readonly at: Instant };

export type Recorded =
  /** `latest`: nothing newer is known of the contact. */
  | {
      readonly type: 'new';
      readonly latest: boolean;
      readonly timeline: readonly ContactState[];
      readonly changes: readonly ClaimChange[];
    }
  /** Known already, or older than what is remembered. */
  | { readonly type: 'known' | 'too-old' };

/** Puts a save of a contact into its past, and says what that means for the numbers concerned. */
export function recordState(timeline: readonly ContactState[], state: ContactState): Recorded {
  if (timeline.some((other) => other.at === state.at)) return { type: 'known' };
  const newest = timeline.at(-1);
  if (newest && state.at < horizonOf(newest.at)) return { type: 'too-old' };
  const position = timeline.findIndex((other) => other.at > state.at);
  const index = position === -1 ? timeline.length : position;
  const before = timeline[index - 1];
  const after = timeline[index];
  const changes: ClaimChange[] = [];
  if (before?.phone != null && before.phone !== state.phone) {
    if (after && after.phone !== before.phone) {
      changes.push({ type: 'take', phone: before.phone, at: after.at });
    }
    changes.push({ type: 'put', phone: before.phone, at: state.at, competes: false });
  }
  if (state.phone !== null) {
    changes.push({ type: 'put', phone: state.phone, at: state.at, competes: true });
    if (after && after.phone !== state.phone) {
      changes.push({ type: 'put', phone: state.phone, at: after.at, competes: false });
    }
  }
  const all = [...timeline.slice(0, index), state, ...timeline.slice(index)];
  return { type: 'new', latest: after === undefined, timeline: forgetOld(all), changes };
}

/** Keeps what is within the horizon of the newest, and the last one before it. */
function forgetOld<T extends { readonly at: Instant }>(past: readonly T[]): readonly T[] {
  const newest = past.at(-1);
  // Most contacts have been saved once.
  if (!newest || past.length === 1) return past;
  const horizon = horizonOf(newest.at);
  const firstInside = past.findIndex((entry) => entry.at >= horizon);
  return past.slice(Math.max(0, firstInside - 1, past.length - MAX_REMEMBERED));
}

function compareClaims(a: Claim, b: Claim): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.contact !== b.contact) return a.contact < b.contact ? -1 : 1;
  return 0;
}

export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(compareClaims);
}

export interface Holder {
  readonly contact: string;
  readonly since: Instant;
}

/** Replays the claims on one number; they must be in order. */
export function holderOf(claims: readonly Claim[]): Holder | null {
  let holder: Holder | null = null;
  for (const claim of claims) {
    if (claim.competes) holder ??= { contact: claim.contact, since: claim.at };
    else if (holder?.contact === claim.contact) holder = null;
  }
  return holder;
}

/** The claims on a number after changes that one contact made; old ones are folded into who held it then. */
export function changeClaims(
  claims: readonly Claim[],
  contact: string,
  changes: readonly ClaimChange[],
): readonly Claim[] {
  let list = [...claims];
  for (const change of changes) {
    list = list.filter((claim) => claim.contact !== contact || claim.at !== change.at);
    if (change.type === 'put') list.push({ at: change.at, contact, competes: change.competes });
  }
  list.sort(compareClaims);
  const newest = list.at(-1);
  if (!newest) return list;
  const horizon = horizonOf(newest.at);
  const firstInside = list.findIndex((claim) => claim.at >= horizon);
  const cut = Math.max(firstInside, list.length - MAX_REMEMBERED);
  const then = holderOf(list.slice(0, cut));
  const folded = then ? [{ at: then.since, contact: then.contact, competes: true }] : [];
  return [...folded, ...list.slice(cut)];
}
