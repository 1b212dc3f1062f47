import type { Diagnostic, Severity } from '../../lint/finding.ts';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'incomplete', 'info'];

export function worst(findings: readonly Diagnostic[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

export function countBySeverity(findings: readonly Diagnostic[]): ReadonlyArray<readonly [Severity, number]> {
  return SEVERITIES.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
}
