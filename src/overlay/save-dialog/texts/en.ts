import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

export const saveDialogEn = {
  title: 'Save this form?',
  errors: (n: number) => plural(n, { one: '# problem', other: '# problems' }),
  /** In a form's design: what was there before is not asked about. */
  newErrors: (n: number) => plural(n, { one: '# new problem', other: '# new problems' }),
  /** Under a problem that *Fix and save* mends; `title` is what its fix is called. */
  fix: (title: string) => `Fix: ${title}`,
  fixAndSave: 'Fix and save',
  owned: (n: number) => plural(n, { one: '# number is already taken', other: '# numbers are already taken' }),
  ownedWhy:
    'Only the contact that holds a number receives its replies. This form would write it to another contact.',
  more: (n: number) => plural(n, { other: 'and # more' }),
  unasked: 'The owners of its numbers could not be asked now.',
  goTo: 'Go to question',
  reason: 'Why save anyway? (may stay empty)',
  saveAnyway: 'Save anyway',
  cancel: 'Cancel',
};

export type SaveDialogTexts = typeof saveDialogEn;
