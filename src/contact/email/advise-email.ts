import { Advice, type AdviceSeverity, inEnglish } from '../advice/advice.ts';
import type { AdviceText } from '../advice/advice-text.ts';
import type { Contact } from '../contact.ts';
import { blankPlace } from '../show-blanks.ts';
import { isValidEmail } from './email.ts';
import { likelyDomain } from './email-domains.ts';
import { type EmailFault, readEmail } from './email-reading.ts';
import { emailEn } from './texts/en.ts';

const ENGLISH = { email: emailEn };
type Write = (texts: typeof ENGLISH) => AdviceText;

function say(code: string, severity: AdviceSeverity, write: Write, suggestion?: string | null): Advice {
  const text = inEnglish(ENGLISH, write);
  return new Advice('commcare_email_address', code, severity, text, suggestion ?? undefined);
}

function adviseFault(fault: EmailFault, raw: string, address: string | null): Advice {
  switch (fault.kind) {
    case 'blank-around': {
      const place = blankPlace(raw) ?? 'both';
      return say('email-blank-around', 'error', ({ email }) => email.blankAround(place), address);
    }
    case 'mailto':
      return say('email-mailto', 'error', ({ email }) => email.mailto(), address);
    case 'display-name':
      return say('email-display-name', 'error', ({ email }) => email.displayName(), address);
    case 'several':
      return say('email-several-addresses', 'error', ({ email }) => email.several());
    case 'no-at':
      return say('email-incomplete', 'error', ({ email }) => email.incomplete());
    case 'dots':
      return say('email-dots', 'error', ({ email }) => email.dots(), address);
    case 'too-long':
      return say('email-too-long', 'error', ({ email }) => email.tooLong());
    case 'domain':
      return say('email-domain', 'error', ({ email }) => email.domain(), address);
    case 'characters': {
      const { characters } = fault;
      return say('email-refused-characters', 'error', ({ email }) => email.characters(characters), address);
    }
  }
}

/** Why HQ refuses an address, or why a message to it will probably not arrive. */
export function adviseEmail(contact: Contact): readonly Advice[] {
  const raw = contact.commcare_email_address ?? '';
  if (raw === '') return [];
  const { faults, address } = readEmail(raw);
  const target = address ?? raw;
  const at = target.lastIndexOf('@');
  const domain = target.slice(at + 1);
  const likely = at < 0 ? null : likelyDomain(domain);
  const corrected = likely === null ? null : `${target.slice(0, at)}@${likely}`;
  const slip = corrected !== null && isValidEmail(corrected) ? corrected : null;
  // Who is offered a repair gets all of it: an address without its blank that goes to a stranger is none.
  const advice = faults.map((fault) => adviseFault(fault, raw, slip ?? address));
  if (slip !== null && likely !== null)
    advice.push(say('email-domain-slip', 'warning', ({ email }) => email.slip(likely), slip));
  if (address !== null && (domain === 'localhost' || domain.startsWith('[')))
    advice.push(say('email-not-public', 'warning', ({ email }) => email.notPublic()));
  return advice;
}
