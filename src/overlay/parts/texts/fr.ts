import type { OwnerTexts } from './en.ts';

export const ownerFr: OwnerTexts = {
  hereKind: {
    case: 'Titulaire : un dossier de ce projet',
    'mobile-worker': 'Titulaire : un agent mobile de ce projet',
  },
  who: 'Son nom',
  hereUnnamed: 'Titulaire : un autre contact de ce projet',
  elsewhere: 'Titulaire : un contact d’un autre projet',
  shared: 'Partagé : ce projet permet à plusieurs contacts d’utiliser un même numéro',
  unknown: 'Titulaire inconnu',
  pending: 'vérification en cours',
  since: (date) => `depuis le ${date}`,
  open: 'Ouvrir',
  fromList: (age) => `selon la liste (${age})`,
};
