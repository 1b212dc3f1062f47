import { reportEn } from '../texts/report/en.ts';
import type { Line } from './line.ts';
import { styled } from './line.ts';
import { createNumberMask } from './mask-numbers.ts';
import {
  createPlaces,
  type FormReport,
  placeText,
  type ReportOptions,
  type ReportProblem,
} from './report.ts';

/** One line a finding, as editors and `grep` read it: `form.xml:3:7: error phone-constant: what is wrong`. */
export function compactLines(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  { showNumbers, texts = reportEn }: ReportOptions,
): readonly Line[] {
  const lines: Line[] = [];
  for (const { file, text, findings, notes = [] } of reports) {
    const places = createPlaces(text);
    const mask = createNumberMask(text, showNumbers);
    for (const { code, message } of notes)
      lines.push([`${file}: `, styled('warning', texts.note), ` ${code}: ${message(texts)}`]);
    for (const finding of findings) {
      const { severity, rule, message } = finding;
      const place = placeText(file, places.regionOf(finding));
      lines.push([`${place}: `, styled(severity, severity), ` ${rule}: ${mask.message(message.what)}`]);
    }
  }
  for (const problem of problems)
    lines.push([
      `${placeText(problem.file, problem)}: `,
      styled('error', texts.cannotBeChecked),
      `: ${problem.message}`,
    ]);
  return lines;
}
