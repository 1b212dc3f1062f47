import type { AdviceText } from '../../advice/advice-text.ts';
import type { timeZoneEn, ZoneRemedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'Hapo HQ inatumia saa za eneo la mradi bila kusema, kwa hiyo ujumbe unafika saa isiyo sahihi.';

const PLACES = { start: 'mwanzoni mwa', end: 'mwishoni mwa', both: 'pande zote za' } as const;

function use({ candidates, summerDiffers }: ZoneRemedy): string {
  if (candidates.length === 0) return 'Chagua eneo kwenye orodha chini ya Default Timezone.';
  const which = `Huenda ilikusudiwa: ${candidates.join(', ')}.`;
  return summerDiffers ? `${which} Hazibadilishi saa siku zile zile: chagua kwa mahali.` : which;
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const timeZoneSw: typeof timeZoneEn = {
  blank: () =>
    text(
      'Thamani ina nafasi tupu tu (␣).',
      'Hifadhi thamani tupu.',
      'HQ haijui eneo kama hilo na inatumia la mradi.',
    ),
  blankAround: (shown: string, place: 'start' | 'end' | 'both', remedy: ZoneRemedy) =>
    text(`Kuna nafasi tupu (␣) ${PLACES[place]} “${shown}”.`, use(remedy), `HQ haiiondoi. ${WHY}`),
  spelling: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” si tahajia ya eneo: _ kwa nafasi ya ndani, / kati ya bara na mji.`, use(remedy), WHY),
  offset: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” ni tofauti ya saa, si saa za eneo.`,
      use(remedy),
      `Itakuwa si sahihi saa zikibadilika. ${WHY}`,
    ),
  abbreviation: (shown: string, remedy: ZoneRemedy) =>
    text(
      remedy.candidates.length > 1
        ? `“${shown}” ni kifupisho cha maeneo kadhaa.`
        : `“${shown}” ni kifupisho, si jina la eneo.`,
      use(remedy),
      WHY,
    ),
  windows: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” ni jina ambalo Windows inaita saa za eneo.`, use(remedy), WHY),
  place: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” ni mahali, si jina la eneo la saa.`, use(remedy), WHY),
  nearMiss: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” si saa za eneo ambazo HQ inazijua.`, use(remedy), WHY),
  unknown: (shown: string) =>
    text(
      `“${shown}” si saa za eneo ambazo HQ inazijua.`,
      'Chagua eneo kwenye orodha chini ya Default Timezone.',
      WHY,
    ),
  sign: (name: string, hours: string, behind: boolean) =>
    text(
      `${name} iko ${hours === '1' ? 'saa' : 'saa'} ${hours} ${behind ? 'nyuma ya' : 'mbele ya'} UTC.`,
      'Tumia eneo la mji.',
      'Katika majina haya alama ni kinyume cha watu wanavyotarajia, na hayabadiliki na saa za majira ya joto.',
    ),
  alias: (name: string, current: string) =>
    text(
      `${name} ni jina la zamani la ${current}.`,
      `Tumia ${current}.`,
      'HQ inajua jina la zamani, lakini hailitoi, kwa hiyo anayesoma kesi huenda asilijue.',
    ),
  aliasOtherSummer: (name: string, current: string) =>
    text(
      `${name} ni jina la zamani. HQ inalijua, lakini hailitoi.`,
      `Tumia eneo la mji. Jina la leo lililo karibu, ${current}, linabadilisha saa siku nyingine.`,
      'Anayesoma kesi huenda asijue jina la zamani.',
    ),
};
