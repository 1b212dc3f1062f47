/**
 * What people read about files and rows, in English: what is wrong, what to do, and why it matters. The type is what
 * another language has to say.
 */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { RemarkCode } from '../check/checked-row.ts';
import type { FormatReason, PlanNote } from '../corrected/plan.ts';
import type { RowFailure } from '../importer/import-row.ts';
import type { RefusalCode } from '../refusal.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const byHand = 'Or let Caseline write the file.';

const refusals: Readonly<Record<RefusalCode, (details: readonly string[]) => AdviceText>> = {
  'file-type': ([extension = '', kind]) =>
    kind === undefined
      ? text(
          `HQ does not take files that end in .${extension}.`,
          `Save the file as .xlsx, .xls or .csv, in small letters. ${byHand}`,
          'HQ looks at the end of the name, and capitals count.',
        )
      : text(
          `The file ends in .${extension}, but it is an Excel workbook.`,
          'Name it .xlsx.',
          'HQ reads a file as what its name says.',
        ),
  'file-empty': () =>
    text('The file is empty.', 'Choose another file.', 'HQ needs a row of column names and rows below it.'),
  'not-a-workbook': ([extension = '', kind]) =>
    kind === 'csv'
      ? text(
          `The file ends in .${extension}, but it is no Excel file: it holds plain text.`,
          `Name it .csv, or save it again in Excel. ${byHand}`,
          'HQ reads a file as what its name says.',
        )
      : kind === undefined
        ? text(
            'The file is no Excel workbook, or a part of it is missing.',
            'Save it again in Excel, or download it once more.',
            'HQ cannot open it.',
          )
        : text(
            `The file ends in .${extension}, but it is an Excel file of the other kind.`,
            `Name it .${kind}. ${byHand}`,
            'HQ reads a file as what its name says.',
          ),
  password: () =>
    text(
      'The file is protected by a password.',
      'In Excel choose File > Info > Protect Workbook > Encrypt with Password, empty the password and save.',
      'HQ cannot open it.',
    ),
  'external-links': () =>
    text(
      'The workbook has links to other workbooks.',
      `In Excel choose Data > Edit Links > Break Link and save. ${byHand}`,
      'HQ refuses such workbooks.',
    ),
  damaged: () =>
    text(
      'The file is damaged.',
      'Open it in Excel, let Excel repair it, and save it again.',
      'HQ cannot read it.',
    ),
  'too-large': () =>
    text(
      'The file unpacks to more than a spreadsheet holds.',
      'Copy the rows into a new workbook and save that.',
      'Caseline does not read it, because such files can be made to do harm.',
    ),
  'not-utf-8': () =>
    text(
      'The text is not UTF-8: letters such as é are written in an older way.',
      `Save it as an Excel workbook. ${byHand}`,
      'HQ reads UTF-8 only.',
    ),
  'utf-16': () =>
    text(
      'The text is UTF-16, Excel’s “Unicode Text”.',
      `Save it as an Excel workbook. ${byHand}`,
      'HQ reads UTF-8 only.',
    ),
  'cell-too-long': () =>
    text(
      'A cell has more than 131,072 characters.',
      'Shorten it.',
      'HQ takes no longer cells from a CSV file.',
    ),
  'cell-overflow': () =>
    text(
      'HQ fails at a cell: often a number with a leading 0 and 11 digits, or an id such as 12e345.',
      `Write the number with its country code, or save the file as an Excel workbook. ${byHand}`,
      'HQ tries to read every cell of a CSV file as a number or a date, and this one is too large for its calendar.',
    ),
  'cell-unreadable': () =>
    text(
      'HQ fails at a cell whose type and value do not fit.',
      `Save the file again in Excel. ${byHand}`,
      'The program that wrote the file said that a text was a number.',
    ),
  'empty-line': () =>
    text(
      'The file has an empty line.',
      `Delete it, also the last one. ${byHand}`,
      'HQ takes it for a row without cells.',
    ),
  'open-quote': () =>
    text(
      'A quote (") is never closed, so the rest of the file is one cell.',
      'Close the quote, or delete it.',
      'HQ wants rows of the same length.',
    ),
  'separator-line': () =>
    text(
      'The first line is “sep=”.',
      `Delete it. ${byHand}`,
      'Excel understands the line; HQ takes it for the column names.',
    ),
  'row-length': () =>
    text(
      'Rows have different numbers of cells.',
      `Look for a comma too many or too few. ${byHand}`,
      'HQ wants as many cells in each row as in the first.',
    ),
  'no-sheets': () =>
    text(
      'HQ sees no sheet in this workbook (Strict Open XML).',
      `Save it as “Excel Workbook (.xlsx)”, not “Strict Open XML Spreadsheet”. ${byHand}`,
      'HQ’s reader does not know the strict kind.',
    ),
  'byte-order-mark': () =>
    text(
      'The file begins with a byte order mark, as Excel’s “CSV UTF-8” does.',
      `Save it as an Excel workbook, not as “CSV UTF-8”. ${byHand}`,
      'HQ takes the mark for a part of the first column’s name.',
    ),
  delimiter: () =>
    text(
      'The cells are separated by something else than commas.',
      `Save the file as an Excel workbook. ${byHand}`,
      'HQ knows commas only, and takes the whole first line for one column.',
    ),
  'column-name': (names) =>
    text(
      `HQ does not take these column names: ${quoted(names)}.`,
      `Begin a name with a letter and use only letters, digits, _ and -. ${byHand}`,
      'Blanks count, also those that nobody sees; in a CSV file HQ takes names such as May or yes for dates and answers.',
    ),
  'no-rows': () => text('The spreadsheet is empty.', 'Fill in the first sheet.', 'HQ reads the first sheet.'),
  'too-many-columns': () =>
    text(
      'The sheet has more than 300 columns with a name.',
      'Delete the columns that are not needed.',
      'HQ takes 300.',
    ),
  'bulk-without-caseid': () =>
    text(
      'A sheet has no column caseid.',
      'Add the column, or name the sheets otherwise.',
      'Every sheet is named like a case type, so HQ imports them all, and finds each case by caseid.',
    ),
  'reserved-column': (names) =>
    text(
      `The column ${quoted(names)} must not be imported.`,
      'Delete it, or map it to nothing.',
      'The name is HQ’s own: the import fails at the first row.',
    ),
  'date-out-of-range': () =>
    text(
      'The import dies at a cell that is a date before 1900 or after 9999.',
      `Format the column as text, or save the file as .xlsx. ${byHand}`,
      'Rows before it are imported by the hundred; what comes behind is lost.',
    ),
  'search-cell-missing': () =>
    text(
      'The import dies at a row without a cell for the case’s id.',
      `Delete empty rows, or save the file again in Excel. ${byHand}`,
      'Rows before it are imported by the hundred; what comes behind is lost.',
    ),
};

