import type { SpellingTexts } from './en.ts';

/** Kinds of spellings of a number or an address, as messages and tables of examples name them. */
export const spellingsSw: SpellingTexts = {
  international: 'namba ya kimataifa',
  'with-code': 'namba pamoja na msimbo wa nchi',
  'without-code': 'namba bila msimbo wa nchi',
  national: 'namba ya kitaifa',
  'from-abroad': 'namba kama inavyopigwa kutoka nje ya nchi',
  'zero-in-brackets': 'namba yenye (0) ndani yake',
  slashes: 'namba yenye mikwaju',
  extension: 'namba yenye namba ya ndani',
  letters: 'herufi',
  'three-digits': 'tarakimu tatu',
  'other-script': 'namba kwa tarakimu za mwandiko mwingine',
  'no-answer': 'bila jibu',
  'two-numbers': 'namba mbili',
  address: 'anwani',
  'long-address': 'anwani ndefu',
  'address-blank': 'anwani na nafasi tupu',
  'blank-address': 'nafasi tupu na anwani',
  'two-addresses': 'anwani mbili',
  'name-address': 'jina na anwani',
  'no-dot': 'kikoa bila nukta',
  'two-dots': 'nukta mbili',
  'no-at': 'bila @',
  word: 'neno',
};
