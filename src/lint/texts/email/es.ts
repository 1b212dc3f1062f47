import type { Message } from '../../finding.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { wordsEs } from '../words/es.ts';
import type { emailRulesEn } from './en.ts';

const { list, named, place } = wordsEs;

/** What the rules say. */
export const emailRulesEs: typeof emailRulesEn = {
  'email-invalid': {
    invalid: (texts: readonly string[]): Message => ({
      what: `CommCare HQ rechaza ${list(texts)} como dirección de correo.`,
      why: 'Toma la dirección tal como está, una sola, sin espacios a los lados. No envía nada (`INVALID_EMAIL_ADDRESS`), y el formulario no dice nada.',
      how: 'Escriba una dirección como `name@example.org`, o nada.',
    }),
  },
  'email-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `La dirección de correo viene de ${named(question)}, que acepta cualquier texto.`,
      why: 'CommCare HQ revisa la dirección solo cuando envía. Un espacio al final, dos direcciones o una `@` que falta hacen que la persona no reciba el correo, y el formulario no avisa a nadie.',
      how: 'Añada una condición de validación que acepte una dirección de correo y nada a los lados.',
    }),
  },
  'email-validation-too-loose': {
    loose: (question: string, taken: readonly string[], where: Where): Message => ({
      what: `La condición de validación de ${named(question)} acepta${place(where)} ${list(taken, 5)}, que CommCare HQ rechaza.`,
      why: 'CommCare HQ toma una dirección tal como está, sin espacios, nombres ni segunda dirección. No envía nada (`INVALID_EMAIL_ADDRESS`), y el formulario no dice nada.',
      how: 'Haga que la condición acepte una dirección y nada a los lados.',
    }),
  },
  'email-validation-too-strict': {
    all: (question: string, example: string): Message => ({
      what: `La condición de validación de ${named(question)} no acepta ninguna dirección de correo que CommCare HQ pueda usar: rechaza incluso ${quote(example)}.`,
      why: 'Nadie puede escribir una dirección. La gente la deja vacía o escribe algo que pasa y no es una dirección.',
      how: 'Haga que la condición acepte una dirección y nada a los lados.',
    }),
    some: (question: string, refused: readonly string[]): Message => ({
      what: `La condición de validación de ${named(question)} rechaza direcciones buenas: ${list(refused, 5)}.`,
      why: 'Quien tiene una dirección así no puede escribirla. La deja vacía o pone una que no es suya.',
      how: 'Haga que la condición acepte letras, cifras, `.`, `_`, `+` y `-` antes de la @, varias partes después y un final de cualquier largo.',
    }),
  },
};
