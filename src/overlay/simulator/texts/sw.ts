import { reasonsSw } from '../../../assist/reasons/texts/sw.ts';
import type { Channel } from '../../../contact/verdict/types.ts';
import type { SimulatorTexts } from './en.ts';

/** The day before, the same, the day after. */
type Day = -1 | 0 | 1;

const DAYS = { '-1': ' ya siku iliyotangulia', 0: '', 1: ' ya siku inayofuata' } as const;

/** What the contact simulator says. Backquotes mark code. */
export const simulatorSw: SimulatorTexts = {
  intro: 'Jibu kama mtu angejibu, uone fomu inafanya nini. Hakuna kinachohifadhiwa.',
  nothing: 'Fomu hii haiandiki sifa yoyote kati ya sita za mwasiliani.',
  case: 'Kesi',
  thisCase: 'Kesi ya fomu hii',
  otherCase: (index: string) => `Kesi ya ${index}`,
  answers: 'Majibu',
  noQuestions: 'Hakuna swali linaloamua kuhusu mwasiliani: fomu inaandika kile kile daima.',
  noChoice: 'bila jibu',
  refused: 'Sharti la uhakiki linakataa jibu hili: mtu hawezi kuendelea.',
  hidden: 'Haliulizwi kwa majibu haya.',
  lookup: 'Machaguo yanatoka kwenye jedwali la marejeleo: andika thamani.',
  contact: 'Kinachohifadhiwa',
  empty: 'tupu',
  /** The form does not write it; by whether the case is new. */
  kept: 'haiandikwi: inabaki ya kesi',
  keptNew: 'haiandikwi: tupu',
  /** What a value depends on, in `unknown` and `error`. */
  reasons: reasonsSw,
  unknown: (reason: string) => `haiwezi kujulikana: ${reason}`,
  error: (message: string) => `simu inasimama: ${message}`,
  hq: 'CommCare HQ inafanya nini',
  channels: {
    sms: 'SMS',
    replies: 'Majibu',
    email: 'Barua pepe',
    timeZone: 'Saa za eneo',
    language: 'Lugha',
    gateway: 'Lango',
  } satisfies Readonly<Record<Channel, string>>,
  zone: {
    clock: (zone: string, time: string, offset: string) => `Katika \`${zone}\` sasa ni ${time} (${offset})`,
    sendAt: 'Ujumbe uliopangwa kwa',
    yours: (time: string, day: Day) => `unatumwa saa ${time}${DAYS[day]} kwa saa yako.`,
    projects: (time: string, day: Day) => `Hiyo ni ${time}${DAYS[day]} kwa saa za eneo la mradi.`,
  },
  language: {
    order: 'HQ inatafuta maandishi kwa mpangilio huu',
    schedule: 'lugha ya ratiba',
    project: (name: string) => `ya mradi: ${name}`,
    untranslated: 'maandishi yasiyotafsiriwa',
  },
  advice: 'Vizuri kujua',
  owner: {
    check: 'Kagua mmiliki',
    checking: 'Inauliza nani ana namba…',
    again: 'Kagua tena',
    free: 'Hakuna anayejulikana mwenye namba hii',
    self: 'Mwasiliani huyu anayo',
    failed: 'Mmiliki hakuweza kuulizwa sasa.',
    notConfigured: 'Hakuna kituo cha ukaguzi.',
  },
};
