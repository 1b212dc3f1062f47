/** What `caseline try` says to people, in Swahili. */
import { reasonsSw } from '../../../assist/reasons/texts/sw.ts';
import { whySw } from '../../../lint/texts/reasons/sw.ts';
import type { TryTexts } from './en.ts';

export const trySw: TryTexts = {
  answers: 'Majibu',
  status: {
    ok: 'limekubaliwa',
    constraint: 'limekataliwa: sharti la uhakiki, au jibu linahitajika',
    'cannot-cast': 'limekataliwa: aina ya swali',
    'not-shown': 'halikuulizwa: limefichwa, au si swali',
  },
  stopped: 'fomu inasimama hapa',
  savedAs: (text) => `limehifadhiwa kama ${text}`,
  empty: 'tupu',
  cannotOpen: 'Fomu haifunguki',
  stops: 'Fomu inasimama',
  at: (name, path) => ` kwenye ${name} (${path})`,
  noCases: 'Fomu hii haiandiki kesi yoyote.',
  caseBy: (caseType, action) => `Kesi${caseType === null ? '' : ` ya aina ${caseType}`} (${action})`,
  row: (row) => `safu ya ${row}`,
  kept: 'haijaandikwa: kesi iliyopo inabaki na ilichonacho',
  unknown: (why) => `haijulikani: inategemea ${why}`,
  reasons: reasonsSw,
  why: whySw,
  replies: (_cause, sentence) => `majibu: ${sentence}`,
  undecided: 'Haijulikani',
  table: {
    row: (id, line) => `${id} (mstari ${line})`,
    differs: (column, expected, found) => `${column}: ilitarajiwa ${expected}, lakini ni ${found}`,
    fine: (count) => `Safu ${count} ziko kama ilivyotarajiwa`,
    wrong: (rows, count) => `Safu ${rows} kati ya ${count} zinatofautiana`,
  },
};
