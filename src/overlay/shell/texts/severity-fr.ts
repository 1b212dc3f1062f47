import type { SeverityTexts } from './severity-en.ts';

export const severityFr: SeverityTexts = {
  error: 'Erreur',
  warning: 'Avertissement',
  info: 'Remarque',
  incomplete: 'Indéterminé',
};
