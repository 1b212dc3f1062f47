/** What `caseline health` says beside the report, verdict and advice, in French. */
import { reportFr } from '../../../health/texts/fr.ts';
import type { HealthTexts } from './en.ts';

export const healthFr: HealthTexts = {
  ...reportFr,
  noProperty:
    'aucune colonne n’est une des propriétés de contact. Exportez-les, ou nommez une colonne avec --map.',
  probablyMeant: 'Sans doute :',
  noColumn: {
    what: 'Le fichier n’a pas de colonne pour cela : ici, personne ne le sait.',
    how: 'Exportez aussi la propriété.',
  },
  unread: (lines) => (lines === 1 ? '1 ligne n’a pas pu être lue' : `${lines} lignes n’ont pas pu être lues`),
  more: (count) => `et ${count} de plus`,
  progress: (count) => `${count.toLocaleString('fr')} dossiers`,
  listed: (file) => `Écrit : ${file}`,
  goingOn: 'On reprend là où cela s’était arrêté',
  since: (instant) => `On prend ce que HQ a indexé depuis ${instant}`,
  before: (day, reached, cases, change) =>
    `La dernière fois (${day}) : ${reached} sur ${cases}${change === 0 ? ', comme maintenant' : change > 0 ? ` ; maintenant ${change} de plus` : ` ; maintenant ${-change} de moins`}.`,
  skipped: (count) =>
    count === 1 ? '1 entrée de HQ n’a pas pu être lue' : `${count} entrées de HQ n’ont pas pu être lues`,
  startAgain: 'Relancez la commande pour reprendre là où elle s’est arrêtée.',
  asked: (seconds, throttled) =>
    throttled ? `Trop de demandes ; attente de ${seconds} s` : `Nouvel essai dans ${seconds} s`,
};
