import type { SeverityTexts } from './severity-en.ts';

export const severityPt: SeverityTexts = {
  error: 'Erro',
  warning: 'Aviso',
  info: 'Nota',
  incomplete: 'Não decidido',
};
