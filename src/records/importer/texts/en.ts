/** What is said on HQ's importer pages, in English; the type is what another language has to say. */
import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');
const digits = new Intl.NumberFormat('en');

/** Causes that the one line names, as they go on after the count; the others are summed up. */
const causes: Readonly<Record<string, (n: number) => string>> = {
  'phone-zero-lost': (n) => plural(n, { one: '# has lost its 0', other: '# have lost their 0' }),
  'phone-leading-zero': (n) => plural(n, { one: '# begins with 0', other: '# begin with 0' }),
  'phone-international-prefix': (n) => plural(n, { one: '# begins with 00', other: '# begin with 00' }),
  'phone-country-code-missing': (n) =>
    plural(n, { one: '# has no country code', other: '# have no country code' }),
  'phone-country-code-doubled': (n) =>
    plural(n, { one: '# has the country code twice', other: '# have the country code twice' }),
  'phone-trailing-decimal': (n) => plural(n, { one: '# ends in .0', other: '# end in .0' }),
  'phone-scientific-notation': (n) =>
    plural(n, { one: '# is written as 2.5E+11', other: '# are written as 2.5E+11' }),
  'phone-too-short': (n) => plural(n, { one: '# is too short', other: '# are too short' }),
  'phone-too-long': (n) => plural(n, { one: '# is too long', other: '# are too long' }),
  'phone-several-numbers': (n) => plural(n, { one: '# is two numbers', other: '# are two numbers' }),
  'phone-not-valid': (n) => plural(n, { one: '# is in use nowhere', other: '# are in use nowhere' }),
  'phone-landline': (n) => plural(n, { one: '# is a landline', other: '# are landlines' }),
  'digits-lost': (n) => plural(n, { one: '# has lost digits', other: '# have lost digits' }),
  'read-as-date': (n) => plural(n, { one: '# is read as a date', other: '# are read as dates' }),
  'duplicate-in-file': (n) => plural(n, { one: '# stands there twice', other: '# stand there twice' }),
  'phone-owned': (n) => plural(n, { one: '# belongs to somebody else', other: '# belong to somebody else' }),
};

export const importerEn = {
  join: (parts: readonly string[]) => parts.join(', '),
  label: 'Caseline',
  checking: (rows: number) =>
    rows === 0 ? 'Reading the file…' : `Reading the file: ${digits.format(rows)} rows…`,
  failed: 'Caseline could not check this file. HQ can import it all the same.',
  /** The beginning of the line, and what is joined to it. */
  unreached: (n: number, of: number) =>
    `${digits.format(n)} of ${plural(of, { one: '# number', other: '# numbers' })} ${n === 1 ? 'reaches' : 'reach'} nobody`,
  reached: (n: number) =>
    plural(n, { one: 'HQ will send to the one number', other: 'HQ will send to all # numbers' }),
  causes,
  otherErrors: (n: number) => plural(n, { one: '# other error', other: '# other errors' }),
  otherWarnings: (n: number) => plural(n, { one: '# thing to look at', other: '# things to look at' }),
  nothingElse: 'nothing else is wrong',
  noNumbers: (rows: number) =>
    plural(rows, { one: '# row, no phone numbers', other: '# rows, no phone numbers' }),
  noColumns:
    'No column is named like a contact property. What you map by hand is judged on the page where columns are mapped.',
  refused: 'HQ refuses this file',
  dies: (row: number) => `HQ’s import stops at row ${row}`,
  onceMended: 'Once that is mended:',
  atRow: (row: number) => `row ${row}`,
  more: (n: number) => plural(n, { one: 'and # more row', other: 'and # more rows' }),
  rows: (n: number) => plural(n, { one: '# row', other: '# rows' }),
  list: {
    row: 'Row',
    sheet: 'Sheet',
    value: 'Value',
    stored: 'HQ stores',
    corrected: 'Corrected',
    nothing: 'empty',
  },
  open: 'Show rows and causes',
  bulk: 'Every sheet has a column caseid. If the sheets are named like case types, HQ imports all of them; so they are all checked.',
  nearMiss: (column: string, property: string) =>
    `“${column}” looks like ${property}, but HQ reads it as another property.`,
  privacy: 'The file is read in this browser and sent nowhere by Caseline.',
  owners: {
    ask: 'Ask who holds these numbers',
    why: 'For replies a number belongs to one contact. Caseline asks only when you press this.',
    asking: 'Asking…',
    nothing: 'No number of this file wants replies.',
    free: (n: number) =>
      plural(n, {
        one: 'The number is held by nobody else, as far as is known.',
        other: 'None of the # numbers is held by somebody else, as far as is known.',
      }),
    held: (n: number, of: number) =>
      `${plural(n, { one: '# number belongs', other: '# numbers belong' })} to somebody else, of ${digits.format(of)} that were asked about.`,
    heldMaybeSelf: (n: number, of: number) =>
      `${plural(n, { one: '# number is', other: '# numbers are' })} held already, of ${digits.format(of)} that were asked about. The file does not say its cases by case_id, so some may be held by these same contacts.`,
    unasked: 'Who holds the numbers could not be asked. Try again later.',
    part: (n: number) => `Only the first ${digits.format(n)} numbers were asked about.`,
  },
  copy: {
    download: 'Download corrected file',
    writing: 'Writing…',
    done: (cells: number) =>
      `Saved with ${plural(cells, { one: '# cell', other: '# cells' })} changed. Choose that file instead of this one.`,
    changes: 'Download the list of changes',
    listed: 'The changes are listed in its last sheet.',
    none: 'No corrected copy can be written of this file.',
    takes: 'HQ takes the copy.',
    stillRefused: 'HQ refuses the copy, too: mend the rest by hand.',
    reason: (reason: string, column: string, row: number) =>
      `It is an Excel file, because CSV cannot carry what is meant: ${reason} (row ${row}, ${column}).`,
    failed: 'The copy could not be written.',
  },
  mapping: {
    good: (n: number) => plural(n, { one: '# value, nothing wrong', other: '# values, nothing wrong' }),
    empty: 'no values',
    wrong: (n: number, of: number) =>
      `${digits.format(n)} of ${plural(of, { one: '# value', other: '# values' })} wrong`,
    look: (of: number) => plural(of, { one: '# value', other: '# values' }),
    sample: (rows: number) => `in the first ${digits.format(rows)} rows`,
    notSeen:
      'Caseline has not seen the file of this import, or not read it to its end. Go back and choose it again to have this column checked.',
    notJudged: 'This column was not checked as this property.',
  },
  confirm: {
    title: 'Import these values?',
    body: 'HQ imports them as they are, and says nothing of what is wrong.',
    column: (column: string, property: string) =>
      column === property ? property : `${column} → ${property}`,
    back: 'Do not import',
    importAnyway: 'Import anyway',
  },
};

export type ImporterTexts = typeof importerEn;
