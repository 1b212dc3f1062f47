import { createPlural } from '../../../language/plural.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('es');

export const reportEs: ReportTexts = {
  why: 'Por qué',
  how: 'Qué hacer',
  fix: 'Corrección',
  fixable: ' (--fix lo hace)',
  also: 'También',
  same: (count: number): string =>
    plural(count, {
      one: '# lugar más del formulario guarda este valor.',
      other: '# lugares más del formulario guardan este valor.',
    }),
  note: 'nota',
  cannotBeChecked: 'no se puede comprobar',
  severity: { error: 'error', warning: 'advertencia', info: 'nota', incomplete: 'sin decidir' },
  forms: (count) => plural(count, { one: '# formulario', other: '# formularios' }),
  count: {
    error: (count) => plural(count, { one: '# error', other: '# errores' }),
    warning: (count) => plural(count, { one: '# advertencia', other: '# advertencias' }),
    info: (count) => plural(count, { one: '# nota', other: '# notas' }),
    incomplete: (count) => plural(count, { one: '# sin decidir', other: '# sin decidir' }),
  },
  noErrors: 'ningún error',
  notShown: (count) =>
    plural(count, { one: '# problema más que no se muestra', other: '# problemas más que no se muestran' }),
  unchecked: (count) =>
    plural(count, { one: '# entrada no se pudo comprobar', other: '# entradas no se pudieron comprobar' }),
  nothingFound: 'no se encontró nada',
  nothingChecked: 'no se comprobó nada',
  unknown: 'Case Management desconocido',
  unknownOf: (count) => `Case Management de ${count} desconocido`,
  mappings: {
    unknown:
      'CommCare HQ guarda el Case Management de un formulario en su aplicación, y este archivo no lo contiene: no se sabe qué propiedades escribe el formulario, así que no se comprobó ninguna.',
    how: 'Compruebe mejor la aplicación (su .ccz o su fuente JSON), o dé el Case Management de este formulario con --actions FILE (docs/case-mappings.md).',
    alike: (questions) => `Estas preguntas parecen propiedades de contacto: ${questions}.`,
    more: (count) => ` y ${count} más`,
    noneAlike: 'Ninguna pregunta tiene nombre de propiedad de contacto.',
  },
};
