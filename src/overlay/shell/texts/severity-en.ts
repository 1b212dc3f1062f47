import type { Severity } from '../../../lint/finding.ts';

/** One word each, shown beside the icon. */
export const severityEn = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  incomplete: 'Not decided',
} satisfies Readonly<Record<Severity, string>>;

export type SeverityTexts = typeof severityEn;
