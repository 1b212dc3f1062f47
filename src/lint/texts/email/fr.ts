import type { Message } from '../../finding.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { wordsFr } from '../words/fr.ts';
import type { emailRulesEn } from './en.ts';

const { list, named, place } = wordsFr;

/** What the rules say. */
export const emailRulesFr: typeof emailRulesEn = {
  'email-invalid': {
    invalid: (texts: readonly string[]): Message => ({
      what: `CommCare HQ refuse ${list(texts)} comme adresse e-mail.`,
      why: 'Il prend l’adresse telle quelle, une seule, sans espaces autour. Il n’envoie rien (`INVALID_EMAIL_ADDRESS`), et le formulaire ne dit rien.',
      how: 'Écrivez une adresse comme `name@example.org`, ou rien.',
    }),
  },
  'email-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `L’adresse e-mail vient de ${named(question)}, qui accepte n’importe quel texte.`,
      why: 'CommCare HQ ne vérifie l’adresse qu’à l’envoi. Une espace à la fin, deux adresses ou un `@` manquant font que la personne ne reçoit pas d’e-mail, et le formulaire ne le dit à personne.',
      how: 'Ajoutez une condition de validation qui accepte une adresse e-mail et rien autour.',
    }),
  },
  'email-validation-too-loose': {
    loose: (question: string, taken: readonly string[], where: Where): Message => ({
      what: `La condition de validation de ${named(question)} accepte${place(where)} ${list(taken, 5)}, que CommCare HQ refuse.`,
      why: 'CommCare HQ prend une adresse telle quelle, sans espaces, sans noms, sans deuxième adresse. Il n’envoie rien (`INVALID_EMAIL_ADDRESS`), et le formulaire ne dit rien.',
      how: 'Faites que la condition accepte une adresse et rien autour.',
    }),
  },
  'email-validation-too-strict': {
    all: (question: string, example: string): Message => ({
      what: `La condition de validation de ${named(question)} n’accepte aucune adresse e-mail que CommCare HQ peut utiliser : elle refuse même ${quote(example)}.`,
      why: 'Personne ne peut saisir une adresse. On la laisse de côté, ou on tape quelque chose qui passe et qui n’en est pas une.',
      how: 'Faites que la condition accepte une adresse et rien autour.',
    }),
    some: (question: string, refused: readonly string[]): Message => ({
      what: `La condition de validation de ${named(question)} refuse de bonnes adresses : ${list(refused, 5)}.`,
      why: 'Les personnes qui ont une telle adresse ne peuvent pas la saisir. Elles la laissent de côté, ou en donnent une qui n’est pas la leur.',
      how: 'Faites que la condition accepte des lettres, des chiffres, `.`, `_`, `+` et `-` avant le @, plusieurs parties après, et une fin de toute longueur.',
    }),
  },
};
