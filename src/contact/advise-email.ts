import type { Contact } from './contact.ts';
import { isValidEmail } from './email.ts';
import { likelyDomain } from './email-domains.ts';
import { type EmailFault, readEmail } from './email-reading.ts';
import { nameCharacters } from './name-character.ts';
import type { Advice, AdviceSeverity } from './outcome-types.ts';

const PROPERTY = 'commcare_email_address';

function say(code: string, severity: AdviceSeverity, message: string, suggestion?: string | null): Advice {
  return typeof suggestion === 'string'
    ? { property: PROPERTY, code, severity, message, suggestion }
    : { property: PROPERTY, code, severity, message };
}

function adviseFault(fault: EmailFault, address: string | null): Advice {
  switch (fault.kind) {
    case 'blank-around':
      return say(
        'email-blank-around',
        'error',
        'There are blanks or line ends before or after the address. HQ does not remove them and refuses the address. Save it without them.',
        address,
      );
    case 'mailto':
      return say(
        'email-mailto',
        'error',
        'The address is written as a link. HQ refuses “mailto:”. Save only the address.',
        address,
      );
    case 'display-name':
      return say(
        'email-display-name',
        'error',
        'There is a name beside the address. HQ takes nothing but the address. Save what stands between < and >.',
        address,
      );
    case 'several':
      return say(
        'email-several-addresses',
        'error',
        'There are several addresses. HQ takes one for each contact and refuses a list. Save one of them.',
      );
    case 'no-at':
      return say(
        'email-incomplete',
        'error',
        'This is no e-mail address: it needs a name, an @ and a domain. HQ sends no e-mail to it.',
      );
    case 'dots':
      return say(
        'email-dots',
        'error',
        'A dot stands first, last or twice in a row, or a quotation mark is not closed. HQ refuses such an address. Check it.',
        address,
      );
    case 'too-long':
      return say(
        'email-too-long',
        'error',
        'The address is longer than 320 characters, and HQ refuses it. Check it.',
      );
    case 'domain':
      return say(
        'email-domain',
        'error',
        'What stands behind the @ is no domain that HQ takes: it needs a dot, an ending of at least two letters, and no hyphen first or last in a part. Check it.',
        address,
      );
    case 'characters':
      return say(
        'email-refused-characters',
        'error',
        `HQ refuses ${nameCharacters(fault.characters)} in this place of an address. Check the spelling.`,
        address,
      );
  }
}

/** Why HQ refuses an address, or why a message to it will probably not arrive. */
export function adviseEmail(contact: Contact): Advice[] {
  const raw = contact.commcare_email_address ?? '';
  if (raw === '') return [];
  const { faults, address } = readEmail(raw);
  const advice = faults.map((fault) => adviseFault(fault, address));
  const target = address ?? raw;
  const at = target.lastIndexOf('@');
  if (at < 0) return advice;
  const domain = target.slice(at + 1);
  const likely = likelyDomain(domain);
  const corrected = likely === null ? null : `${target.slice(0, at)}@${likely}`;
  if (corrected !== null && isValidEmail(corrected))
    advice.push(
      say(
        'email-domain-slip',
        'warning',
        `The domain looks like a slip of ${likely}. HQ sends to the address as it is written, to nobody or to a stranger. Check the spelling.`,
        corrected,
      ),
    );
  if (address !== null && (domain === 'localhost' || domain.startsWith('[')))
    advice.push(
      say(
        'email-not-public',
        'warning',
        'HQ takes this address, but mail servers on the internet do not deliver to it. Use an address with a domain name.',
      ),
    );
  return advice;
}
