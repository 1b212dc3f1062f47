import { reportEn } from '../texts/report/en.ts';
import { createPlaces, type FormReport, type ReportProblem } from './report.ts';
import { visibleJson } from './visible.ts';

/**
 * The findings for other programs. `files` has every form that was linted, also without findings; `path` is the
 * question or node to change; `line` and `column` (from 1, UTF-16 units) are left out where the file has no place.
 */
export function jsonData(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
): Record<string, unknown> {
  const files = reports.map(({ file, name, text, findings, notes }) => {
    const places = createPlaces(text);
    return {
      file,
      ...(name && { name }),
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        property: finding.property,
        path: finding.site.path,
        part: finding.site.part,
        ...(finding.site.choice !== undefined && { choice: finding.site.choice }),
        ...places.regionOf(finding),
        message: finding.message,
        fixes: finding.fixes,
        helpUrl: finding.helpUrl,
      })),
      ...(notes !== undefined &&
        notes.length > 0 && {
          notes: notes.map(({ code, message }) => ({ code, message: message(reportEn) })),
        }),
    };
  });
  return {
    files,
    ...(problems.length > 0 && { problems }),
  };
}

/** The same as text. */
export function jsonReport(reports: readonly FormReport[], problems: readonly ReportProblem[]): string {
  return `${visibleJson(JSON.stringify(jsonData(reports, problems), null, 2))}\n`;
}
