import { CONTACT_PROPERTIES, type ContactProperty, isContactProperty } from './contact.ts';
import { distance } from './distance.ts';
import { folded, isOtherData } from './other-names.ts';

/** Names that people use for the property although they are not spelled like it. */
const SLIPS: Readonly<Record<string, ContactProperty>> = {
  contact_phone: 'contact_phone_number',
  contact_number: 'contact_phone_number',
  contact_phone_no: 'contact_phone_number',
  phone_number_is_verified: 'contact_phone_number_is_verified',
  contact_phone_number_verified: 'contact_phone_number_is_verified',
  contact_phone_is_verified: 'contact_phone_number_is_verified',
  contact_phone_verified: 'contact_phone_number_is_verified',
  contact_number_verified: 'contact_phone_number_is_verified',
  contact_number_is_verified: 'contact_phone_number_is_verified',
  phone_is_verified: 'contact_phone_number_is_verified',
  contact_language_code: 'language_code',
  sms_language: 'language_code',
  commcare_email: 'commcare_email_address',
  contact_email_address: 'commcare_email_address',
  timezone: 'time_zone',
  time_zone_name: 'time_zone',
  lang_code: 'language_code',
  contact_backend: 'contact_backend_id',
  sms_backend_id: 'contact_backend_id',
};

/** The same however the words are joined: `contact-phone`, `contactPhone`. */
const FOLDED_SLIPS: ReadonlyMap<string, ContactProperty> = new Map(
  Object.entries(SLIPS).map(([name, property]) => [folded(name), property]),
);

const FARTHEST = 2;

/** The contact property that a name misses; null for the property itself and for names of other data. */
export function meantBy(name: string): ContactProperty | null {
  if (isContactProperty(name)) return null;
  const bare = folded(name);
  const slip = FOLDED_SLIPS.get(bare);
  if (slip) return slip;
  for (const property of CONTACT_PROPERTIES) {
    if (bare === folded(property)) return property;
  }
  if (isOtherData(name)) return null;
  for (const property of CONTACT_PROPERTIES) {
    if (isSecondOne(name, property)) continue;
    if (distance(name.toLowerCase(), property, FARTHEST) <= FARTHEST) return property;
  }
  return null;
}

/** `contact_phone_number_2`, `contact_phone_number2`, `time_zone_alt`: another value beside the first. */
function isSecondOne(name: string, property: string): boolean {
  return name.toLowerCase().startsWith(property) && /^(?:\d+|[_-].+)$/.test(name.slice(property.length));
}
