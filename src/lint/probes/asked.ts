import type { ContactProperty } from '../../contact/contact.ts';
import type { QuestionKind } from '../../form/source.ts';

/** What a question asks for, where it is no text. */
export type Asked = 'date' | 'time' | 'date-time' | 'number' | 'place' | 'media';

/** Properties that take a text of a certain kind. The flag takes anything. */
export type Wanted = Exclude<ContactProperty, 'contact_phone_number_is_verified'>;

export const ASKED_BY: Partial<Record<QuestionKind, Asked>> = {
  date: 'date',
  time: 'time',
  'date-time': 'date-time',
  int: 'number',
  long: 'number',
  decimal: 'number',
  geopoint: 'place',
  media: 'media',
};

export function isWanted(property: ContactProperty): property is Wanted {
  return property !== 'contact_phone_number_is_verified';
}
