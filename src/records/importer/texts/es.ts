import { createPlural } from '../../../language/plural.ts';
import type { ImporterTexts } from './en.ts';

const plural = createPlural('es');
const digits = new Intl.NumberFormat('es');

export const importerEs: ImporterTexts = {
  join: (parts) => parts.join(', '),
  label: 'Caseline',
  checking: (rows) =>
    rows === 0 ? 'Leyendo el archivo…' : `Leyendo el archivo: ${digits.format(rows)} filas…`,
  failed: 'Caseline no pudo revisar este archivo. HQ puede importarlo de todos modos.',
  unreached: (n, of) =>
    `${digits.format(n)} de ${plural(of, { one: '# número', other: '# números' })} no ${n === 1 ? 'llega' : 'llegan'} a nadie`,
  reached: (n) => plural(n, { one: 'HQ enviará al único número', other: 'HQ enviará a los # números' }),
  causes: {
    'phone-zero-lost': (n) => plural(n, { one: '# perdió su 0', other: '# perdieron su 0' }),
    'phone-leading-zero': (n) => plural(n, { one: '# empieza por 0', other: '# empiezan por 0' }),
    'phone-international-prefix': (n) => plural(n, { one: '# empieza por 00', other: '# empiezan por 00' }),
    'phone-country-code-missing': (n) =>
      plural(n, { one: '# no tiene código de país', other: '# no tienen código de país' }),
    'phone-country-code-doubled': (n) =>
      plural(n, {
        one: '# tiene dos veces el código de país',
        other: '# tienen dos veces el código de país',
      }),
    'phone-trailing-decimal': (n) => plural(n, { one: '# termina en .0', other: '# terminan en .0' }),
    'phone-scientific-notation': (n) =>
      plural(n, { one: '# está escrito como 2.5E+11', other: '# están escritos como 2.5E+11' }),
    'phone-too-short': (n) => plural(n, { one: '# es demasiado corto', other: '# son demasiado cortos' }),
    'phone-too-long': (n) => plural(n, { one: '# es demasiado largo', other: '# son demasiado largos' }),
    'phone-several-numbers': (n) =>
      plural(n, { one: '# contiene dos números', other: '# contienen dos números' }),
    'phone-not-valid': (n) =>
      plural(n, { one: '# no se usa en ninguna parte', other: '# no se usan en ninguna parte' }),
    'phone-landline': (n) => plural(n, { one: '# es un teléfono fijo', other: '# son teléfonos fijos' }),
    'digits-lost': (n) => plural(n, { one: '# perdió cifras', other: '# perdieron cifras' }),
    'read-as-date': (n) => plural(n, { one: '# se lee como fecha', other: '# se leen como fechas' }),
    'duplicate-in-file': (n) =>
      plural(n, { one: '# está dos veces en el archivo', other: '# están dos veces en el archivo' }),
    'phone-owned': (n) =>
      plural(n, { one: '# pertenece a otra persona', other: '# pertenecen a otra persona' }),
  },
  otherErrors: (n) => plural(n, { one: '# error más', other: '# errores más' }),
  otherWarnings: (n) => plural(n, { one: '# cosa por revisar', other: '# cosas por revisar' }),
  nothingElse: 'nada más está mal',
  noNumbers: (rows) =>
    plural(rows, { one: '# fila, sin números de teléfono', other: '# filas, sin números de teléfono' }),
  noColumns:
    'Ninguna columna se llama como una propiedad de contacto. Lo que asigne a mano se revisa en la página donde se asignan las columnas.',
  refused: 'HQ rechaza este archivo',
  dies: (row) => `La importación de HQ se detiene en la fila ${row}`,
  onceMended: 'Una vez corregido eso:',
  atRow: (row) => `fila ${row}`,
  more: (n) => plural(n, { one: 'y # fila más', other: 'y # filas más' }),
  rows: (n) => plural(n, { one: '# fila', other: '# filas' }),
  list: {
    row: 'Fila',
    sheet: 'Hoja',
    value: 'Valor',
    stored: 'HQ guarda',
    corrected: 'Corregido',
    nothing: 'vacío',
  },
  open: 'Ver filas y causas',
  bulk: 'Cada hoja tiene una columna caseid. Si las hojas se llaman como tipos de caso, HQ las importa todas; por eso se revisan todas.',
  nearMiss: (column, property) => `“${column}” se parece a ${property}, pero HQ la lee como otra propiedad.`,
  privacy: 'El archivo se lee en este navegador y Caseline no lo envía a ninguna parte.',
  owners: {
    ask: 'Preguntar quién tiene estos números',
    why: 'Para las respuestas, un número pertenece a un solo contacto. Caseline solo pregunta si usted pulsa aquí.',
    asking: 'Preguntando…',
    nothing: 'Ningún número de este archivo espera respuestas.',
    free: (n) =>
      plural(n, {
        one: 'Que se sepa, nadie más tiene el número.',
        other: 'Que se sepa, nadie más tiene ninguno de los # números.',
      }),
    held: (n, of) =>
      `${plural(n, { one: '# número pertenece', other: '# números pertenecen' })} a otra persona, de ${digits.format(of)} preguntados.`,
    heldMaybeSelf: (n, of) =>
      `${plural(n, { one: '# número ya está asignado', other: '# números ya están asignados' })}, de ${digits.format(of)} preguntados. El archivo no nombra sus casos por case_id; quizá algunos sean de estos mismos contactos.`,
    unasked: 'No se pudo preguntar quién tiene los números. Inténtelo más tarde.',
    part: (n) => `Solo se preguntó por los primeros ${digits.format(n)} números.`,
  },
  copy: {
    download: 'Descargar el archivo corregido',
    writing: 'Escribiendo…',
    done: (cells) =>
      `Guardado con ${plural(cells, { one: '# celda cambiada', other: '# celdas cambiadas' })}. Elija ese archivo en lugar de este.`,
    changes: 'Descargar la lista de cambios',
    listed: 'Los cambios están en su última hoja.',
    none: 'No se puede escribir una copia corregida de este archivo.',
    takes: 'HQ acepta la copia.',
    stillRefused: 'HQ también rechaza la copia: corrija el resto a mano.',
    reason: (reason, column, row) =>
      `Es un archivo de Excel, porque un CSV no puede llevar lo que se quiere decir: ${reason} (fila ${row}, ${column}).`,
    failed: 'No se pudo escribir la copia.',
  },
  mapping: {
    good: (n) => plural(n, { one: '# valor, nada mal', other: '# valores, nada mal' }),
    empty: 'sin valores',
    wrong: (n, of) =>
      `${digits.format(n)} de ${plural(of, { one: '# valor', other: '# valores' })} ${n === 1 ? 'está' : 'están'} mal`,
    look: (of) => plural(of, { one: '# valor', other: '# valores' }),
    sample: (rows) => `en las primeras ${digits.format(rows)} filas`,
    notSeen:
      'Caseline no ha visto el archivo de esta importación, o no lo leyó hasta el final. Vuelva atrás y elíjalo de nuevo para que se revise esta columna.',
    notJudged: 'Esta columna no se revisó como esta propiedad.',
  },
  confirm: {
    title: '¿Importar estos valores?',
    body: 'HQ los importa tal como están y no dice nada de lo que está mal.',
    column: (column, property) => (column === property ? property : `${column} → ${property}`),
    back: 'No importar',
    importAnyway: 'Importar de todos modos',
  },
};
