/** What `caseline health` says beside the report, verdict and advice, in Spanish. */
import { reportEs } from '../../../health/texts/es.ts';
import type { HealthTexts } from './en.ts';

export const healthEs: HealthTexts = {
  ...reportEs,
  noProperty:
    'ninguna columna es una de las propiedades de contacto. Expórtelas, o nombre una columna con --map.',
  probablyMeant: 'Probablemente:',
  noColumn: {
    what: 'El archivo no tiene columna para eso, así que aquí no se sabe.',
    how: 'Exporte también la propiedad.',
  },
  unread: (lines) => (lines === 1 ? 'No se pudo leer 1 línea' : `No se pudieron leer ${lines} líneas`),
  more: (count) => `y ${count} más`,
  progress: (count) => `${count.toLocaleString('es')} casos`,
  listed: (file) => `Escrito: ${file}`,
  goingOn: 'Se sigue donde se detuvo',
  since: (instant) => `Se toma lo que HQ indexó desde ${instant}`,
  before: (day, reached, cases, change) =>
    `La última vez (${day}): ${reached} de ${cases}${change === 0 ? ', como ahora' : change > 0 ? `; ahora ${change} más` : `; ahora ${-change} menos`}.`,
  skipped: (count) =>
    count === 1 ? 'No se pudo leer 1 entrada de HQ' : `No se pudieron leer ${count} entradas de HQ`,
  startAgain: 'Inícielo de nuevo para seguir donde se detuvo.',
  asked: (seconds, throttled) =>
    throttled ? `Demasiadas peticiones; se esperan ${seconds} s` : `Nuevo intento en ${seconds} s`,
};
