import type { ReasonTexts } from './en.ts';

export const reasonsFr: ReasonTexts = {
  depends: {
    outside: 'le dossier, l’utilisateur ou une table de référence',
    meta: 'ce que HQ remplit quand le formulaire est envoyé',
    path: 'une référence qui ne peut pas être suivie ici',
    shown: 'une condition d’affichage qui ne peut pas être décidée',
    condition: 'une condition de validation qui ne peut pas être décidée',
    rows: 'le nombre de lignes du groupe répété',
    zone: 'le fuseau horaire du téléphone',
    rowShown: 'si la question est affichée',
    rowPlace: 'la place d’une ligne',
    longId: 'un identifiant de plus de 1 000 signes',
    slowPattern: 'une expression régulière qui prend trop de temps',
    androidJson: 'ce qu’Android accepte comme JSON',
    partOfJson: 'une partie d’un JSON telle qu’Android l’écrit',
    farYear: 'une année au-delà de tout calendrier',
    chance: 'le hasard',
    secret: 'un secret',
    noQuestion: 'une question qui n’est pas dans le formulaire',
    choice: 'la valeur derrière ce choix, que Web Apps ne dit pas',
  },
  result: (name) => `le résultat de « ${name} »`,
  technical: (why) => `« ${why} » (en anglais)`,
};
