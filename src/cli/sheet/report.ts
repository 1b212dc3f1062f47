/** The report for people. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import { maskedText as masked } from '../../contact/phone/masked-text.ts';
import { type Line, type Segment, type Style, styled } from '../../lint/reports/line.ts';
import type { Example, FoundCauses } from '../../sheet/check/found.ts';
import type { CauseCount } from '../../sheet/check/summary.ts';
import type { SheetReport } from '../../sheet/check-sheet.ts';
import type { Refusal } from '../../sheet/refusal.ts';
import type { SheetTexts } from '../../sheet/texts-en.ts';
import type { WrittenCopy } from './copy.ts';

/** What the report says beside the texts of the sheet itself; every text in one place. */
const TEXTS = {
  columns: 'Columns',
  mapped: (property: string, columns: readonly string[]) =>
    columns.length === 1 && columns[0] === property ? property : `${property} from ${columns.join(', ')}`,
  foundBy: (column: string) => `cases are found by ${column}`,
  newCases: 'no column case_id or external_id: every row may become a new case',
  none: 'none of the contact properties',
  bulk: 'every sheet is imported as the case type of its name',
  refused: 'HQ refuses this file',
  dies: (row: number) => `HQ's import dies at row ${row}`,
  row: (row: number) => `row ${row}`,
  also: 'and then',
  count: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  rows: (rows: readonly number[], more: number) =>
    `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  example: (row: string, before: string, stored: string | null, after: string | null) =>
    `${row}: ${before}${stored === null ? '' : `, stored as ${stored}`}${after === null ? '' : ` → ${after}`}`,
  ofSheet: (sheet: string | undefined, row: number) => `${sheet === undefined ? '' : `${sheet} `}row ${row}`,
  nothing: 'nothing',
  summary: (rows: number, written: number, skipped: number, failed: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'}: ${[
      `${written} written`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(failed > 0 ? [`${failed} not imported`] : []),
    ].join(', ')}.`,
  summaryIfMended: 'Once that is mended:',
  reached: (reached: number, written: number) =>
    `${reached} of ${written} contacts will get SMS; ${written - reached} will not, or the number is a wrong one.`,
  allReached: (written: number) =>
    `${written === 1 ? 'The contact' : `All ${written} contacts`} will get SMS.`,
  correctable: (count: number) =>
    `${count} ${count === 1 ? 'row has' : 'rows have'} values with one right spelling: --fixed OUT writes them.`,
  fixed: (file: string, changes: number) =>
    `Written: ${file}, ${changes} ${changes === 1 ? 'cell' : 'cells'} changed`,
  list: (list: string | null) => (list === null ? ' (listed in its second sheet).' : ` (listed in ${list}).`),
  noList: '.',
  notFixed: 'No corrected copy can be written of this file.',
  reason: (reason: string, column: string, row: number) =>
    `It is an Excel file, because CSV cannot carry what is meant: ${reason} (row ${row}, ${column}).`,
  mends: 'HQ takes the copy.',
  stillRefused: (codes: readonly string[]) => `HQ still refuses it: ${codes.join(', ')}.`,
};

const STYLES: Readonly<Record<CauseCount['severity'], Style>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** Numbers are masked unless they may be shown. */
type Shown = (text: string) => string;

const AS_IT_IS: Shown = (text) => text;
const PHONE = 'contact_phone_number';

function paragraph({ what, how, why }: AdviceText, shown: Shown): string {
  return shown([what, how, why].filter((part) => part !== '').join(' '));
}

function columnLines({ columns, isBulk }: SheetReport): Line[] {
  const lines: Line[] = isBulk ? [TEXTS.bulk] : [];
  for (const { sheet, contact, search } of columns) {
    const found = Object.entries(contact).map(([property, names]) => TEXTS.mapped(property, names));
    const whose = sheet === undefined ? '' : ` (${sheet})`;
    const by = search === null ? TEXTS.newCases : TEXTS.foundBy(search.header);
    lines.push([styled('bold', `${TEXTS.columns}${whose}`), `: ${found.join(', ') || TEXTS.none}; ${by}`]);
  }
  return lines;
}

