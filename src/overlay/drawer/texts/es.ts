import { createPlural } from '../../../language/plural.ts';
import type { DrawerGap } from '../drawer-view.ts';
import type { DrawerTexts } from './en.ts';

const plural = createPlural('es');

export const drawerEs: DrawerTexts = {
  /** Name of the region, for screen readers. */
  name: 'Contacto de mensajería',
  /** Before anything was typed. */
  nothing: 'Todavía no hay número ni dirección de correo.',
  /** Half a number is not judged. */
  typing: 'Caseline dirá aquí qué hará HQ en cuanto termine de escribir.',
  /** After the sentence about SMS, which it belongs to. */
  held: 'Las respuestas van a otra persona, que tiene este número',
  /** After each sentence. */
  end: '.',
  showHolder: 'Mostrar quién',
  details: 'Detalles',
  /** How many contacts the form makes or changes. */
  more: (contacts: number) => plural(contacts, { one: '# contacto', other: '# contactos' }),
  row: (contact: string, row: number) => `${contact}, fila ${row}`,
  /** Before the values that may have been meant. */
  meant: (question: string) => `${question}: ¿quiso decir…?`,
  /** The page's own words against an answer. */
  refused: (said: string) => `esta página no acepta la respuesta: ${said}`,
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Usar ${value}`,
  useEmpty: 'Dejarlo vacío',
  enterClears:
    'En esta página la tecla Enter puede quitar una respuesta, por ejemplo la primera opción, en lugar de enviar el formulario. Use Tab para avanzar y el botón Submit para enviar. Lo hace CommCare HQ, no Caseline.',
  gap: {
    reading: 'Se está leyendo el diseño de esta aplicación.',
    names:
      'Las preguntas se asignan a las propiedades solo por sus nombres. Otras preguntas o cálculos también pueden escribir en el contacto.',
    'no-app': 'La dirección no dice qué aplicación es esta, así que no se pudo leer su diseño.',
    forbidden: 'Su rol no le deja ver el diseño de esta aplicación.',
    unreachable: 'No se pudo leer el diseño de esta aplicación: CommCare HQ no respondió.',
    garbage: 'No se pudo leer el diseño de esta aplicación: CommCare HQ respondió otra cosa.',
    'too-large': 'El diseño de esta aplicación es demasiado grande para leerlo aquí.',
    'no-match': 'Este formulario no está en el diseño de la aplicación: quizá cambió desde entonces.',
  } satisfies Readonly<Record<DrawerGap, string>>,
};
