import type { Advice } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import type { CoreOutcome } from '../outcome/core-outcome.ts';
import { judgeEmail, judgeLanguage, judgeZone } from './beside.ts';
import { judgeGateway } from './gateway.ts';
import { judgeReplies } from './replies.ts';
import { judgeSms } from './sms.ts';
import type { Facts, Verdict, VerdictOptions } from './types.ts';
import { PLAIN, type Show } from './verdict-line.ts';

/**
 * What HQ's reading of a contact and the advice on its values mean for people. Equal inputs give equal words.
 * @param core HQ's reading (`coreOutcome`) and `advice` (`advise`) of the same contact with the same options
 */
export function verdictOf(
  contact: Contact,
  core: CoreOutcome,
  advice: readonly Advice[],
  options: VerdictOptions = {},
  show: Show = PLAIN,
): Verdict {
  const facts: Facts = { contact, core, advice, options, show };
  const gateway = judgeGateway(facts);
  const sms = judgeSms(facts, gateway);
  return {
    sms,
    replies: judgeReplies(facts, sms, gateway),
    email: judgeEmail(facts),
    timeZone: judgeZone(facts),
    language: judgeLanguage(facts),
    gateway,
  };
}
