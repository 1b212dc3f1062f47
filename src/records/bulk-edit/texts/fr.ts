import { createPlural } from '../../../language/plural.ts';
import type { BulkEditTexts } from './en.ts';

const plural = createPlural('fr');

export const bulkEditFr: BulkEditTexts = {
  label: 'Caseline',
  use: (value) => `Écrire \`${value}\` dans la cellule`,
  notTaken: 'La cellule n’accepte pas la valeur. Modifiez-la à la main.',
  after: (sentence) => `Après Apply : ${sentence}`,
  empty: 'Après Apply, la propriété est vide.',
  depends: 'Ce que HQ fera dépend d’autres propriétés du dossier, qui ne sont pas des colonnes ici.',
  actions: {
    heading: 'Pour les valeurs fausses de cette page',
    fill: 'Remplir',
    begins: (text, by) =>
      by === ''
        ? `Commence par ${text} : enlever \`${text}\``
        : `Commence par ${text} : remplacer \`${text}\` par \`${by}\``,
    beginsOfLength: (text, by, length) =>
      by === ''
        ? `Commence par ${text} et a ${length} caractères : enlever \`${text}\``
        : `Commence par ${text} et a ${length} caractères : remplacer \`${text}\` par \`${by}\``,
    ends: (text) => `Finit par ${text} : enlever \`${text}\``,
    is: (text, by) => (by === '' ? `Vaut \`${text}\` : vider` : `Vaut \`${text}\` : remplacer par \`${by}\``),
    blanks: 'A des espaces aux extrémités : les enlever',
    lower: 'Est en majuscules : mettre en minuscules',
    upper: 'Est en minuscules : mettre en majuscules',
    title: 'A de mauvaises majuscules : une majuscule par mot',
    marks: 'A des espaces ou des signes entre les chiffres : les enlever',
    mends: (n, of) =>
      `Corrige ${n} sur ${plural(of, { one: '# valeur fausse', other: '# valeurs fausses' })} de cette page et n’en change pas d’autre.`,
    selected:
      'HQ modifie les dossiers que vous avez sélectionnés, sur les autres pages aussi. Regardez l’aperçu avant d’appliquer.',
    filled: 'Rempli. Appuyez sur le bouton de HQ pour voir l’aperçu.',
    notTaken: 'Le formulaire de HQ n’accepte pas cela. Remplissez-le à la main.',
  },
  card: { goTo: 'Aller à la cellule', old: 'C’était là avant vos modifications : Apply ne le demande pas.' },
  dialog: {
    title: 'Appliquer ces modifications ?',
    errors: (n) =>
      plural(n, {
        one: '# modification de cette page est fausse',
        other: '# modifications de cette page sont fausses',
      }),
    ownedWhy:
      'Seul le contact qui détient un numéro reçoit ses réponses. Ces modifications l’écriraient dans un autre contact.',
    goTo: 'Aller à la cellule',
    reason: 'Pourquoi appliquer quand même ? (peut rester vide)',
    saveAnyway: 'Appliquer quand même',
  },
  asking: 'Recherche de qui détient les numéros modifiés…',
  unasked:
    'Impossible de demander qui détient les numéros modifiés ; les modifications sont appliquées quand même.',
  panel: {
    empty: 'Aucun constat',
    emptyHint: 'Rien de faux n’a été trouvé dans les cellules de cette page.',
    old: (n) =>
      plural(n, {
        one: '# erreur était là avant vos modifications. Apply ne la demande pas.',
        other: '# erreurs étaient là avant vos modifications. Apply ne les demande pas.',
      }),
    partly: 'Seule une partie de cette page a été vérifiée',
    openPartly: (open) => `${open}. Seule une partie de cette page a été vérifiée`,
  },
  status: {
    off: 'Désactivé pour cette page',
    unread: 'Aucune des six propriétés de messagerie n’est une colonne. Ajoutez-les sous Configure Columns.',
  },
};
