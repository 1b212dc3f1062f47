import { version } from '../../package.json' with { type: 'json' };
import { helpUrl } from '../lint/help.ts';
import type { FormReport, ReportProblem } from '../lint/report.ts';
import { jsonReport } from '../lint/report-json.ts';
import { sarifReport } from '../lint/report-sarif.ts';
import { textReport } from '../lint/report-text.ts';
import { RULES } from '../lint/rules/index.ts';
import type { Format } from './lint-arguments.ts';
import type { LintIo } from './lint-io.ts';

/** The report in the format that was asked for. */
export function formatReport(
  format: Format,
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  io: LintIo,
): string {
  switch (format) {
    case 'json':
      return jsonReport(reports, problems);
    case 'sarif':
      return sarifReport(reports, problems, RULES, version);
    case 'text':
      return textReport(reports, problems, io.stdout.isTTY === true && !io.env?.NO_COLOR);
  }
}

/** What `--list-rules` prints. */
export function ruleList(format: Format): string {
  if (format !== 'text') {
    const rules = RULES.map(({ id, severity, properties, summary }) => ({
      ...{ id, severity, properties, summary },
      helpUrl: helpUrl(id),
    }));
    return `${JSON.stringify({ rules }, null, 2)}\n`;
  }
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(
    ({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`,
  ).join('');
}
