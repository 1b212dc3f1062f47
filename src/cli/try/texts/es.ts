/** What `caseline try` says to people, in Spanish. */
import { reasonsEs } from '../../../assist/reasons/texts/es.ts';
import { whyEs } from '../../../lint/texts/reasons/es.ts';
import type { TryTexts } from './en.ts';

export const tryEs: TryTexts = {
  answers: 'Respuestas',
  status: {
    ok: 'aceptada',
    constraint: 'rechazada: la condición de validación, o la respuesta es obligatoria',
    'cannot-cast': 'rechazada: el tipo de la pregunta',
    'not-shown': 'no se pregunta: oculta, o no es una pregunta',
  },
  stopped: 'el formulario se detiene aquí',
  savedAs: (text) => `guardada como ${text}`,
  empty: 'nada',
  cannotOpen: 'El formulario no se abre',
  stops: 'El formulario se detiene',
  at: (name, path) => ` en ${name} (${path})`,
  noCases: 'Este formulario no escribe ningún caso.',
  caseBy: (caseType, action) => `Caso${caseType === null ? '' : ` de tipo ${caseType}`} por ${action}`,
  row: (row) => `fila ${row}`,
  kept: 'no se escribe: un caso existente conserva lo que tiene',
  unknown: (why) => `no se sabe, porque depende de esto: ${why}`,
  reasons: reasonsEs,
  why: whyEs,
  replies: (_cause, sentence) => `respuestas: ${sentence}`,
  undecided: 'No se sabe',
  table: {
    row: (id, line) => `${id} (línea ${line})`,
    differs: (column, expected, found) => `${column}: se esperaba ${expected}, pero es ${found}`,
    fine: (count) =>
      `${count} ${count === 1 ? 'fila está como se esperaba' : 'filas están como se esperaba'}`,
    wrong: (rows, count) => `${rows} de ${count} filas son distintas`,
  },
};
