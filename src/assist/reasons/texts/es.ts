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
    noQuestion: 'una pregunta que no está en el formulario',
    choice: 'el valor detrás de esta opción, que Web Apps no dice',
  },
  technical: (why) => `“${why}” (en inglés)`,
};
