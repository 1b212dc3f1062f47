import type { ContactProperty } from '../contact.ts';

export interface PropertyText {
  /** A short name for headings. */
  readonly title: string;
  /** What HQ does with the value, in a sentence. */
  readonly use: string;
  /** A value that HQ takes as it was meant. */
  readonly example: string;
  /** What HQ does when the property is missing or empty. */
  readonly empty: string;
}

/** The six properties in words. Facts 5 and 8. */
export type PropertyTexts = Readonly<Record<ContactProperty, PropertyText>>;

export const propertiesEn: PropertyTexts = {
  contact_phone_number: {
    title: 'Phone number',
    use: 'HQ sends SMS to this number: country code and number, digits only.',
    example: '254712345678',
    empty: 'The contact gets no SMS.',
  },
  contact_phone_number_is_verified: {
    title: 'Verified phone number',
    use: 'When this is 1, HQ registers the number for two-way messages, so that replies and SMS surveys reach this contact.',
    example: '1',
    empty: 'HQ sends to the number, but replies are not taken for this contact.',
  },
  commcare_email_address: {
    title: 'E-mail address',
    use: 'HQ sends e-mail messages to this one address.',
    example: 'amina@example.org',
    empty: 'The contact gets no e-mail.',
  },
  time_zone: {
    title: 'Time zone',
    use: 'HQ sends scheduled messages at the hour of this zone.',
    example: 'Africa/Nairobi',
    empty: "HQ uses the project's time zone.",
  },
  language_code: {
    title: 'Language',
    use: 'HQ sends the translation with exactly this code, one of those under Messaging > Languages.',
    example: 'en',
    empty: "HQ uses the project's language.",
  },
  contact_backend_id: {
    title: 'SMS gateway',
    use: 'HQ sends SMS to this contact through the gateway of this name.',
    example: 'TWILIO_KE',
    empty: 'HQ chooses the gateway by the number.',
  },
};
