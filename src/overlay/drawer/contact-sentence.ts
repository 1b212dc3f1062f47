import type { ContactProperty } from '../../contact/contact.ts';
import { isAbsent } from '../../contact/verdict/absent.ts';
import { CHANNEL_OF, type Verdict } from '../../contact/verdict/types.ts';
import type { Tone, VerdictLine } from '../../contact/verdict/verdict-line.ts';

/** The replies go to the other one, who can be shown. */
const HELD: ReadonlySet<string> = new Set(['held-by-case', 'held-here', 'held-elsewhere', 'held-by-worker']);
const WORST_FIRST = ['fails', 'doubtful', 'late', 'unknown', 'ok'] as const satisfies Tone[];

/** What a person who fills in a form needs to know of the contact. */
export interface ContactSentence {
  /** The worst of the lines, where replies that go wrong are no failure: HQ sends. Null while there is nothing to judge. */
  readonly tone: Tone | null;
  /** In the order in which they are said. */
  readonly lines: readonly VerdictLine[];
  /** Somebody else holds the number and gets the replies. */
  readonly held: boolean;
  /** Something is being typed that nobody should be told of yet. */
  readonly typing: boolean;
}

/**
 * Only what was given, and replies only where they are asked for and go wrong though HQ sends: the rest is behind Details.
 * @param quiet properties whose answer is half typed: what would be said against them waits
 */
export function contactSentence(verdict: Verdict, quiet: readonly ContactProperty[]): ContactSentence {
  const waiting = new Set<VerdictLine>();
  for (const property of quiet) waiting.add(verdict[CHANNEL_OF[property]]);
  const given = [verdict.sms, verdict.email].filter(
    ({ cause }) => !isAbsent(cause) && cause !== 'depends-on-case',
  );
  const ready = given.filter((line) => line.tone === 'ok' || !waiting.has(line));
  const held = HELD.has(verdict.replies.cause) && ready.includes(verdict.sms);
  const lines = ready.flatMap((line) =>
    line === verdict.sms && !held && repliesFail(verdict) ? [line, verdict.replies] : [line],
  );
  const tones: readonly Tone[] = lines.map((line) => (line === verdict.replies ? 'doubtful' : line.tone));
  return {
    tone: WORST_FIRST.find((tone) => tones.includes(tone) || (held && tone === 'doubtful')) ?? null,
    lines,
    held,
    typing: ready.length < given.length,
  };
}

/** What is wrong with the number itself was said with SMS. */
function repliesFail({ sms, replies }: Verdict): boolean {
  if (replies.tone === 'ok' || replies.tone === 'unknown' || isAbsent(replies.cause)) return false;
  return sms.tone !== 'fails' && replies.cause !== sms.cause;
}
