/** What the health page asks of HQ: with the session of the tab from which it was opened, and nothing but cases. */
import type { DirectoryFailure } from '../../directory/directory.ts';
import { browser } from '../browser.ts';
import type { HealthAnswer, HealthTold } from '../health-answers.ts';
import type { Request } from '../messages.ts';
import { originPattern } from '../pages/options/server-form.ts';
import { withFactsByHand } from '../preferences.ts';
import { sourceFor } from './directories.ts';
import { type Frame, fetchWithSession } from './frame-fetch.ts';
import { CASE_PAGES } from './limits.ts';
import { copyOwners, deskFor, limits } from './projects.ts';
import { loadPreferences } from './stored-preferences.ts';

type Place = Omit<Extract<Request, { type: 'health-begin' }>, 'type'>;

const NEVER = new AbortController().signal;
/** Long enough for a page of a thousand cases on a busy server. */
const PATIENCE_MS = 60_000;

async function mayAsk(origin: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: [originPattern(origin)] });
}

/** The tab's own page, as long as it shows this server; null: the session of ordinary windows. */
async function frameOf({ origin, tab }: Place): Promise<Frame | null> {
  const shown = tab === null ? null : await browser.tabs.get(tab).catch(() => null);
  if (!shown?.url || tab === null || !URL.canParse(shown.url)) return null;
  if (new URL(shown.url).origin !== origin) return null;
  return { tabId: tab, frameId: 0, isPrivate: shown.incognito };
}

const REASONS: ReadonlySet<string> = new Set([
  'forbidden',
  'signed-out',
  'unreachable',
  'refused',
  'garbage',
]);

/** Why a piece is missing, in the words of the page. */
function pieceOf({ reason }: DirectoryFailure | { reason: 'no-room' | 'broken' }): HealthTold['owners'] {
  if (reason === 'absent' || reason === 'not-configured') return 'not-told';
  if (reason === 'throttled') return 'refused';
  return REASONS.has(reason) ? (reason as HealthTold['owners']) : 'unreachable';
}

/** What is known of the project, and its owners' copy brought up to date. */
export async function beginHealth(place: Place): Promise<HealthTold> {
  const { origin, project } = place;
  const nothing = { facts: {}, owners: 'not-read' } as const;
  if (!(await mayAsk(origin))) return { ...nothing, refused: 'permission' };
  const frame = await frameOf(place);
  if (frame?.isPrivate) return { ...nothing, refused: 'private' };
  const desk = await deskFor(origin, project, frame);
  const answer = await desk.facts(NEVER);
  if (answer.failure?.reason === 'signed-out') return { ...nothing, refused: 'signed-out' };
  const facts = withFactsByHand(await loadPreferences(), { origin, project }, answer.facts);
  const { directory } = await sourceFor(origin, project, frame);
  const copied = await copyOwners(origin, project, directory, NEVER);
  return { refused: null, facts, owners: copied.ok ? 'told' : pieceOf(copied.failure) };
}

/** What of HQ the page may ask: its project's cases, errors of messages, and who answered STOP. */
function isAsked(url: URL, { origin, project }: Place): boolean {
  const start = `/a/${encodeURIComponent(project)}/`;
  const asked = ['api/case/v2/', 'api/v0.5/messaging-event/', 'reports/json/sms_opt_out/'];
  return url.origin === origin && asked.some((path) => url.pathname === start + path);
}

/** One page of HQ as it comes; null: nobody answered. */
export async function askForHealth(place: Place, address: string): Promise<HealthAnswer | null> {
  if (!isAsked(new URL(address), place)) return null;
  const frame = await frameOf(place);
  if (frame?.isPrivate || !(await mayAsk(place.origin))) return null;
  const wait = await limits.take(`${place.origin} ${place.project}`, CASE_PAGES, 1);
  if (wait !== null) return { status: 429, retryAfter: String(wait), body: '' };
  try {
    const response = await fetchWithSession(frame, address, {
      cache: 'no-store',
      credentials: 'include',
      headers: { accept: 'application/json' },
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    return { status, retryAfter: response.headers.get('retry-after'), body: await response.text() };
  } catch {
    return null;
  }
}
