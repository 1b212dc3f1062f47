import type { ContactProperty } from '../../contact/contact.ts';
import type { FormModel } from '../../form/model.ts';

/** What a form's contacts are to get. */
export const WISHES = ['sms', 'replies', 'email', 'language', 'timeZone'] as const;
export type Wish = (typeof WISHES)[number];

export interface SetupWishes {
  readonly wanted: ReadonlySet<Wish>;
  /** ISO 3166 alpha-2: whose numbers people type. */
  readonly countries: readonly string[];
  /** The country of numbers without country code; null: these are refused. */
  readonly home: string | null;
}

export const PROPERTY_OF: Readonly<Record<Wish, ContactProperty>> = {
  sms: 'contact_phone_number',
  replies: 'contact_phone_number_is_verified',
  email: 'commcare_email_address',
  language: 'language_code',
  timeZone: 'time_zone',
};

/** What is ticked at first: SMS with replies, and what the form writes already. */
export function startingWishes(form: FormModel, countries: readonly string[]): SetupWishes {
  const written = WISHES.filter((wish) =>
    form.writes.some(
      ({ property, propertyWrite }) => property === PROPERTY_OF[wish] && propertyWrite.index === null,
    ),
  );
  return {
    wanted: new Set<Wish>(['sms', 'replies', ...written]),
    countries,
    home: countries.length === 1 ? (countries[0] ?? null) : null,
  };
}
