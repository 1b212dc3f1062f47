import { createPlural } from '../../../language/plural.ts';
import { filesFr } from '../files/fr.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('fr');

export const reportFr: ReportTexts = {
  why: 'Pourquoi',
  how: 'À faire',
  fix: 'Correction',
  fixable: ' (--fix le fait)',
  also: 'Aussi',
  same: (count: number): string =>
    plural(count, {
      one: '# autre endroit du formulaire enregistre cette valeur.',
      other: '# autres endroits du formulaire enregistrent cette valeur.',
    }),
  files: filesFr,
};
