import { createPlural } from '../../../language/plural.ts';
import type { BulkEditTexts } from './en.ts';

const plural = createPlural('es');

export const bulkEditEs: BulkEditTexts = {
  label: 'Caseline',
  use: (value) => `Escribir \`${value}\` en la celda`,
  notTaken: 'La celda no acepta el valor. Edítela a mano.',
  after: (sentence) => `Después de Apply: ${sentence}`,
  empty: 'Después de Apply la propiedad queda vacía.',
  depends: 'Lo que HQ hará depende de otras propiedades del caso, que aquí no son columnas.',
  actions: {
    heading: 'Para los valores erróneos de esta página',
    fill: 'Rellenar',
    begins: (text, by) =>
      by === ''
        ? `Empieza por ${text}: quitar \`${text}\``
        : `Empieza por ${text}: sustituir \`${text}\` por \`${by}\``,
    beginsOfLength: (text, by, length) =>
      by === ''
        ? `Empieza por ${text} y tiene ${length} caracteres: quitar \`${text}\``
        : `Empieza por ${text} y tiene ${length} caracteres: sustituir \`${text}\` por \`${by}\``,
    ends: (text) => `Termina en ${text}: quitar \`${text}\``,
    is: (text, by) => (by === '' ? `Es \`${text}\`: dejar vacío` : `Es \`${text}\`: sustituir por \`${by}\``),
    blanks: 'Tiene espacios en los extremos: quitarlos',
    lower: 'Está en mayúsculas: pasar a minúsculas',
    upper: 'Está en minúsculas: pasar a mayúsculas',
    title: 'Tiene mayúsculas erróneas: una mayúscula por palabra',
    marks: 'Tiene espacios o signos entre las cifras: quitarlos',
    mends: (n, of) =>
      `Corrige ${n} de ${plural(of, { one: '# valor erróneo', other: '# valores erróneos' })} de esta página y no cambia ningún otro.`,
    selected:
      'HQ cambia los casos que usted seleccionó, también en otras páginas. Mire la vista previa antes de aplicar.',
    filled: 'Rellenado. Pulse el botón de HQ para ver la vista previa.',
    notTaken: 'El formulario de HQ no acepta esto. Rellénelo a mano.',
  },
  card: { goTo: 'Ir a la celda', old: 'Estaba antes de sus cambios: Apply no pregunta por ello.' },
  dialog: {
    title: '¿Aplicar estos cambios?',
    errors: (n) =>
      plural(n, {
        one: '# cambio de esta página es erróneo',
        other: '# cambios de esta página son erróneos',
      }),
    ownedWhy:
      'Solo el contacto que tiene un número recibe sus respuestas. Estos cambios lo escribirían en otro contacto.',
    goTo: 'Ir a la celda',
    reason: '¿Por qué aplicar de todos modos? (puede quedar vacío)',
    saveAnyway: 'Aplicar de todos modos',
  },
  asking: 'Preguntando quién tiene los números cambiados…',
  unasked: 'No se pudo preguntar quién tiene los números cambiados; los cambios se aplican de todos modos.',
  panel: {
    empty: 'Sin hallazgos',
    emptyHint: 'No se encontró nada erróneo en las celdas de esta página.',
    old: (n) =>
      plural(n, {
        one: '# error estaba antes de sus cambios. Apply no pregunta por él.',
        other: '# errores estaban antes de sus cambios. Apply no pregunta por ellos.',
      }),
    partly: 'Solo se comprobó una parte de esta página',
    openPartly: (open) => `${open}. Solo se comprobó una parte de esta página`,
  },
  status: {
    off: 'Apagado para esta página',
    unread: 'Ninguna de las seis propiedades de mensajería es una columna. Añádalas en Configure Columns.',
  },
};
