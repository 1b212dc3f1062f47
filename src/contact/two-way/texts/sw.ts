import type { AdviceText } from '../../advice/advice-text.ts';
import type { verifiedEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

export const verifiedSw: typeof verifiedEn = {
  missing: () =>
    text(
      'Namba haijawekewa alama kuwa imethibitishwa.',
      'Ikiwa mtu alikubali kupata ujumbe, hifadhi 1.',
      'La sivyo HQ inatuma tu: majibu na madodoso ya SMS hayafanyi kazi.',
    ),
  readsAsNo: (value: string) =>
    text(
      `“${value}” inaonekana kama “hapana”, lakini HQ inaichukua kuwa “imethibitishwa”.`,
      'Kuacha namba bila kuthibitishwa, hifadhi thamani tupu.',
      'HQ inachukua kila thamani isiyo tupu kuwa “imethibitishwa”.',
    ),
  blank: () =>
    text(
      'Thamani ina nafasi tupu tu (␣). Inaonekana tupu, lakini HQ inaichukua kuwa “imethibitishwa”.',
      'Hifadhi 1 ikiwa mtu alikubali, la sivyo thamani tupu.',
      'HQ inachukua kila thamani isiyo tupu kuwa “imethibitishwa”.',
    ),
  notOne: () =>
    text(
      'HQ inachukua thamani hii kuwa “imethibitishwa”, lakini si 1.',
      'Hifadhi 1.',
      'Maelezo ya HQ yanaomba 1, na ukaguzi wa baadaye unaweza kuomba pia.',
    ),
  unclear: (value: string) =>
    text(
      `HQ inachukua “${value}” kuwa “imethibitishwa”, vyovyote ilivyokusudiwa.`,
      'Ikiwa mtu alikubali kupata ujumbe, hifadhi 1, la sivyo thamani tupu.',
      'Hii inahesabiwa kuwa imethibitishwa: HQ inachukua hivyo kila thamani isiyo tupu.',
    ),
  withoutNumber: () =>
    text(
      'Mwasiliani amewekewa alama kuwa amethibitishwa lakini hana namba ya simu.',
      'Hifadhi namba pia.',
      'HQ haiwezi kutuma kwake wala kupokea kutoka kwake.',
    ),
};
