/** What `caseline try` says to people, in Hindi. */
import { reasonsHi } from '../../../assist/reasons/texts/hi.ts';
import { whyHi } from '../../../lint/texts/reasons/hi.ts';
import type { TryTexts } from './en.ts';

export const tryHi: TryTexts = {
  answers: 'उत्तर',
  status: {
    ok: 'लिया गया',
    constraint: 'अस्वीकार: सत्यापन की शर्त, या उत्तर ज़रूरी है',
    'cannot-cast': 'अस्वीकार: प्रश्न का प्रकार',
    'not-shown': 'पूछा नहीं गया: छिपा है, या प्रश्न नहीं है',
  },
  stopped: 'फ़ॉर्म यहाँ रुक जाता है',
  savedAs: (text) => `${text} के रूप में सहेजा गया`,
  empty: 'कुछ नहीं',
  cannotOpen: 'फ़ॉर्म नहीं खुलता',
  stops: 'फ़ॉर्म रुक जाता है',
  at: (name, path) => `, ${name} पर (${path})`,
  noCases: 'यह फ़ॉर्म कोई केस नहीं लिखता।',
  caseBy: (caseType, action) => `${action} से${caseType === null ? '' : ` ${caseType} प्रकार का`} केस`,
  row: (row) => `पंक्ति ${row}`,
  kept: 'लिखा नहीं गया: मौजूदा केस के पास जो है वही रहता है',
  unknown: (why) => `पता नहीं: ${why} पर निर्भर है`,
  reasons: reasonsHi,
  why: whyHi,
  replies: (_cause, sentence) => `उत्तर: ${sentence}`,
  undecided: 'पता नहीं',
  table: {
    row: (id, line) => `${id} (लाइन ${line})`,
    differs: (column, expected, found) => `${column}: ${expected} होना था, पर ${found} है`,
    fine: (count) => `${count} ${count === 1 ? 'पंक्ति वैसी है' : 'पंक्तियाँ वैसी हैं'} जैसी होनी थी`,
    wrong: (rows, count) => `${count} में से ${rows} पंक्तियाँ अलग हैं`,
  },
};
