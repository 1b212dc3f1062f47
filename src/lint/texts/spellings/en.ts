import type { WitnessName } from '../../probes/witness.ts';

export type SpellingTexts = Readonly<Record<WitnessName, string>>;

/** Kinds of spellings of a number or an address, as messages and tables of examples name them. */
export const spellingsEn: SpellingTexts = {
  international: 'the international number',
  'with-code': 'the number with its country code',
  'without-code': 'the number without country code',
  national: 'the national number',
  'from-abroad': 'the number as it is dialled from abroad',
  'zero-in-brackets': 'the number with (0) in it',
  slashes: 'the number with slashes',
  extension: 'the number with an extension',
  letters: 'letters',
  'three-digits': 'three digits',
  'other-script': 'the number in digits of another script',
  'no-answer': 'no answer',
  'two-numbers': 'two numbers',
  address: 'an address',
  'long-address': 'a long address',
  'address-blank': 'an address and a blank',
  'blank-address': 'a blank and an address',
  'two-addresses': 'two addresses',
  'name-address': 'a name and an address',
  'no-dot': 'a domain without a dot',
  'two-dots': 'two dots',
  'no-at': 'no @',
  word: 'a word',
};
