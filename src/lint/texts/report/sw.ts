import { createPlural } from '../../../language/plural.ts';
import { filesSw } from '../files/sw.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('sw');

export const reportSw: ReportTexts = {
  why: 'Kwa nini',
  how: 'Fanya',
  fix: 'Sahihisho',
  fixable: ' (--fix inalifanya)',
  also: 'Pia',
  same: (count: number): string =>
    plural(count, {
      one: 'mahali # pengine pa fomu panahifadhi thamani hii.',
      other: 'mahali # pengine pa fomu panahifadhi thamani hii.',
    }),
  files: filesSw,
};
