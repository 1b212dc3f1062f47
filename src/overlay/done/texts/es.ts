import type { InputKind } from '../../../form/edits/edit.ts';
import { createPlural } from '../../../language/plural.ts';
import type { DoneTexts } from './en.ts';

const plural = createPlural('es');

export const doneEs: DoneTexts = {
  /** Name of the line, for screen readers. */
  title: (n: number) =>
    plural(n, { one: 'Lo que se acaba de cambiar', other: '# cosas que se acaban de cambiar' }),
  /** @param question what people call it, null when it has no name; `title` is what the button said */
  fixed: (question: string | null, title: string) =>
    question === null ? `Corregido: ${title}.` : `Corregido: “${question}”: ${title}.`,
  inserted: (question: string | null) =>
    question === null ? 'Insertado en el formulario.' : `Insertado para “${question}”.`,
  was: (before: string) => `Era ${before}.`,
  more: (n: number) => plural(n, { other: 'Y # más.' }),
  left: (n: number) =>
    n === 0 ? 'No quedan problemas.' : plural(n, { one: 'Queda # problema.', other: 'Quedan # problemas.' }),
  undo: 'Deshacer',
  undoOf: (undo: string, name: string) => `${undo}: ${name}`,
  undone: 'Deshecho: el formulario está como antes.',
  changed: 'No se deshizo: este lugar del formulario cambió después.',
  /** Types of questions, as the form builder calls them. */
  kinds: {
    text: 'Texto',
    phone: 'Número de teléfono o ID numérico',
    int: 'Entero',
    long: 'Entero largo',
    decimal: 'Número decimal',
    date: 'Fecha',
    time: 'Hora',
    'date-time': 'Fecha y hora',
    geopoint: 'GPS',
    barcode: 'Lectura de código de barras',
  } satisfies Readonly<Record<InputKind, string>>,
};
