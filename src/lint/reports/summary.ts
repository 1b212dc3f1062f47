import type { Finding } from '../finding.ts';
import type { FormReport, ReportProblem } from './report.ts';

/** The last line of a report for people: `3 forms: 2 errors, 1 warning; 1 input could not be checked`. */
export function summary(reports: readonly FormReport[], problems: readonly ReportProblem[]): string {
  const findings = reports.flatMap((report): readonly Finding[] => report.findings);
  const counts = (['error', 'warning', 'info', 'incomplete'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  const unknown = reports.filter(({ notes = [] }) => notes.length > 0).length;
  const leftOut = reports.reduce((sum, report) => sum + (report.leftOut ?? 0), 0);
  const found = foundText(counts, unknown, reports.length, leftOut);
  const failed = problems.length > 0 ? `; ${plural(problems.length, 'input')} could not be checked` : '';
  return `${plural(reports.length, 'form')}: ${found}${failed}`;
}

/**
 * Never a bare "nothing found" about a form of which nothing could be checked, or to a person who asked for errors only.
 */
function foundText(counts: readonly string[], unknown: number, forms: number, leftOut: number): string {
  const which = unknown === forms ? 'case management not known' : `case management of ${unknown} not known`;
  const notShown = leftOut > 0 ? `; ${plural(leftOut, 'other finding')} not shown` : '';
  if (counts.length > 0 || leftOut > 0) {
    const said = counts.length > 0 ? counts : ['no errors'];
    return [...said, ...(unknown > 0 ? [which] : [])].join(', ') + notShown;
  }
  if (forms === 0) return 'nothing checked';
  if (unknown === 0) return 'nothing found';
  return unknown === forms ? `${which}, nothing checked` : `nothing found; ${which}`;
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'info' || word === 'incomplete' ? '' : 's'}`;
}
