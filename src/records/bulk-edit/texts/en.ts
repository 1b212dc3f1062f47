/** What is said on HQ's page Bulk Edit Case Data, in English; the type is what another language has to say. */
import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

export const bulkEditEn = {
  label: 'Caseline',
  /** On a button of a card: writes the value into the cell's own field. */
  use: (value: string) => `Write \`${value}\` into the cell`,
  notTaken: 'The cell does not take the value. Edit it by hand.',
  /** Under a cell that is being edited, before what HQ will do. */
  after: (sentence: string) => `After Apply: ${sentence}`,
  empty: 'After Apply the property is empty.',
  depends: 'What HQ will do depends on other properties of the case, which are no columns here.',
  actions: {
    heading: 'For the wrong values of this page',
    fill: 'Fill in',
    /** What is seen in the column, and what to do. Backquotes mark code. */
    begins: (text: string, by: string) =>
      by === ''
        ? `Begins with ${text}: take \`${text}\` away`
        : `Begins with ${text}: replace \`${text}\` by \`${by}\``,
    beginsOfLength: (text: string, by: string, length: number) =>
      by === ''
        ? `Begins with ${text} and has ${length} characters: take \`${text}\` away`
        : `Begins with ${text} and has ${length} characters: replace \`${text}\` by \`${by}\``,
    ends: (text: string) => `Ends in ${text}: take \`${text}\` away`,
    is: (text: string, by: string) =>
      by === '' ? `Is \`${text}\`: make it empty` : `Is \`${text}\`: replace it by \`${by}\``,
    blanks: 'Has blanks at its ends: strip them',
    lower: 'Is in capitals: make it lower case',
    upper: 'Is in small letters: make it upper case',
    title: 'Has wrong capitals: make it title case',
    marks: 'Has blanks or signs between the digits: take them away',
    mends: (n: number, of: number) =>
      `Puts ${n} of ${plural(of, { one: '# wrong value', other: '# wrong values' })} of this page right and changes no other.`,
    /** Below the list. */
    selected:
      'HQ changes the cases that you selected, on other pages too. Look at the preview before you apply.',
    filled: 'Filled in. Press HQ’s button to preview the edits.',
    notTaken: 'HQ’s form does not take this. Fill it in by hand.',
  },
  card: { goTo: 'Go to the cell', old: 'This was there before your edits: Apply does not ask about it.' },
  dialog: {
    title: 'Apply these edits?',
    errors: (n: number) =>
      plural(n, { one: '# edit on this page is wrong', other: '# edits on this page are wrong' }),
    ownedWhy:
      'Only the contact that holds a number receives its replies. These edits would write it to another contact.',
    goTo: 'Go to the cell',
    reason: 'Why apply anyway? (may stay empty)',
    saveAnyway: 'Apply anyway',
  },
  asking: 'Asking who holds the edited numbers…',
  unasked: 'Who holds the edited numbers could not be asked; the edits are applied all the same.',
  panel: {
    empty: 'No findings',
    emptyHint: 'Nothing wrong was found in the cells on this page.',
    old: (n: number) =>
      plural(n, {
        one: '# error was there before your edits. Apply does not ask about it.',
        other: '# errors were there before your edits. Apply does not ask about them.',
      }),
    partly: 'Only a part of this page was checked',
    openPartly: (open: string) => `${open}. Only a part of this page was checked`,
  },
  status: {
    off: 'Switched off for this page',
    unread: 'None of the six messaging properties is a column. Add them under Configure Columns.',
  },
};

/** Backquotes mark code. */
export type BulkEditTexts = typeof bulkEditEn;
