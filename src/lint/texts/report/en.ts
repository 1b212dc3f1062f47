import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

/** Words of a report for people, around what findings say. */
export const reportEn = {
  why: 'Why',
  how: 'Do',
  fix: 'Fix',
  fixable: ' (--fix does it)',
  also: 'Also',
  same: (count: number): string =>
    plural(count, {
      one: '# more place in the form saves this value.',
      other: '# more places in the form save this value.',
    }),
  note: 'note',
  cannotBeChecked: 'cannot be checked',
  severity: { error: 'error', warning: 'warning', info: 'info', incomplete: 'incomplete' },
  /** The last line counts. */
  forms: (count: number): string => plural(count, { one: '# form', other: '# forms' }),
  count: {
    error: (count: number): string => plural(count, { one: '# error', other: '# errors' }),
    warning: (count: number): string => plural(count, { one: '# warning', other: '# warnings' }),
    info: (count: number): string => plural(count, { other: '# info' }),
    incomplete: (count: number): string => plural(count, { other: '# incomplete' }),
  },
  noErrors: 'no errors',
  notShown: (count: number): string =>
    plural(count, { one: '# other finding not shown', other: '# other findings not shown' }),
  unchecked: (count: number): string =>
    plural(count, { one: '# input could not be checked', other: '# inputs could not be checked' }),
  nothingFound: 'nothing found',
  nothingChecked: 'nothing checked',
  unknown: 'case management not known',
  unknownOf: (count: number): string => `case management of ${count} not known`,
  /** A form without its case management. */
  mappings: {
    unknown:
      'CommCare HQ keeps the case management of a form in its app, and this file holds none: it is not known which case properties the form writes, so none was checked.',
    how: 'Check the app instead (its .ccz, or its JSON source), or give the case management of this form with --actions FILE (docs/case-mappings.md).',
    alike: (questions: string): string => `These questions look like contact properties: ${questions}.`,
    more: (count: number): string => ` and ${count} more`,
    noneAlike: 'No question is named like a contact property.',
  },
};

export type ReportTexts = typeof reportEn;
