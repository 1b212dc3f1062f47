import { createPlural } from '../../../language/plural.ts';
import type { DrawerGap } from '../drawer-view.ts';
import type { DrawerTexts } from './en.ts';

const plural = createPlural('sw');

export const drawerSw: DrawerTexts = {
  /** Name of the region, for screen readers. */
  name: 'Mwasiliani wa ujumbe',
  /** Before anything was typed. */
  nothing: 'Bado hakuna namba wala anwani ya barua pepe iliyoandikwa.',
  /** Half a number is not judged. */
  typing: 'Ukimaliza kuandika, Caseline itasema hapa HQ itafanya nini.',
  /** After the sentence about SMS, which it belongs to. */
  held: 'Majibu yanaenda kwa mtu mwingine, mwenye namba hii',
  /** After each sentence. */
  end: '.',
  showHolder: 'Onyesha ni nani',
  details: 'Maelezo zaidi',
  /** How many contacts the form makes or changes. */
  more: (contacts: number) => plural(contacts, { one: 'Mwasiliani #', other: 'Waasiliani #' }),
  row: (contact: string, row: number) => `${contact}, mstari ${row}`,
  /** Before the values that may have been meant. */
  meant: (question: string) => `${question}: je, ulimaanisha…?`,
  /** The page's own words against an answer. */
  refused: (said: string) => `ukurasa huu haukubali jibu: ${said}`,
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Tumia ${value}`,
  useEmpty: 'Acha tupu',
  enterClears:
    'Kwenye ukurasa huu kitufe cha Enter kinaweza kuondoa jibu, kwa mfano chaguo la kwanza, badala ya kutuma fomu. Tumia Tab kuendelea na kitufe cha Submit kutuma. CommCare HQ ndiyo inayofanya hivyo, si Caseline.',
  gap: {
    reading: 'Muundo wa programu hii unasomwa.',
    names:
      'Maswali yanaunganishwa na sifa kwa majina yake tu. Maswali au hesabu nyingine zinaweza pia kumwandikia mwasiliani.',
    'no-app': 'Anwani haisemi hii ni programu gani, kwa hiyo muundo wake haukuweza kusomwa.',
    forbidden: 'Jukumu lako halikuruhusu kuona muundo wa programu hii.',
    unreachable: 'Muundo wa programu hii haukuweza kusomwa: CommCare HQ haikujibu.',
    garbage: 'Muundo wa programu hii haukuweza kusomwa: CommCare HQ ilijibu kitu kingine.',
    'too-large': 'Muundo wa programu hii ni mkubwa mno kusomwa hapa.',
    'no-match': 'Fomu hii haikupatikana kwenye muundo wa programu: huenda umebadilika tangu hapo.',
  } satisfies Readonly<Record<DrawerGap, string>>,
};
