import type { SeverityTexts } from './severity-en.ts';

export const severitySw: SeverityTexts = {
  error: 'Kosa',
  warning: 'Onyo',
  info: 'Dokezo',
  incomplete: 'Haijaamuliwa',
};
