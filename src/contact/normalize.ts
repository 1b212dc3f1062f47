import type { ContactProperty } from './contact.ts';
import { readEmail } from './email-reading.ts';
import { findGateway, hasInnerSpace, normalizeGatewayName } from './gateway.ts';
import { isLanguageCode } from './language.ts';
import { readLanguage } from './language-reading.ts';
import { isValidNumber } from './numbering.ts';
import { readPhone } from './phone-reading.ts';
import type { ProjectFacts } from './project.ts';
import { strip } from './python.ts';
import { currentZoneName, isCommonZone, lookUpZone } from './time-zone.ts';
import { readsAsNo } from './verified.ts';
import { readZone } from './zone-reading.ts';

/** The value as HQ should get it, or why nobody but a person can say. */
export type Normalized =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'none'; readonly why: string; readonly candidates: readonly string[] };

function value(text: string): Normalized {
  return { kind: 'value', value: text };
}

function none(why: string, candidates: readonly string[] = []): Normalized {
  return { kind: 'none', why, candidates };
}

function normalizePhone(raw: string, project: ProjectFacts | undefined): Normalized {
  const { stored, oddities, candidates } = readPhone(raw, project?.countries);
  // What HQ would send to a real number stays, unless the spelling shows that another one was meant.
  if (
    stored !== null &&
    isValidNumber(stored) &&
    oddities.every((oddity) => oddity === 'country-code-missing')
  )
    return value(stored);
  const [first] = candidates;
  const numbers = candidates.map(({ digits }) => digits);
  if (!first) return none('No valid phone number can be read from this value.');
  return candidates.length === 1
    ? value(first.digits)
    : none('The value can be read as several numbers.', numbers);
}

function normalizeEmail(raw: string): Normalized {
  const { address } = readEmail(raw);
  return address === null ? none('No single e-mail address can be read from this value.') : value(address);
}

function normalizeZone(raw: string, project: ProjectFacts | undefined): Normalized {
  const name = lookUpZone(raw);
  if (name !== null) return value(isCommonZone(name) ? name : (currentZoneName(name) ?? name));
  const { certain, candidates } = readZone(raw, project?.countries);
  if (certain !== null) return value(certain);
  return none(
    candidates.length === 0 ? 'HQ knows no zone like this.' : 'The value may mean one of several zones.',
    candidates,
  );
}

function normalizeLanguage(raw: string, project: ProjectFacts | undefined): Normalized {
  const languages = project?.languages;
  if (languages ? languages.includes(raw) : isLanguageCode(raw)) return value(raw);
  const { code, certain } = readLanguage(raw, languages);
  if (code !== null && certain) return value(code);
  return none(
    languages ? 'The project has no language of this code.' : 'This is no language code.',
    code === null ? [] : [code],
  );
}

function normalizeGateway(raw: string, project: ProjectFacts | undefined): Normalized {
  const name = normalizeGatewayName(raw);
  if (project?.gateways)
    return findGateway(name, project.gateways) === null
      ? none('The project may use no gateway of this name.')
      : value(name);
  return hasInnerSpace(name) ? none('A name of a gateway has no blanks inside.') : value(name);
}

/**
 * The corrected value of a property: what HQ takes and what was meant. A value that is right comes back as it is, an
 * empty or blank one comes back empty. Normalising twice changes nothing.
 */
export function normalize(
  property: ContactProperty,
  raw: string,
  project?: ProjectFacts | undefined,
): Normalized {
  if (strip(raw) === '') return value('');
  switch (property) {
    case 'contact_phone_number':
      return normalizePhone(raw, project);
    case 'contact_phone_number_is_verified':
      return value(readsAsNo(raw) ? '' : '1');
    case 'commcare_email_address':
      return normalizeEmail(raw);
    case 'time_zone':
      return normalizeZone(raw, project);
    case 'language_code':
      return normalizeLanguage(raw, project);
    case 'contact_backend_id':
      return normalizeGateway(raw, project);
  }
}
