import type { AdviceText } from '../../contact/advice/advice-text.ts';
import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { outcome } from '../../contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Owner } from '../../contact/two-way/owner.ts';
import { isVerified } from '../../contact/two-way/verified.ts';
import { isAbsent } from '../../contact/verdict/absent.ts';
import type { Channel } from '../../contact/verdict/types.ts';
import type { Tone, VerdictLine } from '../../contact/verdict/verdict-line.ts';
import type { HealthCase } from './read-cases.ts';

/** A tone, and `absent`: nothing was given, which may be meant. */
export type HealthTone = Tone | 'absent';

/** What becomes of a case on one channel, and why. */
export interface JudgedLine {
  readonly tone: HealthTone;
  readonly cause: string;
}

/** What is known of an open case once its values are forgotten. */
export interface JudgedCase {
  readonly id: string;
  readonly caseType: string;
  readonly owner: string;
  readonly lines: Readonly<Record<Channel, JudgedLine>>;
  /** The number that it wants for replies, as HQ stores it, or a hash that stands for it; null: none. */
  readonly wanted: string | null;
  /** The same of a number that wants none: HQ sends to it all the same, unless it opted out. */
  readonly number?: string | undefined;
}

export interface JudgeOptions {
  readonly project?: ProjectFacts | undefined;
  readonly owners?: ((number: string) => readonly Owner[]) | undefined;
}

type Said = JudgedCase & {
  /** What is wrong with the value, for a cause that is advice. */
  readonly say: (cause: string) => AdviceText | undefined;
};

const lineOf = ({ tone, cause }: VerdictLine): JudgedLine => ({
  tone: isAbsent(cause) ? 'absent' : tone,
  cause,
});

/** `closed`, `without`: a case that does not count, and why. */
export function judgeCase(
  { id, caseType, owner, closed, contact, unknown }: HealthCase,
  { project, owners }: JudgeOptions,
): Said | 'closed' | 'without' {
  if (closed) return 'closed';
  if (CONTACT_PROPERTIES.every((property) => (contact[property] ?? '') === '')) return 'without';
  const plain = outcome(contact, { project, unknown });
  const { number } = plain.sms;
  const known = owners && number !== null ? owners(number) : owners && [];
  const { verdict, advice } =
    known === undefined
      ? plain
      : outcome(contact, { project, unknown, owners: known, caseState: id === '' ? undefined : { id } });
  const wanted = number !== null && isVerified(contact.contact_phone_number_is_verified) ? number : null;
  const lines = {
    sms: lineOf(verdict.sms),
    replies: lineOf(verdict.replies),
    email: lineOf(verdict.email),
    timeZone: lineOf(verdict.timeZone),
    language: lineOf(verdict.language),
    gateway: lineOf(verdict.gateway),
  };
  return {
    id,
    caseType,
    owner,
    lines,
    wanted,
    number: wanted === null && number !== null ? number : undefined,
    say: (cause) => advice.find(({ code }) => code === cause)?.say(),
  };
}

/** Any number will do: which one it is, the verdict on its owners does not ask. */
const ANY = '254712345678';
const NOT_ASKED = outcome({ contact_phone_number: ANY, contact_phone_number_is_verified: '1' }).verdict
  .replies;

/** A case that was judged before anybody said who holds numbers, with what is said of them now. */
export function withOwners(judged: JudgedCase, owners: (wanted: string) => readonly Owner[]): JudgedCase {
  const { id, wanted, lines } = judged;
  if (wanted === null || lines.replies.cause !== NOT_ASKED.cause) return judged;
  const { verdict } = outcome(
    { contact_phone_number: ANY, contact_phone_number_is_verified: '1' },
    { owners: owners(wanted).map((owner) => ({ ...owner, phone: ANY })), caseState: { id } },
  );
  return { ...judged, lines: { ...lines, replies: lineOf(verdict.replies) } };
}
