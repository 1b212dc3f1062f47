import type { Finding } from '../finding.ts';
import { type ReportTexts, reportEn } from '../texts/report/en.ts';
import { type Line, styled } from './line.ts';
import { createNumberMask, type NumberMask } from './mask-numbers.ts';
import { renderLines } from './render.ts';
import {
  createPlaces,
  type FormReport,
  type Places,
  placeText,
  type Region,
  type ReportOptions,
  type ReportProblem,
} from './report.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';

/** How many characters of a source line are shown: binds are long. */
const FRAME_WIDTH = 100;

/** The findings for people: place, message in three parts, and the line of the file with the place underlined. */
export function findingLines(
  reports: readonly FormReport[],
  { showNumbers, texts = reportEn }: ReportOptions,
): readonly Line[] {
  const lines: Line[] = [];
  for (const { file, text, findings, notes = [], writable = true } of reports) {
    const places = createPlaces(text);
    const mask = createNumberMask(text, showNumbers);
    for (const { code, message } of notes)
      lines.push(
        [`${file} `, styled('warning', texts.note), ' ', styled('bold', code)],
        '',
        `  ${message(texts)}`,
        '',
      );
    for (const [finding, ...same] of alike(findings))
      if (finding)
        lines.push(...linesOfFinding(file, finding, same.length, { places, mask, writable, texts }));
  }
  return lines;
}

/** One value that several cases get has one cause: people read about it once. */
function alike(findings: readonly Finding[]): Iterable<readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, severity, site, message } = finding;
    const key = JSON.stringify([rule, severity, site.path, site.part, site.choice, site.range, message]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups.values();
}

/** What could not be checked. */
export function problemLines(
  problems: readonly ReportProblem[],
  texts: ReportTexts = reportEn,
): readonly Line[] {
  return problems.flatMap((problem): readonly Line[] => [
    [`${placeText(problem.file, problem)} `, styled('error', texts.cannotBeChecked), `: ${problem.message}`],
    '',
  ]);
}

/** The whole report as one text: findings, what could not be checked, and counts. */
export function textReport(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  colour: boolean,
): string {
  return renderLines(
    [...findingLines(reports, { showNumbers: true }), ...problemLines(problems), summary(reports, problems)],
    colour,
  );
}

interface Surroundings {
  readonly places: Places;
  readonly mask: NumberMask;
  readonly writable: boolean;
  readonly texts: ReportTexts;
}

function linesOfFinding(
  file: string,
  finding: Finding,
  same: number,
  { places, mask, writable, texts }: Surroundings,
): readonly Line[] {
  const { severity, rule, site, message, fixes, helpUrl } = finding;
  const region = places.regionOf(finding);
  const path = site.path === null ? '' : ` ${site.path}`;
  return [
    [
      `${placeText(file, region)} `,
      styled(severity, texts.severity[severity]),
      ' ',
      styled('bold', rule),
      path,
    ],
    '',
    `  ${mask.message(message.what)}`,
    ...(region ? frame(mask.source(places.lineText(region.line)), region) : []),
    `  ${label(texts.why)}${mask.message(message.why)}`,
    `  ${label(texts.how)}${mask.message(message.how)}`,
    ...fixes.map(
      ({ kind, title }) =>
        `  ${label(texts.fix)}${mask.message(title)}${kind === 'safe' && writable ? texts.fixable : ''}`,
    ),
    ...(same > 0 ? [`  ${label(texts.also)}${texts.same(same)}`] : []),
    ['  ', styled('dim', helpUrl)],
    '',
  ];
}

/** Short ones stand in a column. */
function label(word: string): string {
  return `${word}: `.padEnd(5);
}

/**
 * The source line around the place, with tabs as blanks. The marks stand below what is shown, where one character may
 * be written as several.
 */
function frame(line: string, region: Region): readonly Line[] {
  const source = line.replaceAll('\t', ' ');
  const from = Math.max(0, Math.min(region.column - 1 - 30, source.length - FRAME_WIDTH));
  const shown = source.slice(from, from + FRAME_WIDTH);
  const start = region.column - 1 - from;
  const end = region.endLine === region.line ? region.endColumn - 1 - from : shown.length;
  const before = visible(shown.slice(0, start));
  const marked = visible(shown.slice(start, Math.max(start + 1, end)));
  const gutter = String(region.line);
  return [
    '',
    [
      '  ',
      styled('dim', `${gutter} |`),
      ` ${before}${marked}${visible(shown.slice(Math.max(start + 1, end)))}`,
    ],
    [
      '  ',
      styled('dim', `${' '.repeat(gutter.length)} |`),
      ` ${' '.repeat(before.length)}`,
      styled('error', '^'.repeat(Math.max(1, marked.length))),
    ],
    '',
  ];
}
