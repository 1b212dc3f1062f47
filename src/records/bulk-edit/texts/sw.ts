import { createPlural } from '../../../language/plural.ts';
import type { BulkEditTexts } from './en.ts';

const plural = createPlural('sw');

export const bulkEditSw: BulkEditTexts = {
  label: 'Caseline',
  use: (value) => `Andika \`${value}\` kwenye seli`,
  notTaken: 'Seli haikubali thamani hii. Ihariri kwa mkono.',
  after: (sentence) => `Baada ya Apply: ${sentence}`,
  empty: 'Baada ya Apply sifa hii ni tupu.',
  depends: 'HQ itakachofanya kinategemea sifa nyingine za kesi, ambazo si safu hapa.',
  actions: {
    heading: 'Kwa thamani zisizo sahihi za ukurasa huu',
    fill: 'Jaza',
    begins: (text, by) =>
      by === ''
        ? `Inaanza na ${text}: ondoa \`${text}\``
        : `Inaanza na ${text}: badilisha \`${text}\` kuwa \`${by}\``,
    beginsOfLength: (text, by, length) =>
      by === ''
        ? `Inaanza na ${text} na ina herufi ${length}: ondoa \`${text}\``
        : `Inaanza na ${text} na ina herufi ${length}: badilisha \`${text}\` kuwa \`${by}\``,
    ends: (text) => `Inaishia na ${text}: ondoa \`${text}\``,
    is: (text, by) =>
      by === '' ? `Ni \`${text}\`: ifanye tupu` : `Ni \`${text}\`: badilisha kuwa \`${by}\``,
    blanks: 'Ina nafasi mwanzoni au mwishoni: ziondoe',
    lower: 'Ina herufi kubwa: fanya herufi ndogo',
    upper: 'Ina herufi ndogo: fanya herufi kubwa',
    title: 'Ina herufi kubwa mahali pasipo sahihi: herufi kubwa mwanzoni mwa kila neno',
    marks: 'Ina nafasi au alama kati ya tarakimu: ziondoe',
    mends: (n, of) =>
      `Inarekebisha ${n} kati ya ${plural(of, { one: 'thamani # isiyo sahihi', other: 'thamani # zisizo sahihi' })} za ukurasa huu na haibadilishi nyingine.`,
    selected:
      'HQ hubadilisha kesi ulizochagua, hata kwenye kurasa nyingine. Angalia onyesho la awali kabla ya kutumia mabadiliko.',
    filled: 'Imejazwa. Bonyeza kitufe cha HQ kuona mabadiliko.',
    notTaken: 'Fomu ya HQ haikubali hili. Ijaze kwa mkono.',
  },
  card: {
    goTo: 'Nenda kwenye seli',
    old: 'Hili lilikuwepo kabla ya mabadiliko yako: Apply haiulizi juu yake.',
  },
  dialog: {
    title: 'Tumia mabadiliko haya?',
    errors: (n) =>
      plural(n, {
        one: 'Badiliko # la ukurasa huu si sahihi',
        other: 'Mabadiliko # ya ukurasa huu si sahihi',
      }),
    ownedWhy:
      'Ni mwasiliani mwenye nambari pekee anayepata majibu yake. Mabadiliko haya yangeiandika kwa mwasiliani mwingine.',
    goTo: 'Nenda kwenye seli',
    reason: 'Kwa nini utumie hata hivyo? (inaweza kubaki tupu)',
    saveAnyway: 'Tumia hata hivyo',
  },
  asking: 'Inauliza nani ana nambari zilizobadilishwa…',
  unasked: 'Haikuwezekana kuuliza nani ana nambari zilizobadilishwa; mabadiliko yanatumika hata hivyo.',
  panel: {
    empty: 'Hakuna kilichopatikana',
    emptyHint: 'Hakuna kosa lililopatikana kwenye seli za ukurasa huu.',
    old: (n) =>
      plural(n, {
        one: 'Kosa # lilikuwepo kabla ya mabadiliko yako. Apply haiulizi juu yake.',
        other: 'Makosa # yalikuwepo kabla ya mabadiliko yako. Apply haiulizi juu yake.',
      }),
    partly: 'Sehemu tu ya ukurasa huu ilikaguliwa',
    openPartly: (open) => `${open}. Sehemu tu ya ukurasa huu ilikaguliwa`,
  },
  status: {
    off: 'Imezimwa kwa ukurasa huu',
    unread: 'Hakuna kati ya sifa sita za ujumbe iliyo safu. Ziongeze chini ya Configure Columns.',
  },
};
