import type { Severity } from '../finding.ts';
import { type ReportTexts, reportEn } from '../texts/report/en.ts';
import type { FormReport, ReportProblem } from './report.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'incomplete'];

/** The last line of a report for people: `3 forms: 2 errors, 1 warning; 1 input could not be checked`. */
export function summary(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  texts: ReportTexts = reportEn,
): string {
  const findings = reports.flatMap((report) => report.findings);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => texts.count[severity](count));
  const unknown = reports.filter(({ notes = [] }) => notes.length > 0).length;
  const leftOut = reports.reduce((sum, report) => sum + (report.leftOut ?? 0), 0);
  const found = foundText(counts, unknown, reports.length, leftOut, texts);
  const failed = problems.length > 0 ? `; ${texts.unchecked(problems.length)}` : '';
  return `${texts.forms(reports.length)}: ${found}${failed}`;
}

/**
 * Never a bare "nothing found" about a form of which nothing could be checked, or to a person who asked for errors only.
 */
function foundText(
  counts: readonly string[],
  unknown: number,
  forms: number,
  leftOut: number,
  texts: ReportTexts,
): string {
  const which = unknown === forms ? texts.unknown : texts.unknownOf(unknown);
  const notShown = leftOut > 0 ? `; ${texts.notShown(leftOut)}` : '';
  if (counts.length > 0 || leftOut > 0) {
    const said = counts.length > 0 ? counts : [texts.noErrors];
    return [...said, ...(unknown > 0 ? [which] : [])].join(', ') + notShown;
  }
  if (forms === 0) return texts.nothingChecked;
  if (unknown === 0) return texts.nothingFound;
  return unknown === forms ? `${which}, ${texts.nothingChecked}` : `${texts.nothingFound}; ${which}`;
}
