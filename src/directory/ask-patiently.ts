/** A patient question, for what reads thousands of pages while nobody waits; silent about addresses and bodies. */
import { type CappedText, readCappedText } from './capped-text.ts';
import { errorKind } from './error-kind.ts';

export interface PatientNetwork {
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly random: () => number;
  /** A wait worth telling. */
  readonly onWait: (seconds: number, why: 'throttled' | 'failed') => void;
  /** After so many failures in a row nobody is asked any more; 8 by default. */
  readonly tries?: number | undefined;
}

export type StopReason =
  | 'stopped'
  /** 401, or HQ's redirect to its login page. */
  | 'signed-out'
  /** 402, 403: the role or the plan does not permit it. */
  | 'forbidden'
  | 'absent'
  | 'refused'
  /** Nobody answers, or with an error of the server's own. */
  | 'unreachable'
  /** What answers is not what was asked: a page about maintenance, another form of data. */
  | 'garbage';

/** Why reading cannot go on now; the next start goes on where this one stopped. The message is for a terminal. */
export class AskStopped extends Error {
  readonly why: StopReason;

  constructor(message: string, why: StopReason = 'garbage') {
    super(message);
    this.why = why;
  }
}

const TRIES = 8;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const ANSWER_MS = 120_000;
/** A thousand cases of 60 KB each. */
const MOST_BYTES = 64 * 1024 * 1024;

const WHY: Readonly<Record<number, string>> = {
  401: 'does not accept the key',
  402: 'says that the plan of the project has no API access',
  403: 'does not permit this (the role needs "Access APIs" and "Edit Data", and the plan API access)',
  404: 'does not know this project or has no such address',
};

function reasonOf(response: Response | null): StopReason {
  if (response === null) return 'unreachable';
  const { status, type } = response;
  if (response.ok) return 'garbage';
  if (status === 401 || type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'signed-out';
  if (status === 402 || status === 403) return 'forbidden';
  if (status === 404) return 'absent';
  return status >= 500 ? 'unreachable' : 'refused';
}

function whyNot(response: Response | null): string | null {
  if (response?.type === 'opaqueredirect' || (response && response.status >= 300 && response.status < 400))
    return 'sends to another address, which is not followed: the key would go there';
  return WHY[response?.status ?? 0] ?? null;
}

/** An answer that is no JSON comes from something between, and may be gone the next time; one that is too large stays so. */
function parsed(text: CappedText, who: string): unknown {
  if (text.ok) return JSON.parse(text.value);
  if (text.why === 'too-large')
    throw new AskStopped(
      `${who} gave an answer of more than ${MOST_BYTES >> 20} MB; ask for less with --page`,
    );
  throw new SyntaxError('not UTF-8');
}

function waitOf(response: Response | null, tries: number, random: () => number): number {
  const header = response?.headers.get('retry-after') ?? '';
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000 + random() * 1_000;
  return FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + random() / 2);
}

/**
 * Asks until there is an answer that is JSON. Waits as long as the other side wishes when it is asked too often;
 * otherwise gives up after some tries.
 * @param who for messages: "CommCare HQ", "the check service"
 */
export async function askPatiently(
  network: PatientNetwork,
  who: string,
  url: URL,
  init: RequestInit,
  signal: AbortSignal,
): Promise<unknown> {
  const most = network.tries ?? TRIES;
  let throttles = 0;
  for (let tries = 1; ; ) {
    let response: Response | null = null;
    let failure = '';
    try {
      const either = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
      response = await network.fetch(url, { ...init, redirect: 'manual', signal: either });
      if (response.ok) return parsed(await readCappedText(response, MOST_BYTES), who);
      await response.body?.cancel().catch(() => null);
      failure = `answered with status ${response.status}`;
    } catch (error) {
      if (error instanceof AskStopped) throw error;
      failure = response?.ok
        ? `gave an answer that cannot be read (${errorKind(error)})`
        : `cannot be reached (${errorKind(error)})`;
    }
    if (signal.aborted) throw new AskStopped('stopped', 'stopped');
    const throttled = response?.status === 429;
    const repeatable = response === null || response.ok || throttled || response.status >= 500;
    if (!repeatable) throw new AskStopped(`${who} ${whyNot(response) ?? failure}`, reasonOf(response));
    if (throttled) throttles += 1;
    else tries += 1;
    if (tries > most) throw new AskStopped(`${who} ${failure}, ${most} times in a row`, reasonOf(response));
    const before = throttled ? throttles + 1 : tries;
    const wait = Math.min(waitOf(response, before, network.random), LONGEST_WAIT_MS);
    network.onWait(Math.ceil(wait / 1_000), throttled ? 'throttled' : 'failed');
    await network.sleep(wait, signal);
    if (signal.aborted) throw new AskStopped('stopped', 'stopped');
  }
}
