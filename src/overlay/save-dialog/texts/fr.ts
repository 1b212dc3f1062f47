import { createPlural } from '../../../language/plural.ts';
import type { SaveDialogTexts } from './en.ts';

const plural = createPlural('fr');

export const saveDialogFr: SaveDialogTexts = {
  title: 'Enregistrer ce formulaire ?',
  errors: (n) => plural(n, { one: '# problème', other: '# problèmes' }),
  newErrors: (n) => plural(n, { one: '# nouveau problème', other: '# nouveaux problèmes' }),
  fix: (title) => `Correction : ${title}`,
  fixAndSave: 'Corriger et enregistrer',
  owned: (n) => plural(n, { one: '# numéro est déjà pris', other: '# numéros sont déjà pris' }),
  ownedWhy:
    'Seul le contact titulaire d’un numéro en reçoit les réponses. Ce formulaire l’écrirait pour un autre contact.',
  more: (n) => plural(n, { one: 'et # autre', other: 'et # autres' }),
  unasked: 'Les titulaires de ses numéros n’ont pas pu être demandés.',
  goTo: 'Aller à la question',
  reason: 'Pourquoi enregistrer quand même ? (facultatif)',
  saveAnyway: 'Enregistrer quand même',
  cancel: 'Annuler',
};
