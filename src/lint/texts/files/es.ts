import type { ProblemWords } from '../../../form/xform/problems.ts';

/** Why a file cannot be read as a form. */
export const filesEs: ProblemWords = {
  lessInValue: () => 'Hay un `<` en el valor de un atributo: escríbalo como `&lt;`',
  lessInText: () => 'Hay un `<` en un texto: escríbalo como `&lt;`',
  quoteInValue: () =>
    `El valor de un atributo termina demasiado pronto: dentro de él, escriba \`"\` como \`&quot;\` y \`'\` como \`&apos;\``,
  ampersand: () => 'Hay un `&` suelto: escríbalo como `&amp;`',
  unclosed: (name) => `El elemento “${name}” no está cerrado`,
  closesOther: () => 'Se cierra un elemento que no es el último abierto',
  noRoot: () => 'El archivo no tiene elemento raíz',
  outside: () => 'Hay texto fuera del elemento raíz',
  notWellFormed: (words) => `El lector de XML dice en inglés “${words}”`,
  entities: () => 'El archivo declara entidades, que los formularios no necesitan',
  elements: (most) => `El formulario tiene más de ${most} elementos`,
  depth: (most) => `Hay elementos anidados a más de ${most} niveles`,
  prefix: (name) => `El prefijo “${name}” no está declarado`,
  noForm: () => 'Esto no es un formulario: no tiene <instance> con datos',
  encoding: (name) => `La codificación “${name}” no se conoce`,
  notEncoded: (name) => `El archivo no está codificado en ${name}`,
  noApp: () => 'Este JSON no es una aplicación: no tiene módulos con formularios',
  noForms: () => 'Este archivo comprimido no contiene formularios',
  notReadable: () => 'el archivo no es XML ni JSON que se pueda leer',
  noSource: (name) => `el código del formulario ${name} no está en el archivo`,
  empty: () => 'el archivo está vacío',
  noFile: () => 'no existe ese archivo',
};
