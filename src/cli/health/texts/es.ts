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
  listed: (file) => `Escrito: ${file}`,
  damaged: 'Parte del estado no se puede leer: se leen otra vez todos los casos',
  goingOn: 'Se sigue donde se detuvo',
  since: (instant) => `Se toma lo que HQ indexó desde ${instant}`,
  before: (day, reached, cases, change) =>
    `La última vez (${day}): ${reached} de ${cases}${change === 0 ? ', como ahora' : change > 0 ? `; ahora ${change} más` : `; ahora ${-change} menos`}.`,
  skipped: (count) =>
    count === 1 ? 'No se pudo leer 1 entrada de HQ' : `No se pudieron leer ${count} entradas de HQ`,
  startAgain: 'Inícielo de nuevo para seguir donde se detuvo.',
  asked: (seconds, throttled) =>
    throttled ? `Demasiadas peticiones; se esperan ${seconds} s` : `Nuevo intento en ${seconds} s`,
  pieces: {
    errors: 'Lo que HQ no pudo enviar en los últimos 30 días',
    none: 'Ningún error.',
    messages: (events, cases) =>
      `${events} ${events === 1 ? 'mensaje' : 'mensajes'}, ${cases} ${cases === 1 ? 'caso' : 'casos'}.`,
    part: (count) => `Solo los ${count} más recientes.`,
    missing: 'No se sabe aquí',
    names: {
      owners: 'quién tiene los números',
      languages: 'idiomas',
      gateways: 'pasarelas',
      errors: 'errores de los últimos 30 días',
      optOuts: 'bajas de SMS',
    },
    given: {
      owners: 'dígalo con --owners',
      languages: 'dígalos con --facts',
      gateways: 'dígalas con --facts',
    },
    why: {
      'no-way': 'HQ lo dice solo en su propio informe (Messaging > SMS Opt Out Report)',
      'signed-out': 'HQ no acepta la clave',
      forbidden: 'el rol de la clave o el plan del proyecto no lo permite',
      absent: 'HQ no tiene esa dirección',
      refused: 'HQ rechazó la pregunta',
      unreachable: 'no se pudo llegar a HQ',
      garbage: 'HQ respondió otra cosa',
    },
  },
};
