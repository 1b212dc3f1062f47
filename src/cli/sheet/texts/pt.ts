/** What `caseline sheet` says beside the texts of rows and files, in Portuguese. */
import type { SheetReportTexts } from './en.ts';

export const sheetReportPt: SheetReportTexts = {
  progress: (rows) => `${rows.toLocaleString('pt')} linhas`,
  columns: 'Colunas',
  column: 'coluna',
  mapped: (property, columns) => `${property} a partir de ${columns}`,
  foundBy: (column) => `os casos são encontrados por ${column}`,
  newCases: 'não há coluna case_id nem external_id: cada linha pode tornar-se um caso novo',
  none: 'nenhuma das propriedades de contato',
  bulk: 'cada planilha é importada como o tipo de caso do seu nome',
  refused: 'O HQ recusa este arquivo',
  dies: (row) => `A importação do HQ para na linha ${row}`,
  row: (row) => `linha ${row}`,
  also: 'e depois',
  count: (count) => `${count} ${count === 1 ? 'linha' : 'linhas'}`,
  rows: (rows, more) =>
    `${rows.length === 1 ? 'linha' : 'linhas'} ${rows.join(', ')}${more > 0 ? ` e mais ${more}` : ''}`,
  stored: (text) => `gravado como ${text}`,
  nothing: 'nada',
  summary: (rows, written, skipped, failed) =>
    `${rows} ${rows === 1 ? 'linha' : 'linhas'}: ${[
      `${written} ${written === 1 ? 'escrita' : 'escritas'}`,
      ...(skipped > 0 ? [`${skipped} ${skipped === 1 ? 'saltada' : 'saltadas'}`] : []),
      ...(failed > 0 ? [`${failed} não ${failed === 1 ? 'importada' : 'importadas'}`] : []),
    ].join(', ')}.`,
  summaryIfMended: 'Depois de corrigido isso:',
  reached: (reached, written) =>
    `${reached} de ${written} contatos receberão SMS; ${written - reached} não, ou o número está errado.`,
  allReached: (written) =>
    written === 1 ? 'O contato receberá SMS.' : `Os ${written} contatos receberão SMS.`,
  correctable: (count) =>
    `${count} ${count === 1 ? 'linha tem' : 'linhas têm'} valores com uma só forma certa: --fixed OUT escreve-os.`,
  fixed: (file, changes) =>
    `Escrito: ${file}, ${changes} ${changes === 1 ? 'célula alterada' : 'células alteradas'}`,
  list: (list) => (list === null ? ' (lista na sua segunda planilha).' : ` (lista em ${list}).`),
  notFixed: 'Não é possível escrever uma cópia corrigida deste arquivo.',
  reason: (reason, column, row) =>
    `É um arquivo do Excel, porque CSV não consegue levar o que se quer dizer: ${reason} (linha ${row}, ${column}).`,
  mends: 'O HQ aceita a cópia.',
  stillRefused: (codes) => `O HQ ainda a recusa: ${codes.join(', ')}.`,
};
