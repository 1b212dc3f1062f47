import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsSw } from '../words/sw.ts';
import type { verifiedRulesEn } from './en.ts';

const { named } = wordsSw;

const VERIFIED_FALSE_IS_TRUE_WHY =
  'CommCare HQ inachukua kila maandishi yasiyo matupu kuwa “imethibitishwa”, hata `0`, `no` na `false`. ' +
  'Waliosema hapana wanahesabiwa kuwa wamekubali, na wanapata ujumbe.';
const VERIFIED_NOT_ONE_WHY =
  'CommCare HQ inachukua kila maandishi yasiyo matupu kuwa imethibitishwa, lakini maelezo yake yanaomba `1`, na ripoti, vichujio na fomu nyingine zinatafuta `1`.';
const VERIFIED_NOT_ONE_HOW =
  "Hifadhi `1` kwa ndiyo na usihifadhi chochote kwa hapana, kama katika `if(#form/consent = 'yes', 1, '')`.";

/** What the rules say. */
export const verifiedRulesSw: typeof verifiedRulesEn = {
  'two-way-not-set': {
    notSet: (): Message => ({
      what: 'Fomu inaunda mwasiliani mwenye namba ya simu na haijazi kamwe `contact_phone_number_is_verified`.',
      why: 'Mwasiliani anapata ujumbe lakini hawezi kujibu: majibu hayaunganishwi naye, na madodoso ya SMS yanashindwa na “Contact has no two-way phone number”.',
      how: 'Omba ridhaa na hifadhi `1` kwenye `contact_phone_number_is_verified` ikiwa mwasiliani anapaswa kuweza kujibu.',
    }),
  },
  'verified-false-is-true': {
    value: (value: string): Message => ({
      what: `\`contact_phone_number_is_verified\` inaweza kuwa ${quote(value)}, ambayo CommCare HQ inaisoma kama ndiyo.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Hifadhi `1` kwa ndiyo na usihifadhi chochote kwa hapana, kama katika `if(#form/consent = 'yes', 1, '')`.",
    }),
    label: (value: string, label: string): Message => ({
      what: `\`contact_phone_number_is_verified\` inaweza kuwa ${quote(value)}, chaguo ${quote(label)}, ambayo CommCare HQ inaisoma kama ndiyo.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: `Hifadhi \`1\` kwa ndiyo na usihifadhi chochote kwa hapana: weka thamani iliyofichwa katikati, kama \`if(… = '1', 1, '')\`.`,
    }),
    blank: (): Message => ({
      what: '`contact_phone_number_is_verified` inaweza kuwa nafasi tupu, inayoonekana haina kitu na ambayo CommCare HQ inaisoma kama ndiyo.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Hifadhi `''` kwa hapana.",
    }),
    count: (source: string): Message => ({
      what: `\`contact_phone_number_is_verified\` ni hesabu ya idadi, ${quote(source)}: ni \`0\` ikiwa hakuna kitu, na CommCare HQ inaisoma kama ndiyo.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Hifadhi `1` kwa ndiyo na usihifadhi chochote kwa hapana, kama katika `if(… > 0, 1, '')`.",
    }),
    boolean: (): Message => ({
      what: '`contact_phone_number_is_verified` ni tokeo la sharti, kwa hiyo inahifadhiwa kama `0` lisipotimia, na CommCare HQ inaisoma kama ndiyo.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Weka sharti ndani ya `if(…, 1, '')`.",
    }),
    number: (): Message => ({
      what: '`contact_phone_number_is_verified` inatoka kwenye swali la namba linalokubali `0`, ambayo CommCare HQ inaisoma kama ndiyo.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Hifadhi `1` kwa ndiyo na usihifadhi chochote kwa hapana: weka thamani iliyofichwa `if(… = 1, 1, '')` katikati.",
    }),
    empty: (): string => 'Usihifadhi chochote kwa hapana',
    wrap: (): string => 'Hifadhi 1 kwa ndiyo, tupu kwa hapana',
  },
  'verified-not-one': {
    value: (text: string): Message => ({
      what: `\`contact_phone_number_is_verified\` inaweza kuwa ${quote(text)} badala ya \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    answer: (question: string): Message => ({
      what: `\`contact_phone_number_is_verified\` inatoka kwa ${named(question)}, inayokubali majibu mengine kuliko \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    computed: (): Message => ({
      what: '`contact_phone_number_is_verified` inahesabiwa na inaweza kuwa kitu kingine kuliko `1`.',
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    title: (): string => 'Hifadhi 1',
  },
  'verified-without-consent': {
    noConsent: (): Message => ({
      what: '`contact_phone_number_is_verified` inajazwa bila kumuuliza mtu: haitegemei jibu lolote ila namba yenyewe.',
      why: 'Alama inasema kwamba mtu alikubali kupata ujumbe. Nchini Marekani CommCare haitumi SMS bila ridhaa iliyoandikwa, na kwingine watu wanapata ujumbe ambao hawakuukubali kamwe.',
      how: "Uliza, na hifadhi jibu, kama katika `if(#form/consent = 'yes', 1, '')`.",
    }),
  },
  'verified-without-phone': {
    alone: (): Message => ({
      what: 'Fomu inaunda kesi na kuiwekea namba yake alama kuwa imethibitishwa, lakini haiandiki namba.',
      why: 'Bila `contact_phone_number` alama haifanyi chochote: CommCare HQ haina namba ya kutuma. Namba ikija baadaye, inahesabiwa kuwa imethibitishwa ingawa hakuna aliyeulizwa.',
      how: 'Hifadhi namba kwenye kesi ile ile, au acha alama.',
    }),
  },
};