const failures: Readonly<Record<RowFailure | 'import-stopped', AdviceText>> = {
  'name-too-long': text(
    'The name has more than 255 characters.',
    'Shorten it.',
    'HQ reports an error and does not import the row.',
  ),
  'external-id-too-long': text(
    'The external_id has more than 255 characters.',
    'Shorten it.',
    'HQ reports an error and does not import the row.',
  ),
  'blank-external-id': text(
    'The external_id is empty, or 0.',
    'Fill it in.',
    'HQ finds the case by it: it reports an error and does not import the row.',
  ),
  'character-not-allowed': text(
    'A cell of this row, or of one close by, holds a character that nobody sees and HQ refuses.',
    'Type the cell anew.',
    'HQ imports rows by the hundred: one such character keeps all of them out.',
  ),
  'import-stopped': text(
    'HQ’s import has died before it saves this row.',
    'Mend the row where it dies.',
    'Only whole hundreds of rows before it are saved.',
  ),
};

const remarks: Readonly<Record<RemarkCode, AdviceText>> = {
  'read-as-date': text(
    'HQ takes the value for a date or a time.',
    'Save the file as an Excel workbook with the column as text.',
    'HQ guesses at the cells of a CSV file.',
  ),
  'read-as-true-or-false': text(
    'HQ takes the value for True or False.',
    'Save the file as an Excel workbook with the column as text.',
    'HQ guesses at the cells of a CSV file.',
  ),
  'read-as-number': text(
    'HQ takes the value for a number and stores another text.',
    'Save the file as an Excel workbook with the column as text.',
    'HQ guesses at the cells of a CSV file.',
  ),
  'digits-lost': text(
    'The spreadsheet kept only the first digits of the number.',
    'Take the number from where it came from.',
    'HQ fills it up with zeros and sends to a wrong number.',
  ),
  'error-value': text(
    'The cell shows an error of the spreadsheet, or a number as a date.',
    'Format the column as text and type the value again.',
    'HQ stores the text of the error.',
  ),
};

export const sheetEn = {
  refusals,
  failures,
  remarks,
  skipped: text(
    'Every cell that HQ would write is empty.',
    '',
    'HQ skips the row: nothing is emptied by it.',
  ),
  duplicate: text(
    'The number stands in a row before this one, for another case.',
    'Find out whose it is.',
    'A number belongs to one contact: HQ gives it to the first and says nothing; replies reach only that one.',
  ),
  noNumber: text('The row has no phone number.', '', 'HQ sends no SMS to this contact.'),
  nearMiss: (column: string, property: string): string =>
    `The column “${column}” looks like ${property}. HQ does not read it for messages under its own name.`,
  noColumns: text(
    'The first sheet has no column names in its first row.',
    'Write the names of the properties into the first row of the first sheet.',
    'HQ reads the first sheet only, and finds nothing to import.',
  ),
  reasons: {
    'value-would-be-guessed': 'HQ would take a value for something else',
    'cell-hq-fails-at': 'HQ fails at a cell',
    'header-would-be-guessed': 'HQ would take the name of a column for something else',
    'looks-like-formula': 'Excel would calculate a value',
  } satisfies Readonly<Record<FormatReason['code'], string>>,
  notes: {
    'other-columns-as-text':
      'The other columns are text there: HQ stores them as they are written, also those that it takes for dates or numbers in a CSV file.',
    'values-only': 'Only the values were copied: formulas, formats and pictures were not.',
    'encoding-guessed': 'The letters were read as Windows-1252. Look at names with é, ñ or ü in the copy.',
  } satisfies Readonly<Record<PlanNote, string>>,
};

export type SheetTexts = typeof sheetEn;
