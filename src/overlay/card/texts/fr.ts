import { createPlural } from '../../../language/plural.ts';
import type { CardTexts } from './en.ts';

const plural = createPlural('fr');

export const cardFr: CardTexts = {
  position: (index, total) => `${index} sur ${total}`,
  previous: 'Constat précédent ici',
  next: 'Constat suivant ici',
  suggestions: 'Suggestions : à vérifier avant usage',
  goTo: 'Aller à la question',
  elsewhere: 'Ouvrir dans l’éditeur de formulaires',
  ignore: 'Ignorer ici',
  ignoreReason: 'Pourquoi est-ce juste ici ? (facultatif)',
  ignoreHint: '« Ignorer » vaut pour ce qui est ici maintenant : autre chose sera vérifié de nouveau.',
  ignoreConfirm: 'Ignorer',
  ignoreRule: 'Ignorer cette règle ici',
  cancel: 'Annuler',
  why: 'Pourquoi ?',
  locked: 'Cette question est verrouillée : déverrouillez-la dans l’éditeur pour la modifier.',
  docs: 'À propos de cette règle',
  old: 'C’était dans le formulaire à son ouverture : l’enregistrement se fait sans question à ce sujet.',
  fixed: (left) =>
    left === 0
      ? 'Corrigé. Plus rien à signaler.'
      : `Corrigé. ${plural(left, { one: 'Il reste # constat.', other: 'Il reste # constats.' })}`,
};
