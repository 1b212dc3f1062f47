/** What `caseline try` says to people, in French. */
import { reasonsFr } from '../../../assist/reasons/texts/fr.ts';
import { whyFr } from '../../../lint/texts/reasons/fr.ts';
import type { TryTexts } from './en.ts';

export const tryFr: TryTexts = {
  answers: 'Réponses',
  status: {
    ok: 'prise',
    constraint: 'refusée : la condition de validation, ou une réponse est obligatoire',
    'cannot-cast': 'refusée : le type de la question',
    'not-shown': 'pas demandée : cachée, ou pas de question',
  },
  stopped: 'le formulaire s’arrête ici',
  savedAs: (text) => `enregistrée comme ${text}`,
  empty: 'rien',
  cannotOpen: 'Le formulaire ne s’ouvre pas',
  stops: 'Le formulaire s’arrête',
  at: (name, path) => ` à ${name} (${path})`,
  noCases: 'Ce formulaire n’écrit aucun dossier.',
  caseBy: (caseType, action) => `Dossier${caseType === null ? '' : ` de type ${caseType}`} par ${action}`,
  row: (row) => `ligne ${row}`,
  kept: 'pas écrit : un dossier existant garde ce qu’il a',
  unknown: (why) => `pas connu, car cela dépend de ceci : ${why}`,
  reasons: reasonsFr,
  why: whyFr,
  replies: (_cause, sentence) => `réponses : ${sentence}`,
  undecided: 'Pas connu',
  table: {
    row: (id, line) => `${id} (ligne ${line})`,
    differs: (column, expected, found) => `${column} : attendu ${expected}, mais c’est ${found}`,
    fine: (count) => `${count} ${count === 1 ? 'ligne est comme attendu' : 'lignes sont comme attendu'}`,
    wrong: (rows, count) => `${rows} lignes sur ${count} diffèrent`,
  },
};
