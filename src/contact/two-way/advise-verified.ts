import { Advice, type AdviceSeverity, inEnglish } from '../advice/advice.ts';
import type { AdviceText } from '../advice/advice-text.ts';
import type { Contact } from '../contact.ts';
import { storedNumber } from '../phone/phone.ts';
import { strip } from '../python.ts';
import { flagReading } from './flag-reading.ts';
import { verifiedEn } from './texts/en.ts';
import { isVerified } from './verified.ts';

const ENGLISH = { verified: verifiedEn };
type Write = (texts: typeof ENGLISH) => AdviceText;

const LONGEST_QUOTE = 40;

function say(code: string, severity: AdviceSeverity, write: Write, suggestion?: string): Advice {
  const text = inEnglish(ENGLISH, write);
  return new Advice('contact_phone_number_is_verified', code, severity, text, suggestion);
}

/** What is odd about the flag: it verifies though it says no, or nobody can say what it means, or it has no effect. */
export function adviseVerified(contact: Contact): readonly Advice[] {
  const value = contact.contact_phone_number_is_verified;
  const phone = contact.contact_phone_number ?? '';
  if (value === '1' && phone !== '') return [];
  if (!isVerified(value) || value === undefined)
    return storedNumber(phone) === null
      ? []
      : [say('verified-missing', 'info', ({ verified }) => verified.missing(), '1')];
  const reading = flagReading(value);
  const shown = strip(value).slice(0, LONGEST_QUOTE);
  if (reading === 'no')
    return [say('verified-reads-as-no', 'error', ({ verified }) => verified.readsAsNo(shown), '')];
  const advice: Advice[] = [];
  if (shown === '') advice.push(say('verified-blank', 'error', ({ verified }) => verified.blank(), ''));
  else if (value !== '1')
    advice.push(
      reading === 'yes'
        ? say('verified-not-one', 'info', ({ verified }) => verified.notOne(), '1')
        : say('verified-not-one', 'warning', ({ verified }) => verified.unclear(shown)),
    );
  if (strip(phone) === '')
    advice.push(say('verified-without-number', 'warning', ({ verified }) => verified.withoutNumber()));
  return advice;
}
