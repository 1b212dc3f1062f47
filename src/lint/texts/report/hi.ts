import { createPlural } from '../../../language/plural.ts';
import { filesHi } from '../files/hi.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('hi');

export const reportHi: ReportTexts = {
  why: 'क्यों',
  how: 'क्या करें',
  fix: 'सुधार',
  fixable: ' (--fix इसे करता है)',
  also: 'और',
  same: (count: number): string =>
    plural(count, { one: 'फ़ॉर्म की # और जगह यह मान सहेजती है।', other: 'फ़ॉर्म की # और जगहें यह मान सहेजती हैं।' }),
  files: filesHi,
};
