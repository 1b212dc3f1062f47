import { createPlural } from '../../../language/plural.ts';
import type { CardTexts } from './en.ts';

const plural = createPlural('sw');

export const cardSw: CardTexts = {
  position: (index: number, total: number) => `${index} kati ya ${total}`,
  previous: 'Tatizo lililotangulia hapa',
  next: 'Tatizo linalofuata hapa',
  suggestions: 'Mapendekezo: yakague kabla ya kuyatumia',
  goTo: 'Nenda kwenye swali',
  elsewhere: 'Fungua kwenye kijenzi cha fomu',
  ignore: 'Puuza hapa',
  ignoreReason: 'Kwa nini ni sahihi hapa? (inaweza kuachwa tupu)',
  ignoreHint: '“Puuza” ni kwa kilichopo hapa sasa: kikibadilika kinakaguliwa tena.',
  ignoreConfirm: 'Puuza',
  ignoreRule: 'Puuza kanuni hii hapa',
  cancel: 'Ghairi',
  /** Behind it: the rest of why, and what else is to be known. */
  why: 'Kwa nini?',
  locked: 'Swali hili limefungwa: lifungue kwenye kijenzi cha fomu ili kulibadilisha.',
  docs: 'Kuhusu kanuni hii',
  old: 'Hili lilikuwepo kwenye fomu ulipoifungua: kuhifadhi hakuulizi kulihusu.',
  fixed: (left: number) =>
    left === 0
      ? 'Imesahihishwa. Hakuna tatizo lililobaki.'
      : `Imesahihishwa. ${plural(left, { one: 'Limebaki tatizo #.', other: 'Yamebaki matatizo #.' })}`,
};
