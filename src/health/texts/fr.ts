import { createPlural } from '../../language/plural.ts';
import type { CauseText, ReportTexts } from './en.ts';

const plural = createPlural('fr');
const digits = new Intl.NumberFormat('fr');
const cases = (count: number): string => plural(count, { one: '# dossier', other: '# dossiers' });
const text = (what: string, how: string): CauseText => ({ what, how });

export const reportFr: ReportTexts = {
  title: 'Qui peut être joint',
  channels: {
    sms: 'SMS',
    replies: 'Réponses',
    email: 'E-mail',
    timeZone: 'Fuseau horaire',
    language: 'Langue',
    gateway: 'Passerelle',
  },
  tones: {
    ok: 'bien',
    late: 'à une autre heure',
    doubtful: 'douteux',
    fails: 'échoue',
    absent: 'rien n’est donné',
    unknown: 'inconnu',
  },
  cases,
  counted: (open, without, closed) =>
    [
      `${cases(open)} avec une propriété de contact`,
      ...(without > 0 ? [`${digits.format(without)} sans aucune`] : []),
      ...(closed > 0 ? [`${digits.format(closed)} ${closed === 1 ? 'fermé' : 'fermés'}`] : []),
    ].join(', '),
  reached: (reached, of, share) =>
    `HQ enverra des SMS à ${digits.format(reached)} sur ${cases(of)} (${share}).`,
  nothing: 'Aucun dossier ouvert n’a de propriété de contact.',
  biggest: 'Première cause',
  progress: (done, total) =>
    total === null ? `${cases(done)} lus` : `${digits.format(done)} sur ${cases(total)} lus`,
  left: (seconds) =>
    seconds < 90
      ? `encore environ ${plural(Math.max(1, seconds), { one: '# seconde', other: '# secondes' })}`
      : `encore environ ${plural(Math.round(seconds / 60), { one: '# minute', other: '# minutes' })}`,
  mender: 'Qui y remédie',
  menders: {
    desk: 'qui corrige les données, au bureau',
    visit: 'qui rencontre la personne',
    administrator: 'un administrateur du projet',
  },
  causes: {
    'no-number': text('Il n’y a pas de numéro.', 'Enregistrez un numéro, si la personne veut des SMS.'),
    'number-refused': text(
      'HQ n’enregistre aucun numéro pour cette valeur.',
      'Enregistrez l’indicatif du pays et le numéro, en chiffres seulement.',
    ),
    'three-digits': text(
      'Le numéro a trois chiffres ou moins ; HQ n’y envoie jamais rien.',
      'Enregistrez le numéro entier.',
    ),
    'gateway-fails': text(
      'Le dossier nomme une passerelle que le projet ne peut pas utiliser ; HQ n’en prend pas d’autre.',
      'Corrigez le nom, ou enregistrez une valeur vide.',
    ),
    'gateway-not-known': text(
      'Le dossier nomme une passerelle, et les passerelles du projet ne sont pas connues ici.',
      'Notez-les dans les options de Caseline, ou faites ouvrir cette page par un administrateur du projet.',
    ),
    'not-asked-for': text(
      'L’indicateur des réponses n’existe pas : HQ ne fait qu’envoyer.',
      'Enregistrez 1, si la personne a accepté les messages.',
    ),
    'not-verified': text(
      'L’indicateur des réponses est vide : HQ ne fait qu’envoyer.',
      'Enregistrez 1, si la personne a accepté les messages.',
    ),
    'held-by-case': text(
      'Un autre dossier détient le numéro.',
      'Utilisez un autre numéro, ou fermez l’autre dossier ; puis enregistrez de nouveau celui-ci.',
    ),
    'held-here': text(
      'Un autre contact de ce projet détient le numéro.',
      'Utilisez un autre numéro, ou fermez l’autre contact ; puis enregistrez de nouveau celui-ci.',
    ),
    'held-elsewhere': text(
      'Un contact d’un autre projet du même serveur détient le numéro.',
      'Demandez à ce projet de le libérer, ou utilisez un autre numéro ; puis enregistrez de nouveau ce contact.',
    ),
    'held-by-worker': text(
      'Un agent mobile détient le numéro, ou l’a réservé.',
      'Retirez le numéro de la page de l’agent, ou utilisez-en un autre ; puis enregistrez de nouveau ce contact.',
    ),
    'number-shared': text(
      'Un autre contact détient le numéro, et le projet permet de partager des numéros.',
      'Utilisez un numéro propre là où il y en a un.',
    ),
    'number-twice': text(
      'Le numéro figure aussi dans un autre dossier ouvert.',
      'Trouvez à qui il est, et retirez-le de l’autre dossier.',
    ),
    'opted-out': text(
      'Le numéro s’est désinscrit des SMS : quelqu’un a répondu STOP.',
      'Demandez à la personne. Qui veut de nouveau des SMS envoie START au numéro d’où HQ écrit.',
    ),
    'owner-not-known': text(
      'Personne n’a dit qui détient le numéro.',
      'Faites ouvrir cette page par quelqu’un dont le rôle peut voir les contacts de la messagerie.',
    ),
    'no-address': text(
      'Il n’y a pas d’adresse e-mail.',
      'Enregistrez-en une, si la personne veut des e-mails.',
    ),
    'address-refused': text('HQ n’accepte pas l’adresse.', 'Corrigez-la.'),
    'language-not-known': text(
      'Les langues du projet ne sont pas connues ici.',
      'Notez-les dans les options de Caseline, ou faites ouvrir cette page par un administrateur du projet.',
    ),
  },
  groups: { caseTypes: 'Par type de dossier', owners: 'Par propriétaire' },
  columns: {
    count: 'Dossiers',
    share: 'Part',
    cause: 'Ce qui ne va pas et que faire',
    reached: 'SMS',
  },
};
