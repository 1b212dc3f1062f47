import type { WhyOpen } from '../../../assist/setup/plan-setup.ts';
import type { Wish } from '../../../assist/setup/wishes.ts';
import { createPlural } from '../../../language/plural.ts';
import type { SetupTexts } from './en.ts';

const plural = createPlural('sw');

/** What “Set up messaging” says. Backquotes mark code. */
export const setupSw: SetupTexts = {
  intro:
    'Chagua watu wa fomu hii wapate nini. Caseline inaonyesha itakachoongeza, inakijaribu, na kukiongeza kwa hatua moja.',
  wishes: 'Wanachopata',
  wish: {
    sms: 'SMS',
    replies: 'Wanaweza kujibu SMS',
    email: 'Barua pepe',
    language: 'Ujumbe kwa lugha yao',
    timeZone: 'Ujumbe kwa saa za kwao',
  } satisfies Readonly<Record<Wish, string>>,
  part: {
    name: 'Jina la mwasiliani',
    sms: 'Namba ya simu',
    replies: 'Ridhaa ya ujumbe',
    email: 'Anwani ya barua pepe',
    language: 'Lugha',
    timeZone: 'Saa za eneo',
  } satisfies Readonly<Record<Wish | 'name', string>>,
  plan: 'Caseline itafanya nini',
  kept: 'Fomu inafanya hili tayari.',
  uses: (question: string) => `Inatumia “${question}”.`,
  question: (label: string) => `Inaongeza swali “${label}”.`,
  choices: (n: number, question: string) =>
    plural(n, { one: `“${question}” inapata jibu #.`, other: `“${question}” inapata majibu #.` }),
  hidden: (name: string) => `Inaongeza thamani iliyofichwa \`${name}\`, inayohesabu kinachohifadhiwa.`,
  condition: (question: string) => `“${question}” inakubali majibu yanayosomeka tu.`,
  calculation: (name: string) => `Inabadilisha hesabu ya \`${name}\`.`,
  kind: (question: string) =>
    `“${question}” inakuwa “Phone Number or Numeric ID”: namba ingepoteza sifuri yake.`,
  write: (name: string, property: string) =>
    `Inabadilisha kile ambacho \`${name}\` inahifadhi kama \`${property}\`.`,
  map: (name: string, property: string) => `Inahifadhi \`${name}\` kama \`${property}\`.`,
  open: {
    countries: 'Chagua kwanza nchi ya namba.',
    languages: 'Lugha za mradi hazijulikani: ziweke kwenye Messaging > Languages.',
    'case-action':
      'Iongeze kwenye tendo la kesi linalohifadhi namba ya simu: Caseline haiwezi kuongeza sifa huko.',
    page: 'Fomu bado haina kitu kwa hili. Kiongeze kwenye kijenzi cha fomu kwa Andaa ujumbe, hifadhi, kisha urudi.',
    locked: 'Kinachopaswa kubadilika kimefungwa.',
    findings: 'Fomu ina hili, lakini bado si sahihi: angalia matatizo.',
  } satisfies Readonly<Record<WhyOpen, string>>,
  byHand:
    'Kijenzi hiki cha fomu hakiwezi kuhifadhi maswali kama sifa za kesi. Lifanye kwenye mipangilio ya fomu:',
  noGateway: 'Mradi bado hauna lango la SMS: ongeza moja kwenye Messaging > SMS Connectivity.',
  tried: (right: number, all: number) => `Imejaribiwa kwa watu ${all}: ${right} wanapata inavyopaswa`,
  person: {
    agrees: 'anakubali',
    refuses: 'hakubali',
    unknown: 'hana namba ya mkononi',
  },
  result: {
    refused: 'anaulizwa tena',
    replies: 'anapata SMS na anaweza kujibu',
    sms: 'anapata SMS, hawezi kujibu',
    nothing: 'hakuna kinachotumwa',
  },
  left: (n: number) =>
    plural(n, {
      one: 'Tatizo # linabaki kwenye orodha: ni kuhusu jambo lingine.',
      other: 'Matatizo # yanabaki kwenye orodha: ni kuhusu mambo mengine.',
    }),
  add: 'Ongeza kwenye fomu',
  complete: 'Fomu inafanya haya yote. Ihifadhi ukiwa tayari.',
  nothing: 'Chagua kitu hapo juu.',
  emptyForm: 'Fomu hii bado haiandiki chochote kwa ujumbe.',
  start: 'Andaa ujumbe',
};
