import { createPlural } from '../../../language/plural.ts';
import { filesEn } from '../files/en.ts';

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
  /** Why a file cannot be read as a form. */
  files: filesEn,
};

export type ReportTexts = typeof reportEn;
