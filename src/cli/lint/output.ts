import { version } from '../../../package.json' with { type: 'json' };
import { helpUrl } from '../../lint/help.ts';
import type { FormReport, ReportOptions, ReportProblem } from '../../lint/reports/report.ts';
import { compactLines } from '../../lint/reports/report-compact.ts';
import { githubLines } from '../../lint/reports/report-github.ts';
import { jsonData } from '../../lint/reports/report-json.ts';
import { junitLines } from '../../lint/reports/report-junit.ts';
import { sarifData } from '../../lint/reports/report-sarif.ts';
import { findingLines } from '../../lint/reports/report-text.ts';
import { summary } from '../../lint/reports/summary.ts';
import { RULES } from '../../lint/rules/index.ts';
import { type RuleSummaries, ruleSummariesEn, summaryOf } from '../../lint/texts/summaries/en.ts';
import type { Pen } from '../pen/pen.ts';
import type { Format } from './options.ts';

/** Writes the report in the format that was asked for. */
export function printReport(
  format: Format,
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  options: ReportOptions,
  out: Pen,
  summaries: RuleSummaries = ruleSummariesEn,
): void {
  switch (format) {
    case 'json':
      out.json(jsonData(reports, problems), 2);
      break;
    case 'sarif':
      out.json(sarifData(reports, problems, RULES, version, summaries, options.texts), 2);
      break;
    case 'text':
      out.printAll(findingLines(reports, options));
      out.print(summary(reports, problems, options.texts));
      break;
    case 'compact':
      out.printAll(compactLines(reports, problems, options));
      break;
    case 'github':
      out.printAll(githubLines(reports, problems, options));
      break;
    case 'junit':
      out.printAll(junitLines(reports, problems, options));
  }
}

/** What `--list-rules` prints. */
export function printRules(format: Format, out: Pen, summaries: RuleSummaries = ruleSummariesEn): void {
  if (format === 'json' || format === 'sarif') {
    const rules = RULES.map(({ id, severity, properties }) => ({
      ...{ id, severity, properties, summary: summaryOf(id, summaries) },
      helpUrl: helpUrl(id),
    }));
    out.json({ rules }, 2);
    return;
  }
  const width = Math.max(...RULES.map(({ id }) => id.length));
  out.print(
    ...RULES.map(
      ({ id, severity }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summaryOf(id, summaries)}`,
    ),
  );
}
