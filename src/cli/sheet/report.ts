/** The report for people. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import { maskedValues as masked } from '../../contact/phone/masked-text.ts';
import { type Line, type Segment, type Style, styled } from '../../lint/reports/line.ts';
import type { Example, FoundCauses } from '../../sheet/check/found.ts';
import type { CauseCount } from '../../sheet/check/summary.ts';
import type { SheetReport } from '../../sheet/check-sheet.ts';
import type { Refusal } from '../../sheet/refusal.ts';
import type { CliTexts } from '../texts/en.ts';
import type { WrittenCopy } from './copy.ts';
import type { SheetReportTexts } from './texts/en.ts';

/** What the report is said in. */
export type ReportTexts = Pick<CliTexts, 'sheet' | 'sheetReport'>;

const STYLES: Readonly<Record<CauseCount['severity'], Style>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** Numbers are masked unless they may be shown, in whichever column they stand: a first row of values, too, is told. */
type Shown = (text: string) => string;

const AS_IT_IS: Shown = (text) => text;

function paragraph({ what, how, why }: AdviceText, shown: Shown): string {
  return shown([what, how, why].filter((part) => part !== '').join(' '));
}

function columnLines({ columns, isBulk }: SheetReport, say: SheetReportTexts): Line[] {
  const lines: Line[] = isBulk ? [say.bulk] : [];
  for (const { sheet, contact, search } of columns) {
    const found = Object.entries(contact).map(([property, names]) =>
      names.length === 1 && names[0] === property ? property : say.mapped(property, names.join(', ')),
    );
    const whose = sheet === undefined ? '' : ` (${sheet})`;
    const by = search === null ? say.newCases : say.foundBy(search.header);
    lines.push([styled('bold', `${say.columns}${whose}`), `: ${found.join(', ') || say.none}; ${by}`]);
  }
  return lines;
}

function refusalLines(
  refusals: readonly Refusal[],
  shown: Shown,
  { sheet, sheetReport: say }: ReportTexts,
): Line[] {
  return refusals.flatMap(({ code, stage, row, details = [] }, index): Line[] => {
    const { what, how, why } = sheet.refusals[code](details);
    const head =
      stage === 'import' && row !== undefined ? say.dies(row) : index === 0 ? say.refused : say.also;
    const place = stage === 'upload' && row !== undefined && row > 1 ? ` (${say.row(row)})` : '';
    return [[styled('error', head), `${place}: ${shown(what)}`], `  ${shown(how)} ${why}`];
  });
}

function exampleLine(
  { row, sheet, before, stored, after }: Example,
  shown: Shown,
  say: SheetReportTexts,
): Line {
  const value = (text: string): string => (text === '' ? say.nothing : shown(text));
  const place = `${sheet === undefined ? '' : `${sheet} `}${say.row(row)}`;
  const kept = stored === null ? '' : `, ${say.stored(value(stored))}`;
  const right = after === null ? '' : ` → ${value(after)}`;
  return `    ${place}: ${before === null ? '' : value(before)}${kept}${right}`;
}

function causeLines(cause: CauseCount, found: FoundCauses, shown: Shown, say: SheetReportTexts): Line[] {
  const about = found.of(cause.code);
  if (!about) return [];
  const head: Segment[] = [
    styled(STYLES[cause.severity], say.count(cause.count).padEnd(9)),
    ` ${paragraph(about.text, shown)} `,
    styled('dim', cause.code),
  ];
  const examples = about.examples.filter(
    ({ before, after }) => before !== null && (before !== '' || after !== null),
  );
  const where = `    ${say.rows(cause.rows, cause.count - cause.rows.length)}`;
  // Each row is told with its value, or all together without.
  const isTold = examples.length === cause.count;
  return [head, ...(isTold ? [] : [where]), ...examples.map((example) => exampleLine(example, shown, say))];
}

/** Everything that is known of a file. */
export function reportLines(
  report: SheetReport,
  found: FoundCauses,
  texts: ReportTexts,
  showsNumbers: boolean,
): Line[] {
  const { sheet, sheetReport: say } = texts;
  const shown: Shown = showsNumbers ? AS_IT_IS : masked;
  const { refusals, columns, summary } = report;
  const lines: Line[] = [...refusalLines(refusals, shown, texts), ...columnLines(report, say)];
  if (columns.every(({ headers }) => headers.length === 0) && refusals.length === 0)
    lines.push([styled('error', sheet.noColumns.what), ` ${sheet.noColumns.how} ${sheet.noColumns.why}`]);
  for (const { nearMisses } of columns)
    for (const { header, property } of nearMisses)
      lines.push([
        styled('warning', say.column),
        ` ${sheet.nearMiss(header, property)} --map ${property}=${header}`,
      ]);
  for (const cause of summary.causes) lines.push(...causeLines(cause, found, shown, say));
  if (refusals.some(({ stage }) => stage === 'upload')) lines.push(say.summaryIfMended);
  lines.push([styled('bold', say.summary(summary.rows, summary.written, summary.skipped, summary.failed))]);
  if (summary.written > 0 && columns.some(({ contact }) => 'contact_phone_number' in contact))
    lines.push(
      summary.reached === summary.written
        ? say.allReached(summary.written)
        : say.reached(summary.reached, summary.written),
    );
  return lines;
}

/** What became of `--fixed`; without it, what it would do. */
export function copyLines(
  report: SheetReport,
  copy: WrittenCopy | null,
  { sheet, sheetReport: say }: ReportTexts,
): Line[] {
  if (!copy) return report.summary.corrected > 0 ? [say.correctable(report.summary.corrected)] : [];
  const { plan, file, list } = copy;
  if (file === null) return [[styled('error', say.notFixed)]];
  const listed = plan.changes === 0 && list === null ? '.' : say.list(list);
  const lines: Line[] = [[styled('good', say.fixed(file, plan.changes)), listed]];
  if (plan.reason)
    lines.push(say.reason(sheet.reasons[plan.reason.code], plan.reason.column, plan.reason.row));
  for (const note of plan.notes) lines.push(sheet.notes[note]);
  if (plan.unmended.length > 0) lines.push([styled('error', say.stillRefused(plan.unmended))]);
  else if (plan.mended.length > 0) lines.push([styled('good', say.mends)]);
  return lines;
}
