import { isLongEnough } from '../phone/phone.ts';
import { lineOfForm, worstOf } from './lines.ts';
import { anyEn } from './texts/any-en.ts';
import { smsEn } from './texts/sms-en.ts';
import type { FactsOf } from './types.ts';
import { linesIn, type VerdictLine } from './verdict-line.ts';

const line = linesIn({ ...anyEn, sms: smsEn });

const PROPERTY = ['contact_phone_number'] as const;

const INACTIVE = line('fails', 'contact-inactive', (texts) => texts.inactive());
const NO_NUMBER = line('fails', 'no-number', ({ sms }) => sms.noNumber());
const NO_USABLE_NUMBER = line('fails', 'number-refused', ({ sms }) => sms.noUsableNumber());
const THREE_DIGITS = line('fails', 'three-digits', ({ sms }) => sms.threeDigits());
const GATEWAY_FAILS = line('fails', 'gateway-fails', ({ sms }) => sms.gatewayFails());

/** Whether HQ sends SMS, and to whom. Never `ok` while the gateway fails or the number is doubtful. */
export function judgeSms(facts: FactsOf<'sms' | 'gateway'>, gateway: VerdictLine): VerdictLine {
  const { contact, core } = facts;
  const { status, number, reason } = core.sms;
  if (reason === 'CONTACT_IS_INACTIVE') return INACTIVE;
  const byForm = lineOfForm(facts, PROPERTY);
  if (byForm) return byForm;
  if (status === 'no' || number === null) {
    const raw = contact.contact_phone_number ?? '';
    if (raw === '') return NO_NUMBER;
    if (number !== null && !isLongEnough(number)) return THREE_DIGITS;
    const advice = worstOf(facts, 'contact_phone_number');
    if (advice)
      return line('fails', advice.code, ({ sms }, _show, words) => sms.refused(advice.say(words).what));
    return raw.trim() === '' ? NO_NUMBER : NO_USABLE_NUMBER;
  }
  if (gateway.tone === 'fails') return GATEWAY_FAILS;
  const advice = worstOf(facts, 'contact_phone_number');
  if (advice)
    return line(
      'doubtful',
      advice.code,
      ({ sms }, show, words) => sms.doubtful(show.number(number), advice.say(words).what),
      facts.show,
    );
  if (gateway.tone === 'unknown' && gateway.cause !== 'depends-on-case') {
    const name = core.gateway.name;
    if (name === null) return gateway;
    return line(
      'unknown',
      'gateway-not-known',
      ({ sms }, show) => sms.sentThrough(show.number(number), name),
      facts.show,
    );
  }
  return line('ok', 'sms-sent', ({ sms }, show) => sms.sent(show.number(number)), facts.show);
}
