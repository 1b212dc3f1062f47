import { clause } from '../clause.ts';
import type { VerdictTexts } from './en.ts';

/**
 * What becomes of a contact, in English; the type is what another language has to say. Each text says what HQ will
 * do, never that a message arrives, and names no owner.
 */
export const verdictSw: VerdictTexts = {
  /** For any channel. */
  dependsOnCase: () => 'Inategemea kilichopo tayari kwenye kesi: fomu hii haikiandiki',
  notKnown: () => 'Haiwezi kujulikana hapa: thamani inategemea kile ambacho simu au kesi tu inakijua',
  answerRefused: () => 'Hakuna kinachohifadhiwa: fomu au ukurasa wake haukubali jibu',
  inactive: () => 'HQ haitatuma chochote: kesi imefungwa au imefutwa',

  /** In place of a number or an address, in texts that are kept. */
  unnamed: { number: 'namba hii', address: 'anwani hii' },

  sms: {
    sent: (number: string) => `HQ itatuma SMS kwa ${number}`,
    sentThrough: (number: string, gateway: string) =>
      `HQ itatuma SMS kwa ${number} kupitia ${gateway}, ikiwa mradi una lango hili`,
    noNumber: () => 'HQ haitatuma SMS: hakuna namba',
    refused: (what: string) => `HQ haitatuma SMS: ${clause(what)}`,
    noUsableNumber: () => 'HQ haitatuma SMS: thamani si namba ambayo HQ inahifadhi',
    threeDigits: () => 'HQ haitatuma SMS: tarakimu tatu au chache zaidi ni msimbo wa nchi tu',
    doubtful: (number: string, what: string) =>
      `HQ itatuma SMS kwa ${number}, lakini kuna shaka: ${clause(what)}`,
    gatewayFails: () => 'HQ haitatuma SMS: mradi hauna lango ambalo mwasiliani analitaja',
  },
  replies: {
    here: () => 'HQ itachukua majibu na madodoso ya SMS ya namba hii kwa mwasiliani huyu',
    noNumber: () => 'HQ haitachukua majibu: hakuna namba',
    noUsableNumber: () => 'HQ haitachukua majibu: hakuna namba ambayo HQ inatuma kwayo',
    threeDigits: () => 'HQ haitachukua majibu: tarakimu tatu au chache zaidi ni msimbo wa nchi tu',
    notAskedFor: () => 'Majibu hayaombwi: HQ inatuma tu',
    notVerified: () =>
      'HQ haitachukua majibu kwa mwasiliani huyu: namba haijawekewa alama kuwa imethibitishwa',
    heldByCase: () => 'HQ itachukua majibu kwa kesi nyingine, yenye namba hii',
    heldByOther: () => 'HQ itachukua majibu kwa mwasiliani mwingine wa mradi huu, mwenye namba hii',
    heldByWorker: (pending: boolean): string =>
      pending
        ? 'HQ haitachukua majibu kwa mwasiliani huyu: mfanyakazi wa uwandani amehifadhiwa namba hii'
        : 'HQ itachukua majibu kwa mfanyakazi wa uwandani, mwenye namba hii',
    heldElsewhere: () => 'HQ itachukua majibu kwa mwasiliani wa mradi mwingine, mwenye namba hii',
    shared: () =>
      'HQ itachukua majibu, lakini mwasiliani mwingine ana namba hii pia: jibu linaweza kuhesabiwa kwa asiye sahihi',
    ownerNotKnown: () =>
      'HQ itachukua majibu kwa mwasiliani huyu, isipokuwa mwasiliani mwingine kwenye seva hii ana namba: hapa haijulikani ni nani anayo',
    doubtfulNumber: (what: string) => `HQ itachukua majibu, lakini kutoka namba yenye shaka: ${clause(what)}`,
    doubtfulFlag: (what: string) =>
      `HQ itachukua majibu kwa mwasiliani huyu, lakini kuna shaka: ${clause(what)}`,
    gatewayFails: () => 'HQ haitaanza mazungumzo: mradi hauna lango ambalo mwasiliani analitaja',
    gatewayNotKnown: (gateway: string) =>
      `HQ itachukua majibu kwa mwasiliani huyu, ikiwa mradi una lango ${gateway}`,
  },
  email: {
    sent: (address: string) => `HQ itatuma barua pepe kwa ${address}`,
    noAddress: () => 'HQ haitatuma barua pepe: hakuna anwani',
    refused: (what: string) => `HQ haitatuma barua pepe: ${clause(what)}`,
    notValid: () => 'HQ haitatuma barua pepe: haikubali anwani hii',
    doubtful: (address: string, what: string) =>
      `HQ itatuma barua pepe kwa ${address}, lakini kuna shaka: ${clause(what)}`,
  },
  timeZone: {
    own: (zone: string) => `HQ itatuma ujumbe uliopangwa kwa saa za ${zone}`,
    project: (zone: string | null) =>
      `HQ itatuma ujumbe uliopangwa kwa saa za eneo la mradi${zone === null ? '' : `, ${zone}`}`,
    late: (zone: string | null, what: string) =>
      `HQ itatumia saa za eneo la mradi${zone === null ? '' : `, ${zone}`}, kwa hiyo ujumbe unaweza kuchelewa au kufika usiku: ${clause(what)}`,
    doubtful: (zone: string, what: string) =>
      `HQ itatuma ujumbe uliopangwa kwa saa za ${zone}, lakini kuna shaka: ${clause(what)}`,
  },
  language: {
    own: (code: string) => `HQ itatafuta kwanza maandishi kwa lugha ${code}`,
    project: (code: string | null) =>
      `HQ itatafuta kwanza maandishi kwa lugha ya mradi${code === null ? '' : `, ${code},`}`,
    notKnown: (code: string) =>
      `HQ itatafuta kwanza maandishi kwa lugha ${code}, ikiwa mradi unayo: lugha zake hazijulikani hapa`,
    doubtful: (code: string | null, what: string) =>
      `HQ itatuma maandishi ya lugha ya mradi${code === null ? '' : `, ${code}`}: ${clause(what)}`,
    none: (what: string) =>
      `HQ haitatuma maandishi yoyote, kwa sababu mradi unasimama baada ya lugha ya mwasiliani: ${clause(what)}`,
  },
  gateway: {
    found: (name: string) => `HQ itatuma kupitia lango ${name}`,
    standard: () => 'HQ itachagua lango kwa kufuata namba',
    notKnown: (name: string) =>
      `HQ itatuma kupitia ${name}, ikiwa mradi una lango hili: malango yake hayajulikani hapa`,
    fails: (what: string) => `HQ haitatuma SMS yoyote: ${clause(what)}`,
    notFound: (name: string) => `HQ haitatuma SMS yoyote: mradi hauna lango ${name}`,
  },
  /** Said once, where a verdict is opened: what HQ and others decide when a message is due. */
  later: {
    title: 'Kile ambacho HQ na mitandao huamua baadaye',
    points: [
      'Anayejibu STOP hapati SMS tena kutoka mradi wowote wa seva hii, hadi START ije kutoka namba hiyo.',
      'Saa za SMS za mradi, mapumziko ya mazungumzo na mipaka ya kila siku vinaweza kuchelewesha ujumbe; vinafuata saa za eneo la mradi.',
      'SMS za pande mbili zinahitaji mpango wa Pro au zaidi, kutuma tu Standard au zaidi; majaribio yanatuma ujumbe mchache tu.',
      'Lango lazima lifike nchini, na katika baadhi ya nchi (India, Marekani) mtu lazima awe amekubali kwanza.',
      'Ujumbe kwa “parent case” unakwenda kwa wazazi wa kesi za mtoto tu, si kwa mwenyeji wa kiendelezi.',
      'Kama kampuni ya simu au seva ya barua pepe itafikisha, hakuna anayeweza kujua hapa.',
    ] as readonly string[],
  },
};
