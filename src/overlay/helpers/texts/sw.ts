import type { Effect } from '../../../assist/recipes/examples.ts';
import type { NumberVerdict } from '../../../assist/recipes/number-recipe.ts';
import type { HelperKind } from '../../../assist/recipes/targets.ts';
import { createPlural } from '../../../language/plural.ts';
import { spellingsSw } from '../../../lint/texts/spellings/sw.ts';
import type { HelpersTexts } from './en.ts';

const plural = createPlural('sw');

/** What the helper widgets say. Backquotes mark code. */
export const helpersSw: HelpersTexts = {
  helpers: 'Visaidizi',
  none: 'Fomu hii haiandiki sifa yoyote ambayo ina kisaidizi.',
  open: {
    number: 'Soma namba kwa tahajia yoyote',
    consent: 'Jaza kutoka kwenye swali la ridhaa',
    zone: 'Chagua saa za eneo',
    language: 'Chagua lugha',
    gateway: 'Chagua lango',
    examples: 'Jaribu majibu',
  } satisfies Readonly<Record<HelperKind, string>>,
  intro: {
    number:
      'Watu huandika namba kwa njia nyingi. Hii inatengeneza usemi unaoipa CommCare HQ njia moja inayohitaji: msimbo wa nchi na tarakimu.',
    consent:
      '`1` ikiwa mtu alikubali, la sivyo tupu. CommCare HQ inachukua maandishi mengine yoyote kuwa amekubali, hata `no` na `0`.',
    zone: 'CommCare HQ inajua majina kamili tu. Kwa maandishi mengine inatumia saa za eneo la mradi bila kusema.',
    language: 'Thamani lazima ziwe misimbo ya Messaging > Languages, herufi kwa herufi.',
    gateway: 'Kwa jina ambalo mradi hauna, CommCare HQ haitumi chochote.',
    examples:
      'Swali linakubali nini, kinahifadhiwa nini, na CommCare HQ inafanya nini nacho. Hufuata unachobadilisha.',
  } satisfies Readonly<Record<HelperKind, string>>,
  question: 'Swali',
  noQuestion: 'Fomu haina swali kwa hili.',
  insert: 'Ingiza',
  how: {
    calculate: (name: string, property: string) =>
      `Inabadilisha hesabu ya \`${name}\`, inayoandika \`${property}\`.`,
    write: (name: string, property: string) =>
      `Inabadilisha kile ambacho \`${name}\` inahifadhi kama \`${property}\`.`,
    'hidden-value': (name: string, property: string) =>
      `Inaongeza thamani iliyofichwa \`${name}\` na kuifanya iandike \`${property}\`.`,
  },
  nowhere: 'Hakuna mahali pake kwenye fomu hii: nakili usemi.',
  inserted: 'Imeingizwa. Hifadhi fomu ukiwa tayari.',
  expression: 'Usemi',
  notProven: 'Unasoma mfano mmoja vibaya (angalia jedwali), kwa hiyo hauwezi kuingizwa.',
  table: {
    name: 'Mifano',
    answer: 'Jibu',
    saved: 'Kimehifadhiwa',
    result: 'Tokeo',
    nothing: 'tupu',
    unknown: 'haijulikani',
    empty: 'bila jibu',
  },
  /** By the name of a witness, which is English; others are shown as they are. */
  example: spellingsSw,
  number: {
    countries: 'Nchi za namba',
    home: 'Bila msimbo wa nchi',
    noHome: 'kataa: omba msimbo wa nchi',
    remove: (country: string) => `Ondoa ${country}`,
    add: 'Ongeza nchi',
    chooseFirst: 'Chagua kwanza nchi ya namba.',
    verdict: {
      right: 'sahihi',
      refused: 'haisomeki: inaulizwa tena',
      home: 'inasomwa kama ya nchi uliyochagua',
      wrong: 'si sahihi',
    } satisfies Readonly<Record<NumberVerdict, string>>,
    summary: (right: number, all: number) =>
      `${right} kati ya ${plural(all, { one: 'mfano #', other: 'mifano #' })} zimesomwa sahihi`,
    validate: 'Fanya swali likatae kisichosomeka',
    validateInstead: 'Badilisha sharti la uhakiki la swali: kataa kisichosomeka',
    changesKind: 'Swali linakuwa “Phone Number or Numeric ID”: namba ingepoteza sifuri yake.',
  },
  consent: {
    answer: 'Jibu la kukubali',
    fresh: 'Uliza kwa swali jipya badala yake',
    makes: (question: string) => `Caseline inaongeza swali “${question}” lenye majibu Ndiyo na Hapana.`,
    verified: 'imethibitishwa: majibu yanamfikia mwasiliani huyu',
    notVerified: 'haijathibitishwa',
    duty: 'Nchini Marekani hakuna SMS inayotoka bila ridhaa iliyoandikwa.',
  },
  pick: {
    search: {
      zone: 'Mji, nchi au tofauti ya saa',
      language: 'Lugha',
      gateway: 'Lango',
    },
    results: (n: number) => plural(n, { one: '# zimepatikana', other: '# zimepatikana' }),
    more: (n: number) => plural(n, { other: 'na # zaidi: andika ili kupunguza' }),
    forAll: 'Ile ile kwa kila mwasiliani.',
    forChoices: (question: string) => `Machaguo ya “${question}”.`,
    present: 'ipo tayari',
    nothingChosen: 'Bado hakuna kilichochaguliwa.',
    add: (n: number) => plural(n, { one: 'Ongeza chaguo #', other: 'Ongeza machaguo #' }),
    use: (value: string) => `Tumia \`${value}\``,
    unknownLanguages: 'Lugha za mradi hazijulikani hapa. Andika msimbo wa Messaging > Languages.',
    unknownGateways: 'Malango ya mradi hayajulikani hapa. Andika jina la Messaging > SMS Connectivity.',
    code: 'Msimbo wa lugha',
    gatewayName: 'Jina la lango',
    notACode: 'Huu si msimbo wa lugha: herufi ndogo mbili au tatu, kama `en` au `fra`.',
    blanks: 'Jina la lango halina nafasi tupu.',
  },
  examples: {
    condition: 'Sharti la uhakiki',
    takesAll: 'Swali linakubali kila jibu.',
    own: 'Jaribu jibu lako mwenyewe',
    effect: {
      'asked-again': 'limekataliwa, linaulizwa tena',
      sent: 'HQ inatuma',
      'sent-elsewhere': 'unatumwa kwa namba isiyo sahihi',
      'not-sent': 'hakuna kinachotumwa',
      empty: 'hakuna kinachohifadhiwa',
      unknown: 'inategemea kitu kingine',
    } satisfies Readonly<Record<Effect, string>>,
    verdict: {
      right: 'nzuri',
      strict: 'jibu zuri linapotea',
      loose: 'lingepaswa kukataliwa',
      unknown: 'haiwezi kujulikana',
    },
    summary: (wrong: number, all: number) =>
      wrong === 0
        ? `Mifano yote ${all} inatoa matokeo sahihi`
        : `${plural(wrong, { one: 'Mfano # unatoa tokeo lisilo sahihi', other: 'Mifano # inatoa matokeo yasiyo sahihi' })} kati ya ${all}`,
    unknownCountries: 'Nchi za mradi hazijulikani: namba za nchi nyingine tatu zimechukua nafasi yake.',
  },
};
