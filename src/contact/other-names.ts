import { CONTACT_PROPERTIES, type ContactProperty } from './contact.ts';

/**
 * Everyday words that stand one or two letters from a word of a contact property and make another name of it:
 * `time_done`, `home_zone`, `language_mode`, `contact_home_number`. Taken from the 10,000 most frequent English words
 * within distance 2, without inflections (`zones`), without words that fingers slip to rather than mean (`contract`),
 * and none for `commcare_email_address` and `contact_backend_id`, whose other words leave no other meaning.
 */
const EVERYDAY: Readonly<Partial<Record<ContactProperty, Readonly<Record<string, string>>>>> = {
  time_zone: {
    time: 'crime fire five game home line mine name nine same side site some the tide type',
    zone: 'bone code come done dose gone home line long mode more move node none note on once one phone role some tone',
  },
  language_code: { code: 'come core date done home mode node none note one role some tone zone' },
  contact_phone_number: { phone: 'home none one phase photo zone', number: 'member' },
  contact_phone_number_is_verified: { phone: 'home one', verified: 'unverified' },
};

const OTHER_NAMES: ReadonlySet<string> = new Set(
  CONTACT_PROPERTIES.flatMap((property) =>
    Object.entries(EVERYDAY[property] ?? {}).flatMap(([word, others]) =>
      others.split(' ').map((other) => folded(property.replace(word, other))),
    ),
  ),
);

const PROPERTIES: ReadonlySet<string> = new Set(CONTACT_PROPERTIES.map(folded));

/** A name without what people vary in names: capitals, `_`, `-`, blanks. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[_\-\s]/g, '');
}

/**
 * Whether a name, although its letters are near those of a contact property, is a name of its own: an everyday word
 * stands in the place of one of the property's words, or it numbers one of several (`contact_2_phone_number`).
 */
export function isOtherData(name: string): boolean {
  const bare = folded(name);
  const unnumbered = bare.replace(/\d/g, '');
  return OTHER_NAMES.has(bare.replace(/\d+$/, '')) || (unnumbered !== bare && PROPERTIES.has(unnumbered));
}
