/** What `caseline sheet` says beside the texts of rows and files, in French. */
import type { SheetReportTexts } from './en.ts';

export const sheetReportFr: SheetReportTexts = {
  progress: (rows) => `${rows.toLocaleString('fr')} lignes`,
  columns: 'Colonnes',
  column: 'colonne',
  mapped: (property, columns) => `${property} depuis ${columns}`,
  foundBy: (column) => `les dossiers se trouvent par ${column}`,
  newCases: 'pas de colonne case_id ni external_id : chaque ligne peut devenir un nouveau dossier',
  none: 'aucune des propriétés de contact',
  bulk: 'chaque feuille est importée comme le type de dossier de son nom',
  refused: 'HQ refuse ce fichier',
  dies: (row) => `L’import de HQ s’arrête à la ligne ${row}`,
  row: (row) => `ligne ${row}`,
  also: 'et ensuite',
  count: (count) => `${count} ${count === 1 ? 'ligne' : 'lignes'}`,
  rows: (rows, more) =>
    `${rows.length === 1 ? 'ligne' : 'lignes'} ${rows.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`,
  stored: (text) => `enregistré comme ${text}`,
  nothing: 'rien',
  summary: (rows, written, skipped, failed) =>
    `${rows} ${rows === 1 ? 'ligne' : 'lignes'} : ${[
      `${written} ${written === 1 ? 'écrite' : 'écrites'}`,
      ...(skipped > 0 ? [`${skipped} ${skipped === 1 ? 'sautée' : 'sautées'}`] : []),
      ...(failed > 0 ? [`${failed} non ${failed === 1 ? 'importée' : 'importées'}`] : []),
    ].join(', ')}.`,
  summaryIfMended: 'Une fois cela corrigé :',
  reached: (reached, written) =>
    `${reached} contacts sur ${written} recevront des SMS ; ${written - reached} n’en recevront pas, ou le numéro est un mauvais numéro.`,
  allReached: (written) =>
    written === 1 ? 'Le contact recevra des SMS.' : `Les ${written} contacts recevront des SMS.`,
  correctable: (count) =>
    `${count} ${count === 1 ? 'ligne a' : 'lignes ont'} des valeurs qui n’ont qu’une bonne écriture : --fixed OUT les écrit.`,
  fixed: (file, changes) =>
    `Écrit : ${file}, ${changes} ${changes === 1 ? 'cellule changée' : 'cellules changées'}`,
  list: (list) => (list === null ? ' (liste dans sa seconde feuille).' : ` (liste dans ${list}).`),
  notFixed: 'On ne peut pas écrire de copie corrigée de ce fichier.',
  reason: (reason, column, row) =>
    `C’est un fichier Excel, car CSV ne peut pas porter ce qui est voulu : ${reason} (ligne ${row}, ${column}).`,
  mends: 'HQ prend la copie.',
  stillRefused: (codes) => `HQ la refuse encore : ${codes.join(', ')}.`,
};
