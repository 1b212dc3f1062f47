import type { ReasonTexts } from './en.ts';

export const reasonsEs: ReasonTexts = {
  depends: {
    outside: 'el caso, el usuario o una tabla de búsqueda',
    meta: 'lo que HQ completa cuando se envía el formulario',
    path: 'una referencia que no se puede seguir aquí',
    shown: 'una condición de visualización que no se puede decidir',
    condition: 'una condición de validación que no se puede decidir',
    rows: 'cuántas filas tiene el grupo repetido',
    zone: 'la zona horaria del teléfono',
    rowShown: 'si la pregunta se muestra',
    rowPlace: 'el lugar de una fila',
    longId: 'un identificador de más de 1000 signos',
    slowPattern: 'una expresión regular que tarda demasiado',
    androidJson: 'lo que Android acepta como JSON',
    partOfJson: 'una parte de un JSON tal como Android la escribe',
    farYear: 'un año más allá de todo calendario',
    chance: 'el azar',
    secret: 'un secreto',
    noQuestion: 'una pregunta que no está en el formulario',
    choice: 'el valor detrás de esta opción, que Web Apps no dice',
  },
  result: (name) => `el resultado de “${name}”`,
  technical: (why) => `“${why}” (en inglés)`,
};
