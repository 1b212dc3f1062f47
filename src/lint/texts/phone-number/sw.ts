import { storedNumber } from '../../../contact/phone/phone.ts';
import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import type { Misread } from '../../probes/number/misread.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { spellingsSw } from '../spellings/sw.ts';
import { wordsSw } from '../words/sw.ts';
import type { phoneNumberRulesEn } from './en.ts';

const { list, named, place, portion } = wordsSw;

const PHONE_SEVERAL_IN_ONE_WHY =
  'CommCare HQ inakubali namba moja kwa kila mwasiliani. Inakataa thamani yenye mkato, mkwaju au neno, na inaunganisha tarakimu za namba mbili kuwa moja ambayo hakuna anayo.';
const PHONE_VALIDATION_TOO_STRICT_WHY =
  'Watu hawawezi kuandika namba yao, au wanaweza tu kwa tahajia ambayo CommCare HQ haitumii ujumbe. Wanaiacha, au wanaandika namba isiyo yao.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN = 'Fanya sharti la uhakiki likubali msimbo wa nchi na namba nzima.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE =
  'Fanya sharti la uhakiki likubali kila namba ya nchi kama inavyofuata msimbo wa nchi.';
const PHONE_VALIDATION_TOO_STRICT_KEEP =
  'Sharti la uhakiki si chanzo: linakubali namba. Badilisha usemi ili uhifadhi msimbo wa nchi na namba, kila kimoja mara moja.';

