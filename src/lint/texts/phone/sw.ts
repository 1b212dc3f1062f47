import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsSw } from '../words/sw.ts';
import type { phoneRulesEn } from './en.ts';

const { named } = wordsSw;

const PHONE_FROM_NUMBER_ZERO_IS_LOST =
  'Namba (number) haina sifuri mwanzoni wala `+`: `0712…` inakuwa `712…`, na `number()` ya `+254…` si kitu.';
const PHONE_FROM_NUMBER_TO_PHONE =
  'Lifanye swali la namba ya simu (katika CommCare “Phone Number or Numeric ID”): linaonyesha vitufe vya namba na kubakiza jibu kama maandishi.';
const PHONE_FROM_NUMBER_KEEP_TEXT =
  'Bakiza namba ya simu kama maandishi njia yote: tumia `concat`, `substr` au `regex`, na usitumie `number`, `int`, `round` au hesabu.';
const PHONE_FROM_NUMBER_LETTER =
  'Kazi ya maandishi huandika namba ya 2147483648 au zaidi kama `2.54712345678E11`, ambayo si namba ya simu kwa CommCare HQ: hakuna kinachotumwa. Namba fupi za majaribio huficha kosa.';
const PHONE_PLACEHOLDER_WHY =
  'Huenda mtu ana namba hii: anapata ujumbe wa kila mwasiliani asiye na namba, na kesi ya kwanza ya aina hii inaimiliki kwa majibu. Pia inaficha kwamba hakuna namba.';

/** What the rules say. */
export const phoneRulesSw: typeof phoneRulesEn = {
  'phone-constant': {
    constant: (number: string): Message => ({
      what: `Kila kesi inapata namba ile ile ya simu, ${quote(number)}.`,
      why: 'Ujumbe wote unakwenda kwa simu moja. Kesi ya kwanza tu inaweza kuwa na namba kwa ujumbe wa pande mbili; nyingine hazipati jibu kamwe.',
      how: 'Uliza namba, au ichukue kwenye kesi. Ondoa namba ya majaribio kabla watu hawajatumia fomu.',
    }),
  },
  'phone-copied-two-way': {
    copied: (): Message => ({
      what: 'Fomu inaunda kesi yenye namba ya kesi nyingine na kuiwekea alama kuwa imethibitishwa.',
      why: 'Hapo waasiliani wawili wanashindania namba moja, na wa kwanza tu anaishika kwa ujumbe wa pande mbili: majibu na madodoso ya SMS ya kesi mpya hayafanyi kazi.',
      how: 'Acha alama ya kesi mpya tupu ikiwa kesi nyingine inaendelea, au tuma ujumbe kwa kesi nyingine.',
    }),
  },
  'phone-from-number': {
    integer: (question: string): Message => ({
      what: `Namba ya simu inatoka kwa ${named(question)}, swali la aina ya Integer.`,
      why: `Integer haizidi 2147483647, kwa hiyo haikubali kila namba ya simu. ${PHONE_FROM_NUMBER_ZERO_IS_LOST}`,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    number: (question: string, kind: 'Long' | 'Decimal'): Message => ({
      what: `Namba ya simu inatoka kwa ${named(question)}, swali la aina ya ${kind}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    scientific: (source: string): Message => ({
      what: `Namba ya simu inapitia namba kisha maandishi kwenye ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_LETTER,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    computed: (source: string): Message => ({
      what: `Namba ya simu inapitia namba kwenye ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    title: (): string => 'Lifanye swali la namba ya simu',
  },
  'phone-invalid': {
    invalid: (text: string, why: string, more: number): Message => ({
      what: `Fomu inaweza kuandika ${quote(text)} kama namba ya simu, ambayo haimfikii mtu.${more > 0 ? ` Inaweza kuandika ${more} zaidi za aina hii.` : ''}`,
      why,
      how: 'Andika msimbo wa nchi na namba, tarakimu tu, au usiandike chochote.',
    }),
    blank: 'Nafasi tupu si namba: HQ inaziondoa na haipati pa kutuma.',
    nobody: 'Hakuna nchi yenye namba kama hii. HQ inatuma kwa tarakimu kama zilivyo, au haimtumii mtu.',
  },
  'phone-placeholder': {
    constant: (text: string): Message => ({
      what: `Fomu inaweza kuhifadhi ${quote(text)}, yenye maana ya “hakuna namba”, kama namba ya simu.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Usihifadhi chochote kwa wasio na simu.',
    }),
    condition: (question: string, text: string): Message => ({
      what: `Sharti la uhakiki la ${named(question)} linataja ${quote(text)} ili kuiruhusu, na inahifadhiwa kama namba ya simu.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Ruhusu swali liachwe tupu badala yake, na ondoa namba kwenye sharti.',
    }),
    title: (): string => 'Acha tupu',
  },
  'phone-prefix-alone': {
    alone: (prefix: string, question: string, hashtag: string, written: string, sent: boolean): Message => ({
      what: `${quote(prefix)} inawekwa mbele ya ${named(question)}, ambayo haiulizwi kila mara: ikifichwa, ${quote(written)} inahifadhiwa.`,
      why: sent
        ? 'CommCare HQ inaichukua kuwa namba na kutuma kwayo. Namba iliyokuwepo kwenye kesi imepotea.'
        : 'CommCare HQ haitumi kwa tarakimu tatu au chache zaidi. Namba iliyokuwepo kwenye kesi imepotea, na orodha na ripoti zinaonyesha namba isiyo namba.',
      how: `Usihifadhi chochote ikiwa hakuna namba, kama katika \`if(${hashtag} = '', '', concat('${prefix}', ${hashtag}))\`.`,
    }),
    title: (): string => 'Usihifadhi chochote ikiwa hakuna namba',
  },
  'phone-prefix-keeps-trunk-zero': {
    kept: (
      code: string,
      question: string,
      hashtag: string,
      country: string,
      answer: string,
      written: string,
    ): Message => ({
      what: `${quote(code)} inawekwa mbele ya ${named(question)}, ambayo jibu lake linaweza kuwa ${quote(answer)}: hapo ${quote(written)} inahifadhiwa.`,
      why: `0 hupigwa ndani ya ${countryName(country, 'sw')} tu. CommCare HQ inaibakiza na kutuma kwa namba isiyo sahihi.`,
      how: `Ondoa 0 kwanza, kama katika \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\`, au ikatae kwenye sharti la uhakiki.`,
    }),
  },
  'phone-prefix-wrong-country': {
    wrong: (code: string, codeCountry: string, country: string, number: string, right: string): Message => ({
      what: `${quote(code)} (${countryName(codeCountry, 'sw')}) inawekwa mbele ya namba za ${countryName(country, 'sw')}: ${quote(number)} inahifadhiwa.`,
      why: 'CommCare HQ inatuma kwa tarakimu hizi kama zilivyo: kwa mtu wa nchi nyingine, au kwa asiyekuwepo.',
      how: `Weka ${quote(right)} mbele ya namba.`,
    }),
    title: (right: string): string => `Tumia ${right}`,
  },
};