function refusalLines(refusals: readonly Refusal[], texts: SheetTexts): Line[] {
  return refusals.flatMap(({ code, stage, row, details = [] }, index): Line[] => {
    const { what, how, why } = texts.refusals[code](details);
    const head =
      stage === 'import' && row !== undefined ? TEXTS.dies(row) : index === 0 ? TEXTS.refused : TEXTS.also;
    const place = stage === 'upload' && row !== undefined && row > 1 ? ` (${TEXTS.row(row)})` : '';
    return [[styled('error', head), `${place}: ${what}`], `  ${how} ${why}`];
  });
}

function exampleLine({ row, sheet, before, stored, after }: Example, shown: Shown): Line {
  const value = (text: string | null): string | null =>
    text === null ? null : text === '' ? TEXTS.nothing : shown(text);
  return `    ${TEXTS.example(TEXTS.ofSheet(sheet, row), value(before) ?? '', value(stored), value(after))}`;
}

function causeLines(cause: CauseCount, found: FoundCauses, shown: Shown): Line[] {
  const about = found.of(cause.code);
  if (!about) return [];
  const head: Segment[] = [
    styled(STYLES[cause.severity], TEXTS.count(cause.count).padEnd(9)),
    ` ${paragraph(about.text, shown)} `,
    styled('dim', cause.code),
  ];
  const examples = about.examples.filter(
    ({ before, after }) => before !== null && (before !== '' || after !== null),
  );
  const where = `    ${TEXTS.rows(cause.rows, cause.count - cause.rows.length)}`;
  // Each row is told with its value, or all together without.
  const isTold = examples.length === cause.count;
  return [
    head,
    ...(isTold ? [] : [where]),
    ...examples.map((example) => exampleLine(example, cause.property === PHONE ? shown : AS_IT_IS)),
  ];
}

/** Everything that is known of a file. */
export function reportLines(
  report: SheetReport,
  found: FoundCauses,
  texts: SheetTexts,
  showsNumbers: boolean,
): Line[] {
  const shown: Shown = showsNumbers ? AS_IT_IS : masked;
  const { refusals, columns, summary } = report;
  const lines: Line[] = [...refusalLines(refusals, texts), ...columnLines(report)];
  if (columns.every(({ headers }) => headers.length === 0) && refusals.length === 0)
    lines.push([styled('error', texts.noColumns.what), ` ${texts.noColumns.how} ${texts.noColumns.why}`]);
  for (const { nearMisses } of columns)
    for (const { header, property } of nearMisses)
      lines.push([
        styled('warning', 'column'),
        ` ${texts.nearMiss(header, property)} --map ${property}=${header}`,
      ]);
  for (const cause of summary.causes) lines.push(...causeLines(cause, found, shown));
  if (refusals.some(({ stage }) => stage === 'upload')) lines.push(TEXTS.summaryIfMended);
  lines.push([styled('bold', TEXTS.summary(summary.rows, summary.written, summary.skipped, summary.failed))]);
  if (summary.written > 0 && columns.some(({ contact }) => 'contact_phone_number' in contact))
    lines.push(
      summary.reached === summary.written
        ? TEXTS.allReached(summary.written)
        : TEXTS.reached(summary.reached, summary.written),
    );
  return lines;
}

/** What became of `--fixed`; without it, what it would do. */
export function copyLines(report: SheetReport, copy: WrittenCopy | null, texts: SheetTexts): Line[] {
  if (!copy) return report.summary.corrected > 0 ? [TEXTS.correctable(report.summary.corrected)] : [];
  const { plan, file, list } = copy;
  if (file === null) return [[styled('error', TEXTS.notFixed)]];
  const listed = plan.changes === 0 && list === null ? TEXTS.noList : TEXTS.list(list);
  const lines: Line[] = [[styled('good', TEXTS.fixed(file, plan.changes)), listed]];
  if (plan.reason)
    lines.push(TEXTS.reason(texts.reasons[plan.reason.code], plan.reason.column, plan.reason.row));
  for (const note of plan.notes) lines.push(texts.notes[note]);
  if (plan.unmended.length > 0) lines.push([styled('error', TEXTS.stillRefused(plan.unmended))]);
  else if (plan.mended.length > 0) lines.push([styled('good', TEXTS.mends)]);
  return lines;
}
