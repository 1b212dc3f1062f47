import type { Finding, Severity } from './finding.ts';
import { type FormReport, type Region, type ReportProblem, regionFinder } from './report.ts';

/** How many characters of a source line are shown: binds are long. */
const FRAME_WIDTH = 100;

const COLOURS: Readonly<Record<Severity, string>> = {
  error: '31',
  warning: '33',
  info: '36',
  incomplete: '35',
};

/** The findings for people: place, message in three parts, and the line of the file with the place underlined. */
export function textReport(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  colour: boolean,
): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  for (const { file, text, findings, writable = true } of reports) {
    const regionOf = regionFinder(text);
    for (const finding of findings) {
      const region = regionOf(finding);
      const place = region ? `${file}:${region.line}:${region.column}` : file;
      const head = `${paint(COLOURS[finding.severity], finding.severity)} ${paint('1', finding.rule)}`;
      lines.push(`${place} ${head} ${finding.site.path ?? ''}`.trimEnd(), '');
      lines.push(`  ${finding.message.what}`);
      if (region) lines.push(...frame(text, region, paint));
      lines.push(`  Why: ${finding.message.why}`, `  Do:  ${finding.message.how}`);
      lines.push(
        ...finding.fixes.map(
          ({ kind, title }) => `  Fix: ${title}${kind === 'safe' && writable ? ' (--fix does it)' : ''}`,
        ),
      );
      lines.push(`  ${paint('2', finding.helpUrl)}`, '');
    }
  }
  for (const { file, message, line, column } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    lines.push(`${place} ${paint(COLOURS.error, 'cannot be checked')}: ${message}`, '');
  }
  lines.push(summary(reports, problems));
  return `${lines.join('\n')}\n`;
}

/** The source line around the place, with tabs as blanks so that the marks stand below it. */
function frame(
  text: string,
  region: Region,
  paint: (code: string, text: string) => string,
): readonly string[] {
  const source = lineAt(text, region.line);
  const from = Math.max(0, Math.min(region.column - 1 - 30, source.length - FRAME_WIDTH));
  const shown = source.slice(from, from + FRAME_WIDTH).replace(/[\u0000-\u001f\u007f]/g, ' ');
  const start = region.column - 1 - from;
  const end = region.endLine === region.line ? region.endColumn - 1 - from : shown.length;
  const marks = '^'.repeat(Math.max(1, Math.min(end, shown.length) - start));
  const gutter = String(region.line);
  return [
    '',
    `  ${paint('2', `${gutter} |`)} ${shown}`,
    `  ${paint('2', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(start)}${paint('31', marks)}`,
    '',
  ];
}

function lineAt(text: string, line: number): string {
  const lineEnd = /\r\n?|\n/g;
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    if (lineEnd.exec(text) === null) break;
    start = lineEnd.lastIndex;
  }
  lineEnd.lastIndex = start;
  return text.slice(start, lineEnd.exec(text)?.index ?? text.length);
}

function summary(reports: readonly FormReport[], problems: readonly ReportProblem[]): string {
  const findings = reports.flatMap((report): readonly Finding[] => report.findings);
  const counts = (['error', 'warning', 'info', 'incomplete'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  const found = counts.length > 0 ? counts.join(', ') : 'nothing found';
  const failed = problems.length > 0 ? `; ${plural(problems.length, 'input')} could not be checked` : '';
  return `${plural(reports.length, 'form')}: ${found}${failed}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'info' || word === 'incomplete' ? '' : 's'}`;
}
