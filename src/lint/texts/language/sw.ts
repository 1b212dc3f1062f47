import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsSw } from '../words/sw.ts';
import type { languageRulesEn } from './en.ts';

const { either, list, named } = wordsSw;

const LANGUAGE_UNKNOWN_WHY =
  'CommCare HQ inalinganisha msimbo hasa, herufi kwa herufi. Kwa msimbo ambao haina inatuma lugha ya kawaida ya mradi, au haitumi ujumbe kabisa.';
const TIME_ZONE_UNKNOWN_WHY =
  'Haisemi popote: ujumbe kwa mwasiliani huyu unafuata saa za eneo la mradi kimyakimya, kwa hiyo unaweza kufika usiku.';

/** A number of hours from Greenwich. */
function offset(hours: number, ahead: boolean): string {
  return `${hours === 1 ? 'saa' : 'saa'} ${hours} ${ahead ? 'mbele ya' : 'nyuma ya'} Greenwich`;
}

/** What the rules say. */
export const languageRulesSw: typeof languageRulesEn = {
  'language-choice-missing': {
    missing: (question: string, languages: readonly string[]): Message => ({
      what: `${named(question)} haitoi ${list(languages)}, ambayo mradi una ujumbe wake.`,
      why: 'Wanaoizungumza wanalazimika kuchagua lugha nyingine na kupata ujumbe kwa hiyo.',
      how: 'Ongeza chaguo lenye thamani hii, ikiwa watu hawa wanaulizwa.',
    }),
    title: (languages: readonly string[]): string => `Ongeza ${languages.join(', ')}`,
  },
  'language-free-text': {
    free: (question: string): Message => ({
      what: `Msimbo wa lugha unaandikwa kwa mkono kwenye ${named(question)}.`,
      why: 'CommCare HQ inalinganisha msimbo herufi kwa herufi na Messaging > Languages. `English`, `EN` au nafasi tupu mwishoni si lugha kwake: mtu anapata lugha ya kawaida ya mradi, au hapati ujumbe.',
      how: 'Tumia swali la machaguo ambalo thamani zake ni misimbo.',
    }),
  },
  'language-unknown': {
    unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
      what: `Mradi hauna lugha ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how:
        languages.length > 0
          ? `Tumia mmoja wa misimbo ya Messaging > Languages (${list(languages, 6)}), au ongeza lugha huko.`
          : 'Ongeza lugha chini ya Messaging > Languages.',
    }),
    noCode: (codes: readonly string[]): Message => ({
      what: `Hakuna msimbo wa lugha ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Tumia msimbo wa Messaging > Languages: herufi ndogo mbili au tatu, kama `en` au `fra`.',
    }),
    undecided: (codes: readonly string[]): Message => ({
      what: `Haikuweza kukaguliwa kama mradi una lugha ${either(codes)}: lugha zake hazijulikani hapa.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Linganisha na orodha chini ya Messaging > Languages.',
    }),
  },
  'time-zone-deprecated': {
    old: (text: string, current: string | null): Message => ({
      what: `${quote(text)} haipo kwenye orodha ya saa za maeneo ambayo CommCare HQ inaonyesha.`,
      why: 'CommCare HQ bado inalijua jina, kwa hiyo ujumbe unafika saa sahihi. Hakuna anayeweza kulichagua kwenye CommCare HQ, na programu nyingine huenda zisilijue.',
      how: current ? `Tumia jina la leo, ${quote(current)}.` : 'Tumia jina la mahali, kama `Africa/Nairobi`.',
    }),
  },
  'time-zone-free-text': {
    free: (question: string): Message => ({
      what: `Saa za eneo zinaandikwa kwa mkono kwenye ${named(question)}.`,
      why: 'CommCare HQ inajua majina kamili kama `Africa/Nairobi` tu. Kwa kingine chochote inatumia saa za eneo la mradi kimyakimya, kwa hiyo ujumbe unaweza kufika usiku.',
      how: 'Tumia swali la machaguo au jedwali la marejeleo lenye majina, au thamani iliyofichwa.',
    }),
  },
  'time-zone-sign': {
    sign: (text: string, hours: number, ahead: boolean): Message => ({
      what: `${quote(text)} ni saa iliyo ${offset(hours, ahead)}: alama ina maana kinyume cha inavyoonekana.`,
      why: 'Katika majina haya `+` ina maana magharibi mwa Greenwich. Ikiwa upande mwingine ulikusudiwa, ujumbe unafika saa nyingi mapema au kuchelewa.',
      how: 'Tumia jina la mahali, kama `Africa/Nairobi`; linafuata pia saa za majira ya joto.',
    }),
    title: (zone: string, hours: number, ahead: boolean): string => `Tumia ${zone} (${offset(hours, ahead)})`,
  },
  'time-zone-unknown': {
    unknown: (names: readonly string[], how: string): Message => ({
      what: `CommCare HQ haijui saa za eneo ${either(names)}.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how,
    }),
    blank: (names: readonly string[]): Message => ({
      what: `CommCare HQ haijui saa za eneo ${either(names)}: kuna nafasi tupu kando ya jina.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how: 'Ondoa nafasi tupu.',
    }),
    useOne: (zones: readonly string[]): string => `Tumia jina la mahali, kama ${either(zones)}.`,
    useMeant: (zones: readonly string[]): string =>
      `Tumia jina la mahali palipokusudiwa, kama ${either(zones)}: haya yana saa tofauti.`,
    useList: (): string =>
      'Tumia jina kutoka orodha chini ya Project Settings > Default Timezone, kama `Africa/Nairobi`.',
  },
};
