import type { Finding, Severity } from '../finding.ts';
import { reportEn } from '../texts/report/en.ts';
import type { Line, LogCommand } from './line.ts';
import { createNumberMask } from './mask-numbers.ts';
import { createPlaces, type FormReport, type ReportOptions, type ReportProblem } from './report.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, LogCommand>> = {
  error: '::error ',
  warning: '::warning ',
  info: '::notice ',
  incomplete: '::notice ',
};

/** Commands of GitHub's workflow log: each finding becomes an annotation of its line in the changed file. */
export function githubLines(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  { showNumbers, texts = reportEn }: ReportOptions,
): readonly Line[] {
  const lines: Line[] = [];
  for (const report of reports) {
    const places = createPlaces(report.text);
    const mask = createNumberMask(report.text, showNumbers);
    for (const { code, message } of report.notes ?? [])
      lines.push(
        command('::warning ', placed(report, null), `caseline ${code}`, inside(report) + message(texts)),
      );
    for (const finding of report.findings) {
      const place = placed(report, places.regionOf(finding));
      const text = inside(report) + mask.message(messageText(finding));
      lines.push(command(COMMANDS[finding.severity], place, `caseline ${finding.rule}`, text));
    }
  }
  for (const problem of problems) {
    const { line, column = 1 } = problem;
    const region = line === undefined ? null : { line, column };
    lines.push(
      command(
        '::error ',
        placed(problem, region),
        `caseline: ${texts.cannotBeChecked}`,
        inside(problem) + problem.message,
      ),
    );
  }
  lines.push(summary(reports, problems, texts));
  return lines;
}

type Properties = Readonly<Record<string, string | number>>;

/** The annotation's place. A form inside an app has none but the app's file. */
function placed(
  { file, container = file }: Pick<FormReport, 'file' | 'container'>,
  at: {
    readonly line: number;
    readonly column: number;
    readonly endLine?: number;
    readonly endColumn?: number;
  } | null,
): Properties {
  if (at === null || container !== file) return { file: container };
  const { line, column, endLine = line, endColumn = column } = at;
  return { file, line, endLine, col: column, endColumn };
}

/** Which form of an app it is about. */
function inside({ file, container = file }: Pick<FormReport, 'file' | 'container'>): string {
  return container === file ? '' : `${file.slice(container.length + 1)}: `;
}

function messageText({ message, site, helpUrl }: Finding): string {
  const path = site.path === null ? '' : `${site.path}: `;
  return `${path}${message.what} ${message.how} ${helpUrl}`;
}

function command(name: LogCommand, place: Properties, title: string, text: string): Line {
  const properties = Object.entries({ ...place, title }).map(
    ([key, value]) => `${key}=${escaped(String(value), /[%:,]/g)}`,
  );
  return [{ command: name }, `${properties.join(',')}::${escaped(text, /%/g)}`];
}

/** What would end a property or a message is written as GitHub decodes it. */
function escaped(text: string, special: RegExp): string {
  return visible(text).replace(special, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
