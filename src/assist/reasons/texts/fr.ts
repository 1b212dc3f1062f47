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
    noQuestion: 'une question qui n’est pas dans le formulaire',
    choice: 'la valeur derrière ce choix, que Web Apps ne dit pas',
  },
  technical: (why) => `« ${why} » (en anglais)`,
};
