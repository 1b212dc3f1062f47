/** What `caseline sheet` says beside the texts of rows and files, in Spanish. */
import type { SheetReportTexts } from './en.ts';

export const sheetReportEs: SheetReportTexts = {
  progress: (rows) => `${rows.toLocaleString('es')} filas`,
  columns: 'Columnas',
  column: 'columna',
  mapped: (property, columns) => `${property} desde ${columns}`,
  foundBy: (column) => `los casos se encuentran por ${column}`,
  newCases: 'no hay columna case_id ni external_id: cada fila puede convertirse en un caso nuevo',
  none: 'ninguna de las propiedades de contacto',
  bulk: 'cada hoja se importa como el tipo de caso de su nombre',
  refused: 'HQ rechaza este archivo',
  dies: (row) => `La importación de HQ se detiene en la fila ${row}`,
  row: (row) => `fila ${row}`,
  also: 'y después',
  count: (count) => `${count} ${count === 1 ? 'fila' : 'filas'}`,
  rows: (rows, more) =>
    `${rows.length === 1 ? 'fila' : 'filas'} ${rows.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
  stored: (text) => `guardado como ${text}`,
  nothing: 'nada',
  summary: (rows, written, skipped, failed) =>
    `${rows} ${rows === 1 ? 'fila' : 'filas'}: ${[
      `${written} ${written === 1 ? 'escrita' : 'escritas'}`,
      ...(skipped > 0 ? [`${skipped} ${skipped === 1 ? 'saltada' : 'saltadas'}`] : []),
      ...(failed > 0 ? [`${failed} no ${failed === 1 ? 'importada' : 'importadas'}`] : []),
    ].join(', ')}.`,
  summaryIfMended: 'Una vez corregido eso:',
  reached: (reached, written) =>
    `${reached} de ${written} contactos recibirán SMS; ${written - reached} no, o el número es equivocado.`,
  allReached: (written) =>
    written === 1 ? 'El contacto recibirá SMS.' : `Los ${written} contactos recibirán SMS.`,
  correctable: (count) =>
    `${count} ${count === 1 ? 'fila tiene' : 'filas tienen'} valores con una sola forma correcta: --fixed OUT los escribe.`,
  fixed: (file, changes) =>
    `Escrito: ${file}, ${changes} ${changes === 1 ? 'celda cambiada' : 'celdas cambiadas'}`,
  list: (list) => (list === null ? ' (lista en su segunda hoja).' : ` (lista en ${list}).`),
  notFixed: 'No se puede escribir una copia corregida de este archivo.',
  reason: (reason, column, row) =>
    `Es un archivo de Excel, porque CSV no puede llevar lo que se quiere decir: ${reason} (fila ${row}, ${column}).`,
  mends: 'HQ acepta la copia.',
  stillRefused: (codes) => `HQ todavía la rechaza: ${codes.join(', ')}.`,
};
