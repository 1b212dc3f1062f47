import type { ProblemWords } from '../../../form/xform/problems.ts';

/** Why a file cannot be read as a form. */
export const filesFr: ProblemWords = {
  lessInValue: () => 'Un `<` se trouve dans la valeur d’un attribut : écrivez-le `&lt;`',
  lessInText: () => 'Un `<` se trouve dans un texte : écrivez-le `&lt;`',
  quoteInValue: () =>
    `La valeur d’un attribut se termine trop tôt : à l’intérieur, écrivez un \`"\` comme \`&quot;\` et un \`'\` comme \`&apos;\``,
  ampersand: () => 'Un `&` se trouve seul : écrivez-le `&amp;`',
  unclosed: (name) => `L’élément « ${name} » n’est pas fermé`,
  closesOther: () => 'Un élément est fermé qui n’est pas le dernier ouvert',
  noRoot: () => 'Le fichier n’a pas d’élément racine',
  outside: () => 'Du texte se trouve hors de l’élément racine',
  notWellFormed: (words) => `Le lecteur XML dit en anglais « ${words} »`,
  entities: () => 'Le fichier déclare des entités, dont les formulaires n’ont pas besoin',
  elements: (most) => `Le formulaire a plus de ${most} éléments`,
  depth: (most) => `Des éléments sont imbriqués sur plus de ${most} niveaux`,
  prefix: (name) => `Le préfixe « ${name} » n’est pas déclaré`,
  noForm: () => 'Ce n’est pas un formulaire : il n’a pas d’<instance> avec des données',
  encoding: (name) => `L’encodage « ${name} » n’est pas connu`,
  notEncoded: (name) => `Le fichier n’est pas encodé en ${name}`,
  noApp: () => 'Ce JSON n’est pas une application : il n’a pas de modules avec des formulaires',
  noForms: () => 'Cette archive ne contient pas de formulaires',
  notReadable: () => 'le fichier n’est ni du XML ni du JSON lisible',
  noSource: (name) => `la source du formulaire ${name} n’est pas dans le fichier`,
  empty: () => 'le fichier est vide',
  noFile: () => 'ce fichier n’existe pas',
};
