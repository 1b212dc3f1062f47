import type { Tone } from '../../../contact/verdict/verdict-line.ts';
import { createPlural } from '../../../language/plural.ts';
import type { DrawerGap } from '../drawer-view.ts';
import type { DrawerTexts } from './en.ts';

const plural = createPlural('sw');

export const drawerSw: DrawerTexts = {
  /** Name of the region, for screen readers. */
  name: 'Mwasiliani wa ujumbe',
  replies: 'Majibu',
  /** What the signs say, for screen readers. */
  tone: {
    ok: 'kama ilivyokusudiwa',
    late: 'kuchelewa',
    doubtful: 'shaka',
    fails: 'inashindwa',
    absent: 'haijaombwa',
    unknown: 'haijulikani',
  } satisfies Readonly<Record<Tone | 'absent', string>>,
  /** How many contacts the form makes or changes. */
  more: (contacts: number) => plural(contacts, { one: 'mwasiliani #', other: 'waasiliani #' }),
  row: (contact: string, row: number) => `${contact}, mstari ${row}`,
  /** Before the name of the property that a corrected value is for. */
  meant: 'Huenda ilikusudiwa kwa',
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
