import { createPlural } from '../../../language/plural.ts';
import type { DrawerTexts } from './en.ts';

const plural = createPlural('fr');

export const drawerFr: DrawerTexts = {
  name: 'Contact de messagerie',
  /** Before anything was typed. */
  nothing: 'Pas encore de numéro ni d’adresse e-mail.',
  /** Half a number is not judged. */
  typing: 'Caseline dira ici ce que HQ va faire dès que vous aurez fini de taper.',
  /** After the sentence about SMS, which it belongs to. */
  held: 'Les réponses vont à quelqu’un d’autre, qui détient ce numéro',
  /** After each sentence. */
  end: '.',
  showHolder: 'Montrer qui',
  details: 'Détails',
  more: (contacts) => plural(contacts, { one: '# contact', other: '# contacts' }),
  row: (contact, row) => `${contact}, ligne ${row}`,
  /** Before the values that may have been meant. */
  meant: (question) => `${question} : vouliez-vous dire… ?`,
  refused: (said) => `cette page n’accepte pas la réponse : ${said}`,
  use: (value) => `Utiliser ${value}`,
  useEmpty: 'Laisser vide',
  enterClears:
    'Sur cette page, la touche Entrée peut effacer une réponse, par exemple le premier choix, au lieu d’envoyer le formulaire. Passez d’une question à l’autre avec Tab et envoyez avec le bouton. Cela vient de CommCare HQ, pas de Caseline.',
  gap: {
    reading: 'La conception de cette application est en cours de lecture.',
    names:
      'Les questions sont reliées aux propriétés par leur seul nom. D’autres questions ou calculs peuvent aussi écrire dans le contact.',
    'no-app': 'L’adresse ne dit pas de quelle application il s’agit : sa conception n’a pas pu être lue.',
    forbidden: 'Votre rôle ne permet pas de voir la conception de cette application.',
    unreachable: 'La conception de cette application n’a pas pu être lue : CommCare HQ n’a pas répondu.',
    garbage: 'La conception de cette application n’a pas pu être lue : CommCare HQ a répondu autre chose.',
    'too-large': 'La conception de cette application est trop grande pour être lue ici.',
    'no-match':
      'Ce formulaire n’a pas été trouvé dans la conception de l’application : elle a peut-être changé depuis.',
  },
};
