import { createLists } from '../../../language/lists.ts';
import type { VerdictTexts } from './en.ts';

const lists = createLists('fr');
const or = (typed: readonly string[]): string =>
  lists(
    typed.map((begins) => `\`${begins}\``),
    'or',
  );

export const verdictFr: VerdictTexts = {
  noNumber: 'Ce formulaire n’enregistre aucun numéro auquel CommCare HQ pourrait envoyer des SMS.',
  notAsked: (sent) =>
    sent
      ? 'HQ enverra les SMS au même numéro pour tout le monde : ce formulaire n’en demande à personne.'
      : 'HQ n’enverra aucun SMS : ce formulaire ne demande de numéro à personne.',
  unknown:
    'L’envoi de SMS dépend d’autres réponses, du dossier ou du téléphone : essayez dans le simulateur.',
  stopped: (why) => `HQ n’enverra aucun SMS, même quand le numéro est juste. ${why}`,
  sent: (typed) => `HQ enverra des SMS aux personnes qui tapent ${or(typed)}.`,
  sentNot: (typed, not) => `HQ enverra des SMS aux personnes qui tapent ${or(typed)}, pas à ${or(not)}.`,
  unsent: (typed) => `HQ n’enverra aucun SMS aux personnes qui tapent ${or(typed)}.`,
  askedAgain: (typed) => `La question est reposée à qui tape ${or(typed)}.`,
};
