import { strip } from '../python.ts';
import { isEmailDomain, isEmailUser, isValidEmail } from './email.ts';

/** Why HQ refuses an address. */
export type EmailFault =
  | {
      readonly kind:
        | 'blank-around'
        | 'mailto'
        | 'display-name'
        | 'several'
        | 'no-at'
        | 'dots'
        | 'too-long'
        | 'domain';
    }
  | { readonly kind: 'characters'; readonly characters: readonly string[] };

export interface EmailReading {
  readonly faults: readonly EmailFault[];
  /** The address that was meant, where there is one and HQ takes it. */
  readonly address: string | null;
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** As keyboards for wide characters write it. */
const WIDE_AT = /[\uff20\ufe6b]/g;
const DISPLAY_NAME = /^[^<>]*<([^<>]*)>$/;
const SEVERAL = /@[^,;/\s]+(?:[,;/]\s*|\s+)\S*@/;
const USER_SIGN = /[-!#$%&'*+/=?^_`{}|~0-9A-Za-z.]/;
const DOMAIN_SIGN = /[-.0-9A-Za-z\u00a1-\uffff]/;

/** The characters of an address that HQ takes in no place there, each once. */
function refusedCharacters(user: string, domain: string): string[] {
  const quoted = user.startsWith('"') && user.endsWith('"');
  const literal = domain.startsWith('[');
  return [
    ...new Set([
      ...Array.from(quoted ? '' : user).filter((sign) => !USER_SIGN.test(sign)),
      ...Array.from(literal ? '' : domain).filter((sign) => sign.length > 1 || !DOMAIN_SIGN.test(sign)),
    ]),
  ];
}

/** Reads an address that HQ refuses: what is wrong with it, and which one was meant. */
export function readEmail(raw: string): EmailReading {
  if (isValidEmail(raw)) return { faults: [], address: raw };
  const faults: EmailFault[] = [];
  let text = strip(raw.slice(0, 1000));
  if (text.length !== Math.min(raw.length, 1000)) faults.push({ kind: 'blank-around' });
  const named = DISPLAY_NAME.exec(text);
  if (named?.[1] !== undefined) {
    faults.push({ kind: 'display-name' });
    text = strip(named[1]);
  }
  if (/^mailto:/i.test(text)) {
    faults.push({ kind: 'mailto' });
    text = strip(text.slice(7));
  }
  const wide = text.includes('@') ? null : text.match(WIDE_AT);
  if (wide) {
    faults.push({ kind: 'characters', characters: [...new Set(wide)] });
    text = text.replace(WIDE_AT, '@');
  }
  if (SEVERAL.test(text)) return { faults: [...faults, { kind: 'several' }], address: null };
  const at = text.lastIndexOf('@');
  if (at < 0) return { faults: [...faults, { kind: 'no-at' }], address: null };
  if (raw.length > 640 || text.length > 320)
    return { faults: [...faults, { kind: 'too-long' }], address: null };
  const user = text.slice(0, at);
  const domain = text.slice(at + 1);
  const characters = refusedCharacters(user, domain);
  if (characters.length > 0) faults.push({ kind: 'characters', characters });
  else if (!isEmailUser(user)) faults.push({ kind: user === '' ? 'no-at' : 'dots' });
  else if (/\.\.|^\.|\.$/.test(domain)) faults.push({ kind: 'dots' });
  else if (!isEmailDomain(domain)) faults.push({ kind: 'domain' });
  const repaired = text
    .replace(INVISIBLE, '')
    .replace(/\s*@\s*/, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/^\./, '')
    .replace(/\.@/, '@')
    .replace(/@\./, '@')
    .replace(/[.,;:]+$/, '');
  return { faults, address: isValidEmail(repaired) ? repaired : null };
}
