import type { FormReport, ReportProblem } from './report.ts';
import { regionFinder } from './report.ts';

/**
 * The findings for other programs. `files` has every form that was linted, also without findings; `path` is the
 * question or node to change; `line` and `column` (from 1, UTF-16 units) are left out where the file has no place.
 */
export function jsonReport(reports: readonly FormReport[], problems: readonly ReportProblem[]): string {
  const files = reports.map(({ file, name, text, findings }) => {
    const regionOf = regionFinder(text);
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
        ...regionOf(finding),
        message: finding.message,
        fixes: finding.fixes,
        helpUrl: finding.helpUrl,
      })),
    };
  });
  return `${JSON.stringify({ files, ...(problems.length > 0 && { problems }) }, null, 2)}\n`;
}
