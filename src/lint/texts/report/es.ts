import { createPlural } from '../../../language/plural.ts';
import { filesEs } from '../files/es.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('es');

export const reportEs: ReportTexts = {
  why: 'Por qué',
  how: 'Qué hacer',
  fix: 'Corrección',
  fixable: ' (--fix lo hace)',
  also: 'También',
  same: (count: number): string =>
    plural(count, {
      one: '# lugar más del formulario guarda este valor.',
      other: '# lugares más del formulario guardan este valor.',
    }),
  files: filesEs,
};
