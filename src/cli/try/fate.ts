import type { ContactProperty } from '../../contact/contact.ts';
import type { Outcome } from '../../contact/outcome/outcome.ts';
import { maskedAddress, maskedNumber } from '../../contact/phone/show-number.ts';
import { CHANNEL_OF } from '../../contact/verdict/types.ts';
import type { CliTexts } from '../texts/en.ts';

const MASKED = { number: (digits: string) => maskedNumber(digits), address: maskedAddress };

/** What becomes of replies in few words: the cause, as docs/verdict.md lists it. */
function repliesOf({ verdict: { replies } }: Outcome): string {
  return replies.tone === 'ok' ? 'taken here' : replies.cause.replaceAll('-', ' ');
}

/** What HQ will do because of a property: the sentence of the verdict. */
export function fateOf(
  property: ContactProperty,
  outcome: Outcome,
  shows: boolean,
  { contact, tried }: Pick<CliTexts, 'contact' | 'tried'>,
): readonly string[] {
  if (property === 'contact_phone_number_is_verified') return [];
  const line = outcome.verdict[CHANNEL_OF[property]];
  const said = (one: typeof line): string => (shows ? one.say(contact) : one.say(contact, MASKED));
  const replies = tried.replies(repliesOf(outcome), said(outcome.verdict.replies));
  return property === 'contact_phone_number' ? [said(line), replies] : [said(line)];
}
