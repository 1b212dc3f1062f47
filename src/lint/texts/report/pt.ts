import { createPlural } from '../../../language/plural.ts';
import { filesPt } from '../files/pt.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('pt');

export const reportPt: ReportTexts = {
  why: 'Por quê',
  how: 'O que fazer',
  fix: 'Correção',
  fixable: ' (--fix faz isso)',
  also: 'Também',
  same: (count: number): string =>
    plural(count, {
      one: 'mais # lugar do formulário salva este valor.',
      other: 'mais # lugares do formulário salvam este valor.',
    }),
  files: filesPt,
};