/** What the rules say. */
export const phoneNumberRulesSw: typeof phoneNumberRulesEn = {
  'phone-regex-unanchored': {
    unanchored: (pattern: string, witness: string): Message => ({
      what: `Ruwaza ${quote(pattern)} inahitaji kulingana na sehemu ya namba ya simu tu: inakubali ${quote(witness)}.`,
      why: '`regex()` ya CommCare inatafuta ruwaza popote kwenye maandishi. Chochote kilicho kabla au baada yake kinahifadhiwa na namba, na CommCare HQ inakataa namba au inatuma kwa nyingine.',
      how: 'Fanya ruwaza ieleze namba nzima, kuanzia `^` mwanzoni hadi `$` mwishoni.',
    }),
    title: (): string => 'Eleza jibu zima',
  },
  'phone-several-in-one': {
    several: (questions: readonly string[]): Message => ({
      what: `Namba za ${list(questions)} zinahifadhiwa pamoja kama namba moja ya simu.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Hifadhi moja yao, na weka nyingine kwenye sifa yake yenyewe.',
    }),
    repeated: (question: string): Message => ({
      what: `Majibu yote ya ${named(question)} yanahifadhiwa pamoja kama namba moja ya simu.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Hifadhi namba ndani ya kikundi kinachorudiwa, kwa kesi ya kila moja, au hifadhi moja yao.',
    }),
    title: (): string => 'Hifadhi namba ya kwanza iliyotolewa',
  },
  'phone-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `Namba ya simu inatoka kwa ${named(question)}, inayokubali maandishi yoyote.`,
      why: 'CommCare HQ haiongezi msimbo wa nchi wala haiondoi sifuri ya mwanzo. Namba kama watu wanavyoisema haimfikii mtu au inamfikia mtu mwingine, na fomu haimwambii mtu.',
      how: 'Ongeza sharti la uhakiki linalokubali namba pamoja na msimbo wa nchi, na useme hivyo kwenye swali.',
    }),
    confirmed: (question: string, other: string): Message => ({
      what: `Namba ya simu inatoka kwa ${named(question)}, ambayo sharti lake la uhakiki linailinganisha tu na ${quote(other)}, inayokubali maandishi yoyote.`,
      why: 'Majibu mawili yanayolingana yanaweza yote kuwa si sahihi: CommCare HQ haiongezi msimbo wa nchi wala haiondoi sifuri ya mwanzo, na fomu haimwambii mtu.',
      how: `Ongeza pia kwa ${quote(other)} sharti la uhakiki linalokubali namba pamoja na msimbo wa nchi.`,
    }),
    behindCode: (question: string): Message => ({
      what: `Namba ya simu inatoka kwa ${named(question)}, inayokubali maandishi yoyote; fomu inaweka msimbo wa nchi mbele yake.`,
      why: 'Namba yenye sifuri ya mwanzo au msimbo wa nchi mara mbili haimfikii mtu au inamfikia mtu mwingine, na fomu haimwambii mtu.',
      how: 'Ongeza sharti la uhakiki linalokubali namba bila msimbo wa nchi na bila sifuri mwanzoni, na useme hivyo kwenye swali.',
    }),
  },
  'phone-validation-too-loose': {
    loose: (
      question: string,
      { witness, written, where }: Misread,
      more: number,
      how: 'whole' | 'behind-code',
    ): Message => ({
      what:
        `${named(question)} inakubali ${quote(witness.text)} (${spellingsSw[witness.name]})${place(where)}, na ${quote(written)} inahifadhiwa kama namba ya simu.` +
        (more > 0 ? ` Inakubali tahajia ${more} zaidi ${more === 1 ? 'yenye' : 'zenye'} kosa.` : ''),
      why:
        storedNumber(written) === null
          ? 'CommCare HQ inapata zaidi ya tarakimu humo, haihifadhi namba na haitumi chochote.'
          : 'CommCare HQ inatuma kwa tarakimu hizi kama zilivyo: kwa asiyekuwepo, au kwa mtu mwingine.',
      how:
        how === 'whole'
          ? 'Fanya sharti la uhakiki likubali msimbo wa nchi na namba tu, bila sifuri mwanzoni.'
          : 'Fomu inaweka msimbo wa nchi mbele ya jibu. Fanya sharti la uhakiki likubali tarakimu zinazofuata tu.',
    }),
    ownDigits: (question: string, { witness, where }: Misread): Message => ({
      what: `${named(question)} inakubali ${quote(witness.text)}${place(where)}: tarakimu ambazo si 0 hadi 9.`,
      why: 'Hakuna lango wala namba nyingine inayolingana na tarakimu kama hizo. Simu zinazichukua kuwa `\\d` na `[[:digit:]]`; Web Apps haifanyi hivyo.',
      how: 'Andika `[0-9]` kwenye ruwaza: ina maana ile ile kila mahali.',
    }),
  },
  'phone-validation-too-strict': {
    noneOfCountry: (
      question: string,
      country: string,
      number: string,
      behindCode: boolean,
      where: Where,
    ): Message => ({
      what: `Hakuna namba ya mkononi ya ${countryName(country, 'sw')} inayoweza kutolewa kwenye ${named(question)}${place(where)}: sharti la uhakiki linakataa kila tahajia ya ${quote(number)} ambayo CommCare HQ inaweza kutumia.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    none: (question: string, behindCode: boolean): Message => ({
      what: `Hakuna namba ya mkononi ya nchi yoyote inayoweza kutolewa kwenye ${named(question)}: sharti la uhakiki linakataa kila tahajia ambayo CommCare HQ inaweza kutumia.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    spoilt: (question: string, country: string | null, number: string): Message => ({
      what: `Chochote kinachoandikwa kwenye ${named(question)}, usemi hauhifadhi namba ya mkononi inayotumika${country === null ? '' : ` ya ${countryName(country, 'sw')}, kama ${quote(number)}`}.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
    range: (
      question: string,
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
      where: Where,
    ): Message => ({
      what: `${named(question)} inakataa${place(where)} namba za mkononi za ${countryName(country, 'sw')}${beginnings.length > 0 ? ` zinazoanza na ${list(beginnings, 6)}` : ' zenye idadi nyingine ya tarakimu'}: ${portion(share)} ya masafa ya nchi hiyo, kama ${quote(number)}.`,
      why: 'Namba hizi zinatumika. Wenye namba hizo hawawezi kuziandika: wanaziacha, au wanaandika namba isiyo yao.',
      how: 'Fanya sharti la uhakiki likubali namba hizi pia. Idadi ya tarakimu inatosha kutofautisha namba sahihi na nyingi zisizo sahihi.',
    }),
    spoiltRange: (
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
    ): Message => ({
      what: `Usemi hauhifadhi namba inayotumika kwa namba za mkononi za ${countryName(country, 'sw')}${beginnings.length > 0 ? ` zinazoanza na ${list(beginnings, 6)}` : ' zenye idadi nyingine ya tarakimu'}: ${portion(share)} ya masafa ya nchi hiyo, kama ${quote(number)}.`,
      why: 'Namba hizi zinatumika. Kinachohifadhiwa kwa wenye namba hizo ni tupu, au namba nyingine.',
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
  },
};
