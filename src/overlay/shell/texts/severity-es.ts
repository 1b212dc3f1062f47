import type { SeverityTexts } from './severity-en.ts';

export const severityEs: SeverityTexts = {
  error: 'Error',
  warning: 'Advertencia',
  info: 'Nota',
  incomplete: 'Sin decidir',
};
