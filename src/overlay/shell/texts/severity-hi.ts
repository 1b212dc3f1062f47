import type { SeverityTexts } from './severity-en.ts';

export const severityHi: SeverityTexts = {
  error: 'त्रुटि',
  warning: 'चेतावनी',
  info: 'टिप्पणी',
  incomplete: 'तय नहीं',
};
