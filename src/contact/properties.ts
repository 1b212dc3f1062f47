import { adviseEmail } from './advise-email.ts';
import { adviseGateway } from './advise-gateway.ts';
import { adviseLanguage } from './advise-language.ts';
import { advisePhone } from './advise-phone.ts';
import { adviseTimeZone } from './advise-time-zone.ts';
import { adviseVerified } from './advise-verified.ts';
import type { Contact, ContactProperty } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import { type Normalized, normalize } from './normalize.ts';
import type { Advice } from './outcome-types.ts';
import type { ProjectFacts } from './project.ts';
import { PROPERTY_TEXTS, type PropertyText } from './property-texts.ts';

/** All that Caseline knows of one property. Where only words are needed, `property-texts.ts` is lighter. */
export interface PropertyDescriptor extends PropertyText {
  /** The corrected value, or why there is none. */
  readonly normalize: (raw: string, project?: ProjectFacts) => Normalized;
  /** What a person should know of this value; other properties of the contact may matter to it. */
  readonly advise: (contact: Contact, options?: OutcomeOptions) => Advice[];
}

const ADVISERS: Readonly<Record<ContactProperty, PropertyDescriptor['advise']>> = {
  contact_phone_number: advisePhone,
  contact_phone_number_is_verified: adviseVerified,
  commcare_email_address: adviseEmail,
  time_zone: adviseTimeZone,
  language_code: adviseLanguage,
  contact_backend_id: adviseGateway,
};

/** The six properties, in the order of `CONTACT_PROPERTIES`. */
export const PROPERTIES: readonly PropertyDescriptor[] = PROPERTY_TEXTS.map((text) => ({
  ...text,
  normalize: (raw, project) => normalize(text.name, raw, project),
  advise: ADVISERS[text.name],
}));
