import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

export const cardEn = {
  position: (index: number, total: number) => `${index} of ${total}`,
  previous: 'Previous finding here',
  next: 'Next finding here',
  suggestions: 'Suggestions: check before you use them',
  goTo: 'Go to question',
  elsewhere: 'Open in the form builder',
  ignore: 'Ignore here',
  ignoreReason: 'Why is it right here? (may stay empty)',
  ignoreHint: '“Ignore” is about what stands here now: something else is checked again.',
  ignoreConfirm: 'Ignore',
  ignoreRule: 'Ignore this rule here',
  cancel: 'Cancel',
  /** Behind it: the rest of why, and what else is to be known. */
  why: 'Why?',
  locked: 'This question is locked: unlock it in the form builder to change it.',
  docs: 'About this rule',
  old: 'This was in the form when you opened it: Save does not ask about it.',
  fixed: (left: number) =>
    left === 0
      ? 'Fixed. No findings left.'
      : `Fixed. ${plural(left, { one: '# finding left.', other: '# findings left.' })}`,
};

export type CardTexts = typeof cardEn;
