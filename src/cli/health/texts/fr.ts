/** What `caseline health` says beside the report, verdict and advice, in French. */
import { reportFr } from '../../../health/texts/fr.ts';
import type { HealthTexts } from './en.ts';

export const healthFr: HealthTexts = {
  ...reportFr,
  noProperty:
    'aucune colonne n’est une des propriétés de contact. Exportez-les, ou nommez une colonne avec --map.',
  probablyMeant: 'Sans doute :',
  noColumn: {
    what: 'Le fichier n’a pas de colonne pour cela : ici, personne ne le sait.',
    how: 'Exportez aussi la propriété.',
  },
  unread: (lines) => (lines === 1 ? '1 ligne n’a pas pu être lue' : `${lines} lignes n’ont pas pu être lues`),
  more: (count) => `et ${count} de plus`,
  listed: (file) => `Écrit : ${file}`,
  damaged: 'Une partie de l’état est illisible : tous les dossiers sont relus',
  goingOn: 'On reprend là où cela s’était arrêté',
  since: (instant) => `On prend ce que HQ a indexé depuis ${instant}`,
  before: (day, reached, cases, change) =>
    `La dernière fois (${day}) : ${reached} sur ${cases}${change === 0 ? ', comme maintenant' : change > 0 ? ` ; maintenant ${change} de plus` : ` ; maintenant ${-change} de moins`}.`,
  skipped: (count) =>
    count === 1 ? '1 entrée de HQ n’a pas pu être lue' : `${count} entrées de HQ n’ont pas pu être lues`,
  startAgain: 'Relancez la commande pour reprendre là où elle s’est arrêtée.',
  asked: (seconds, throttled) =>
    throttled ? `Trop de demandes ; attente de ${seconds} s` : `Nouvel essai dans ${seconds} s`,
  pieces: {
    errors: 'Ce que HQ n’a pas pu envoyer ces 30 derniers jours',
    none: 'Aucune erreur.',
    messages: (events, cases) =>
      `${events} ${events === 1 ? 'message' : 'messages'}, ${cases} ${cases === 1 ? 'dossier' : 'dossiers'}.`,
    part: (count) => `Seulement les ${count} plus récents.`,
    missing: 'Pas connu ici',
    names: {
      owners: 'qui détient les numéros',
      languages: 'langues',
      gateways: 'passerelles',
      errors: 'erreurs des 30 derniers jours',
      optOuts: 'désinscriptions des SMS',
    },
    given: {
      owners: 'dites-le avec --owners',
      languages: 'dites-les avec --facts',
      gateways: 'dites-les avec --facts',
    },
    why: {
      'no-way': 'HQ ne le dit que dans son propre rapport (Messaging > SMS Opt Out Report)',
      'signed-out': 'HQ n’accepte pas la clé',
      forbidden: 'le rôle de la clé ou la formule du projet ne le permet pas',
      absent: 'HQ n’a pas cette adresse',
      refused: 'HQ a refusé la question',
      unreachable: 'HQ n’a pas pu être joint',
      garbage: 'HQ a répondu autre chose',
    },
  },
};
