/** What people read about files and rows, in Spanish. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { SheetTexts } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const byHand = 'O deje que Caseline escriba el archivo.';
const ONLY_UTF_8 = 'HQ solo lee UTF-8.';
const BY_NAME = 'HQ lee un archivo como lo que dice su nombre.';
const HUNDREDS = 'Las filas anteriores se importan por centenas; lo que sigue se pierde.';
const GUESSES = 'HQ adivina qué son las celdas de un archivo CSV.';
const AS_TEXT = 'Guarde el archivo como libro de Excel, con la columna en formato de texto.';
const NOT_IMPORTED = 'HQ informa de un error y no importa la fila.';
const AS_WORKBOOK = `Guárdelo como libro de Excel. ${byHand}`;

const refusals: SheetTexts['refusals'] = {
  'file-type': ([extension = '', kind]) =>
    kind === undefined
      ? text(
          `HQ no acepta archivos que terminan en .${extension}.`,
          `Guarde el archivo como .xlsx, .xls o .csv, en minúsculas. ${byHand}`,
          'HQ mira el final del nombre, y las mayúsculas cuentan.',
        )
      : text(
          `El archivo termina en .${extension}, pero es un libro de Excel.`,
          'Póngale un nombre con .xlsx.',
          BY_NAME,
        ),
  'file-empty': () =>
    text(
      'El archivo está vacío.',
      'Elija otro archivo.',
      'HQ necesita una fila con los nombres de las columnas y filas debajo.',
    ),
  'not-a-workbook': ([extension = '', kind]) =>
    kind === 'csv'
      ? text(
          `El archivo termina en .${extension}, pero no es de Excel: contiene texto simple.`,
          `Póngale un nombre con .csv, o guárdelo de nuevo en Excel. ${byHand}`,
          BY_NAME,
        )
      : kind === undefined
        ? text(
            'El archivo no es un libro de Excel, o le falta una parte.',
            'Guárdelo de nuevo en Excel, o descárguelo otra vez.',
            'HQ no puede abrirlo.',
          )
        : text(
            `El archivo termina en .${extension}, pero es un archivo de Excel del otro tipo.`,
            `Póngale un nombre con .${kind}. ${byHand}`,
            BY_NAME,
          ),
  password: () =>
    text(
      'El archivo está protegido con una contraseña.',
      'En Excel elija Archivo > Información > Proteger libro > Cifrar con contraseña, borre la contraseña y guarde.',
      'HQ no puede abrirlo.',
    ),
  'external-links': () =>
    text(
      'El libro tiene vínculos a otros libros.',
      `En Excel elija Datos > Editar vínculos > Romper vínculo y guarde. ${byHand}`,
      'HQ rechaza esos libros.',
    ),
  damaged: () =>
    text(
      'El archivo está dañado.',
      'Ábralo en Excel, deje que Excel lo repare y guárdelo de nuevo.',
      'HQ no puede leerlo.',
    ),
  'too-large': () =>
    text(
      'El archivo ocupa, una vez descomprimido, más que una hoja de cálculo.',
      'Copie las filas en un libro nuevo y guarde ese.',
      'Caseline no lo lee, porque se pueden hacer archivos así para causar daño.',
    ),
  'not-utf-8': () =>
    text(
      'El texto no es UTF-8: letras como é están escritas de un modo más antiguo.',
      AS_WORKBOOK,
      ONLY_UTF_8,
    ),
  'utf-16': () => text('El texto es UTF-16, el «texto Unicode» de Excel.', AS_WORKBOOK, ONLY_UTF_8),
  'cell-too-long': () =>
    text(
      'Una celda tiene más de 131 072 caracteres.',
      'Acórtela.',
      'HQ no acepta celdas más largas de un archivo CSV.',
    ),
  'cell-overflow': () =>
    text(
      'HQ falla en una celda: a menudo un número de 11 cifras que empieza por 0, o un identificador como 12e345.',
      `Escriba el número con su código de país, o guarde el archivo como libro de Excel. ${byHand}`,
      'HQ intenta leer cada celda de un archivo CSV como número o fecha, y esta es demasiado grande para su calendario.',
    ),
  'cell-unreadable': () =>
    text(
      'HQ falla en una celda cuyo tipo no corresponde a su valor.',
      `Guarde el archivo de nuevo en Excel. ${byHand}`,
      'El programa que escribió el archivo dijo que un texto era un número.',
    ),
  'empty-line': () =>
    text(
      'El archivo tiene una línea vacía.',
      `Bórrela, también si es la última. ${byHand}`,
      'HQ la toma por una fila sin celdas.',
    ),
  'open-quote': () =>
    text(
      'Unas comillas (") no se cierran nunca, así que el resto del archivo es una sola celda.',
      'Cierre las comillas, o bórrelas.',
      'HQ quiere filas de la misma longitud.',
    ),
  'separator-line': () =>
    text(
      'La primera línea es «sep=».',
      `Bórrela. ${byHand}`,
      'Excel entiende la línea; HQ la toma por los nombres de las columnas.',
    ),
  'row-length': () =>
    text(
      'Las filas tienen distinto número de celdas.',
      `Busque una coma de más o de menos. ${byHand}`,
      'HQ quiere en cada fila tantas celdas como en la primera.',
    ),
  'no-sheets': () =>
    text(
      'HQ no ve ninguna hoja en este libro (Strict Open XML).',
      `Guárdelo como «Libro de Excel (.xlsx)», no como «Hoja de cálculo Open XML estricta». ${byHand}`,
      'El lector de HQ no conoce el tipo estricto.',
    ),
  'byte-order-mark': () =>
    text(
      'El archivo empieza con una marca de orden de bytes, como hace el «CSV UTF-8» de Excel.',
      `Guárdelo como libro de Excel, no como «CSV UTF-8». ${byHand}`,
      'HQ toma la marca por una parte del nombre de la primera columna.',
    ),
  delimiter: () =>
    text(
      'Las celdas están separadas por algo distinto de comas.',
      AS_WORKBOOK,
      'HQ solo conoce comas, y toma toda la primera línea por una columna.',
    ),
  'column-name': (names) =>
    text(
      `HQ no acepta estos nombres de columna: ${quoted(names)}.`,
      `Empiece un nombre con una letra y use solo letras, cifras, _ y -. ${byHand}`,
      'Los espacios cuentan, también los que nadie ve; en un archivo CSV, HQ toma nombres como May o yes por fechas y respuestas.',
    ),
  'no-rows': () =>
    text('La hoja de cálculo está vacía.', 'Rellene la primera hoja.', 'HQ lee la primera hoja.'),
  'too-many-columns': () =>
    text(
      'La hoja tiene más de 300 columnas con nombre.',
      'Borre las columnas que no hacen falta.',
      'HQ acepta 300.',
    ),
  'bulk-without-caseid': () =>
    text(
      'Una hoja no tiene la columna caseid.',
      'Añada la columna, o dé otros nombres a las hojas.',
      'Cada hoja se llama como un tipo de caso, así que HQ las importa todas y encuentra cada caso por caseid.',
    ),
  'reserved-column': (names) =>
    text(
      `La columna ${quoted(names)} no se debe importar.`,
      'Bórrela, o no la asigne a nada.',
      'El nombre es de HQ: la importación falla en la primera fila.',
    ),
  'date-out-of-range': () =>
    text(
      'La importación se detiene en una celda que es una fecha anterior a 1900 o posterior a 9999.',
      `Dé a la columna formato de texto, o guarde el archivo como .xlsx. ${byHand}`,
      HUNDREDS,
    ),
  'search-cell-missing': () =>
    text(
      'La importación se detiene en una fila sin celda para el identificador del caso.',
      `Borre las filas vacías, o guarde el archivo de nuevo en Excel. ${byHand}`,
      HUNDREDS,
    ),
};

const failures: SheetTexts['failures'] = {
  'name-too-long': text('El nombre tiene más de 255 caracteres.', 'Acórtelo.', NOT_IMPORTED),
  'external-id-too-long': text('El external_id tiene más de 255 caracteres.', 'Acórtelo.', NOT_IMPORTED),
  'blank-external-id': text(
    'El external_id está vacío, o es 0.',
    'Rellénelo.',
    'HQ encuentra el caso por él: informa de un error y no importa la fila.',
  ),
  'character-not-allowed': text(
    'Una celda de esta fila, o de una cercana, contiene un carácter que nadie ve y que HQ rechaza.',
    'Escriba la celda de nuevo.',
    'HQ importa las filas por centenas: un solo carácter así las deja a todas fuera.',
  ),
  'import-stopped': text(
    'La importación de HQ se detuvo antes de guardar esta fila.',
    'Corrija la fila en la que se detiene.',
    'Solo se guardan las centenas completas de filas anteriores.',
  ),
};

const remarks: SheetTexts['remarks'] = {
  'read-as-date': text('HQ toma el valor por una fecha o una hora.', AS_TEXT, GUESSES),
  'read-as-true-or-false': text('HQ toma el valor por True o False.', AS_TEXT, GUESSES),
  'read-as-number': text('HQ toma el valor por un número y guarda otro texto.', AS_TEXT, GUESSES),
  'digits-lost': text(
    'La hoja de cálculo solo conservó las primeras cifras del número.',
    'Tome el número de donde salió.',
    'HQ lo completa con ceros y envía a un número equivocado.',
  ),
  'error-value': text(
    'La celda muestra un error de la hoja de cálculo, o un número como fecha.',
    'Dé a la columna formato de texto y escriba el valor de nuevo.',
    'HQ guarda el texto del error.',
  ),
};

export const sheetEs: SheetTexts = {
  refusals,
  failures,
  remarks,
  skipped: text('Todas las celdas que HQ escribiría están vacías.', '', 'HQ salta la fila: no vacía nada.'),
  duplicate: text(
    'El número está en una fila anterior, para otro caso.',
    'Averigüe de quién es.',
    'Un número pertenece a un solo contacto: HQ lo da al primero y no dice nada; las respuestas llegan solo a ese.',
  ),
  noNumber: text('La fila no tiene número de teléfono.', '', 'HQ no envía SMS a este contacto.'),
  nearMiss: (column, property) =>
    `La columna «${column}» se parece a ${property}. Con su propio nombre, HQ no la lee para los mensajes.`,
  noColumns: text(
    'La primera hoja no tiene nombres de columnas en su primera fila.',
    'Escriba los nombres de las propiedades en la primera fila de la primera hoja.',
    'HQ solo lee la primera hoja, y no encuentra nada que importar.',
  ),
  reasons: {
    'value-would-be-guessed': 'HQ tomaría un valor por otra cosa',
    'cell-hq-fails-at': 'HQ falla en una celda',
    'header-would-be-guessed': 'HQ tomaría el nombre de una columna por otra cosa',
    'looks-like-formula': 'Excel calcularía un valor',
  },
  notes: {
    'other-columns-as-text':
      'Las otras columnas son texto ahí: HQ las guarda como están escritas, también las que en un archivo CSV toma por fechas o números.',
    'values-only': 'Solo se copiaron los valores: no las fórmulas, los formatos ni las imágenes.',
    'encoding-guessed': 'Las letras se leyeron como Windows-1252. Mire en la copia los nombres con é, ñ o ü.',
  },
};
