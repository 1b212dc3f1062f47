import type { Advice } from './advice/advice.ts';
import { CONTACT_PROPERTIES, type Contact, type ContactProperty } from './contact.ts';
import { adviseEmail } from './email/advise-email.ts';
import { normalizeEmail } from './email/normalize-email.ts';
import { adviseGateway } from './gateway/advise-gateway.ts';
import { normalizeGateway } from './gateway/normalize-gateway.ts';
import { adviseLanguage } from './language/advise-language.ts';
import { normalizeLanguage } from './language/normalize-language.ts';
import type { Normalize } from './normalized.ts';
import type { OutcomeOptions } from './outcome/core-outcome.ts';
import { advisePhone } from './phone/advise-phone.ts';
import { normalizePhone } from './phone/normalize-phone.ts';
import { adviseTimeZone } from './time-zone/advise-time-zone.ts';
import { normalizeZone } from './time-zone/normalize-zone.ts';
import { adviseVerified } from './two-way/advise-verified.ts';
import { normalizeFlag } from './two-way/normalize-flag.ts';
import { CHANNEL_OF, type Channel } from './verdict/types.ts';

/** All that Caseline knows of one property, but for its words (`texts/`). */
export interface PropertyDescriptor {
  /** The corrected value of one that is not blank, or why there is none; `normalize` takes any. */
  readonly normalize: Normalize;
  /** What a person should know of this value; other properties of the contact may matter to it. */
  readonly advise: (contact: Contact, options: OutcomeOptions) => readonly Advice[];
  /** The channel of the verdict that it decides first. */
  readonly channel: Channel;
}

const made = <Name extends ContactProperty>(
  name: Name,
  own: Pick<PropertyDescriptor, 'normalize' | 'advise'>,
): PropertyDescriptor => ({ ...own, channel: CHANNEL_OF[name] });

/** The one table of the properties: whoever needs one thing of each takes it from here. */
export const PROPERTY = {
  contact_phone_number: made('contact_phone_number', { normalize: normalizePhone, advise: advisePhone }),
  contact_phone_number_is_verified: made('contact_phone_number_is_verified', {
    normalize: normalizeFlag,
    advise: adviseVerified,
  }),
  commcare_email_address: made('commcare_email_address', { normalize: normalizeEmail, advise: adviseEmail }),
  time_zone: made('time_zone', { normalize: normalizeZone, advise: adviseTimeZone }),
  language_code: made('language_code', { normalize: normalizeLanguage, advise: adviseLanguage }),
  contact_backend_id: made('contact_backend_id', { normalize: normalizeGateway, advise: adviseGateway }),
} satisfies Record<ContactProperty, PropertyDescriptor>;

/** The same as a list, in the order of `CONTACT_PROPERTIES`. */
export const PROPERTIES = CONTACT_PROPERTIES.map((name) => ({ name, ...PROPERTY[name] }));
