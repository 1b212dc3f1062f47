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
};

export type ReportTexts = typeof reportEn;
