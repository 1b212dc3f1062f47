import type { Owner } from '../two-way/owner.ts';
import { isVerified } from '../two-way/verified.ts';
import { lineOfForm, worstOf } from './lines.ts';
import { verdictEn } from './texts/en.ts';
import type { FactsOf } from './types.ts';
import { linesIn, type VerdictLine } from './verdict-line.ts';

const line = linesIn(verdictEn);

const HERE = line('ok', 'replies-here', ({ replies }) => replies.here());
const NO_NUMBER = line('fails', 'no-number', ({ replies }) => replies.noNumber());
const THREE_DIGITS = line('fails', 'three-digits', ({ replies }) => replies.threeDigits());
const NOT_ASKED_FOR = line('fails', 'not-asked-for', ({ replies }) => replies.notAskedFor());
const NOT_VERIFIED = line('fails', 'not-verified', ({ replies }) => replies.notVerified());
const SHARED = line('doubtful', 'number-shared', ({ replies }) => replies.shared());
const NOT_KNOWN = line('unknown', 'owner-not-known', ({ replies }) => replies.ownerNotKnown());
const GATEWAY_FAILS = line('fails', 'gateway-fails', ({ replies }) => replies.gatewayFails());

/** Which of the others holds the number. An owner of another project is never named, not even by its kind. */
function heldBy({ kind, pending, elsewhere }: Owner): VerdictLine {
  if (elsewhere === true) return line('fails', 'held-elsewhere', ({ replies }) => replies.heldElsewhere());
  if (kind === 'mobile-worker')
    return line('fails', 'held-by-worker', ({ replies }) => replies.heldByWorker(pending === true));
  return elsewhere === false
    ? line('fails', 'held-here', ({ replies }) => replies.heldByOther())
    : line('fails', 'held-by-case', ({ replies }) => replies.heldByCase());
}

/** Whether HQ takes replies and SMS surveys for this contact, and which cause keeps it from that. */
export function judgeReplies(
  facts: FactsOf<'sms' | 'twoWay' | 'gateway'>,
  sms: VerdictLine,
  gateway: VerdictLine,
): VerdictLine {
  const { contact, core } = facts;
  const { twoWay } = core;
  if (sms.cause === 'contact-inactive' || sms.cause === 'answer-refused') return sms;
  if (sms.cause === 'no-number') return NO_NUMBER;
  const flag = contact.contact_phone_number_is_verified;
  const byForm = lineOfForm(facts, ['contact_phone_number_is_verified']);
  if (byForm) return byForm;
  if (!isVerified(flag)) return flag === undefined ? NOT_ASKED_FOR : NOT_VERIFIED;
  const byNumber = lineOfForm(facts, ['contact_phone_number']);
  if (byNumber) return byNumber;
  if (sms.cause === 'three-digits') return THREE_DIGITS;
  if (core.sms.status === 'no') return line('fails', sms.cause, ({ replies }) => replies.noUsableNumber());
  if (twoWay.owner) return twoWay.status === 'yes' ? SHARED : heldBy(twoWay.owner);
  if (gateway.tone === 'fails') return GATEWAY_FAILS;
  const number = worstOf(facts, 'contact_phone_number');
  if (number)
    return line('doubtful', number.code, ({ replies }, _show, words) =>
      replies.doubtfulNumber(number.say(words).what),
    );
  const said = worstOf(facts, 'contact_phone_number_is_verified');
  if (said)
    return line('doubtful', said.code, ({ replies }, _show, words) =>
      replies.doubtfulFlag(said.say(words).what),
    );
  if (twoWay.status === 'unknown') return NOT_KNOWN;
  if (sms.tone === 'unknown') {
    const name = core.gateway.name;
    return name === null
      ? sms
      : line('unknown', 'gateway-not-known', ({ replies }) => replies.gatewayNotKnown(name));
  }
  return HERE;
}
