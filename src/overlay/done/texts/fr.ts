import { createPlural } from '../../../language/plural.ts';
import type { DoneTexts } from './en.ts';

const plural = createPlural('fr');

export const doneFr: DoneTexts = {
  title: (n) =>
    plural(n, { one: 'Ce qui vient d’être modifié', other: '# choses qui viennent d’être modifiées' }),
  fixed: (question, title) =>
    question === null ? `Corrigé : ${title}.` : `Corrigé : « ${question} » : ${title}.`,
  inserted: (question) => (question === null ? 'Inséré dans le formulaire.' : `Inséré pour « ${question} ».`),
  was: (before) => `Avant : ${before}.`,
  more: (n) => plural(n, { one: 'Et # autre.', other: 'Et # autres.' }),
  left: (n) =>
    n === 0
      ? 'Il ne reste aucun constat.'
      : plural(n, { one: 'Il reste # constat.', other: 'Il reste # constats.' }),
  undo: 'Annuler',
  undoOf: (undo, name) => `${undo} : ${name}`,
  undone: 'Annulé : le formulaire est comme avant.',
  changed: 'Pas annulé : cet endroit du formulaire a été modifié depuis.',
  kinds: {
    text: 'Texte',
    phone: 'Numéro de téléphone ou identifiant numérique',
    int: 'Entier',
    long: 'Entier long',
    decimal: 'Décimal',
    date: 'Date',
    time: 'Heure',
    'date-time': 'Date et heure',
    geopoint: 'GPS',
    barcode: 'Code-barres',
  },
};
